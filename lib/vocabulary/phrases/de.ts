import type { Phrases } from './phrases';

/** German. See phrases.ts for the form of a line. */
export const DE: Phrases = {
  says: {
    email: 'schreiben sie uns eine e mail|e mail schreiben',
    sms: 'sms schreiben',
    callback:
      'ruckruf|ruckruf anfordern|ruckrufservice|rufen sie mich an|ruckrufbitte|callback|wir rufen sie|callback service|ruckruf service|ruckruf vereinbaren|kostenloser ruckruf|wir rufen zuruck|bitte um ruckruf|ruckruftermin|ruckrufwunsch|um ruckruf bitten|rufen sie mich zuruck|ruf mich an|ruft mich an|ruft mich zuruck|wir rufen sie an|wir rufen sie zuruck|wir rufen dich an|wir rufen dich zuruck|zuruckgerufen werden|nummer hinterlassen|telefonnummer hinterlassen|telefontermin|telefontermin vereinbaren|lassen sie sich anrufen|telefonische beratung|call back service|ruckruf anfragen|ruckruf bestellen|ruckruf erhalten|ruckruf buchen|ruckruf wunschen',
    chat: 'chat*|ki assistent|ki assistenten offnen|virtueller assistent|assistenten fragen|live chat|chatten sie mit uns|chat starten|jetzt chatten|mit uns chatten|wie konnen wir helfen|wie kann ich helfen|brauchen sie hilfe|wir sind online|nachricht hinterlassen|chat offnen|online beratung|chatten|fragen wir sind online|im chat|berater online|live beratung|live support',
    messenger:
      'whatsapp*|per whatsapp|telegram|threema|whatsapp schreiben|schreiben sie uns auf whatsapp|schreib uns auf whatsapp',
    'contact-form':
      'kontakt|kontaktformular|kontaktieren sie uns|nachricht senden|schreiben sie uns|nachricht schicken|kontaktieren|kontakt aufnehmen|anfrage senden|nehmen sie kontakt auf|schreib uns|kontaktanfrage|anfrage|jetzt anfragen|unverbindlich anfragen|ihre nachricht|anfrage stellen|nachricht schreiben|sprechen sie uns an|sprechen wir|lass uns reden|lassen sie uns reden|nimm kontakt auf|ihre nachricht an uns|sag hallo|erzahlen sie uns|melden sie sich|so erreichen sie uns',
    'quote-form':
      'angebot anfordern|angebot anfragen|kostenloses angebot|angebot erhalten|unverbindliche anfrage|unverbindliches angebot|unverbindlich anfragen|preisanfrage|angebotsanfrage|jetzt anfragen|kostenlos anfragen|kostenvoranschlag|angebot einholen|preis anfragen|preis berechnen|preis auf anfrage|jetzt berechnen|offerte anfordern|angebot sichern|mein angebot|jetzt angebot|angebot bekommen|preisangebot|kostenloses angebot anfordern|jetzt kostenlos anfragen|projekt anfragen|jetzt projekt anfragen|unverbindliches angebot anfordern|ihr angebot|offerte|gratis offerte|kostenlose bewertung|immobilie bewerten|was ist wert|kosten berechnen|projektanfrage|projekt besprechen|ihr projekt|anfragen|zimmeranfrage|gruppenanfrage|tagungsanfrage|hochzeitsanfrage|aufmass|kostenloses aufmass|kuchenplanung|angebot in 24 stunden|was darf es kosten|eventanfrage|kreditanfrage|kredit anfragen',
    'question-form':
      'frage stellen|stellen sie eine frage|frage zum produkt|frage zum artikel|haben sie fragen|noch fragen|experten fragen|fragen sie uns|ihre frage|frage an den verkaufer|stellen sie ihre frage|stell deine frage|frag uns|fragen zum artikel|fragen sie unsere experten|fragen sie den experten|noch eine frage|sie haben eine frage',
    booking:
      'termin|termin vereinbaren|termin buchen|terminbuchung|online termin|jetzt buchen|buchen|reservieren|reservierung|tisch reservieren|online buchen|terminvereinbarung|buchung|termine|zimmer buchen|termin anfragen|tischreservierung|jetzt reservieren|probetraining vereinbaren|jetzt termin|beratungstermin|termin machen|buchungsanfrage|reservierungsanfrage|unverbindlich buchen|online reservieren|online terminbuchung|verfugbarkeit prufen|beratungstermin vereinbaren|probefahrt|probefahrt vereinbaren|probefahrt anfragen|probefahrt buchen|termin online|terminanfrage|termin reservieren|wunschtermin|direkt buchen|platz reservieren|meinen platz sichern|platz buchen|kurs buchen|schnupperstunde|schnupperlektion|beratung vereinbaren|beratungsgesprach|erstgesprach|kostenloses erstgesprach|besichtigung|besichtigungstermin|besichtigung vereinbaren|besuch vereinbaren|verfugbarkeit|zeitfenster wahlen|anmelden zum kurs|kursanmeldung|werkstatttermin|einen termin bitte',
    newsletter:
      'newsletter*|newsletter abonnieren|abonnieren|newsletter anmelden|newsletter anmeldung|zum newsletter|jetzt abonnieren|jetzt anmelden und sparen|nichts mehr verpassen|bleiben sie informiert|e mail adresse eingeben|rabatt sichern|rundbrief|infobrief|post von uns|neuigkeiten per mail|neues per mail|auf dem laufenden bleiben|bleib informiert|nichts verpassen|zum newsletter anmelden|mail von uns|in ihr postfach|ins postfach|als erste erfahren|halt mich auf dem laufenden|ich bin dabei|bin dabei|gern eintragen|eintragen',
    login:
      'anmelden|login|mein konto|einloggen|kundenlogin|kundenkonto|mein account|kundenbereich|kundenportal|kunden login|passwort vergessen|angemeldet bleiben|mit google anmelden|in ihr konto einloggen|mitgliederbereich|mein bereich|log in|partnerlogin|schulerlogin|onlinebanking|online banking|mein profil|handlerlogin|e banking',
    register:
      'registrieren|konto erstellen|konto anlegen|jetzt registrieren|neu registrieren|registrierung|kostenlos registrieren|neues konto|mitglied werden|noch kein konto|jetzt mitmachen|kostenlos starten|konto eroffnen|kundenkonto anlegen|kunde werden|jetzt mitglied werden|jetzt anmelden|jetzt loslegen',
    search: 'suche|suchen|produkte suchen|wonach suchen sie|was suchen sie',
    checkout:
      'warenkorb|zur kasse|einkaufswagen|mein warenkorb|zahlungspflichtig bestellen|kostenpflichtig bestellen|zum warenkorb|jetzt kaufen|jetzt bestellen|bestellen|bestellung abschliessen|einkaufskorb|warenkorb anzeigen|weiter zur kasse|bestellung absenden|bestellung aufgeben|bestellung abschicken|ihre bestellung|deine bestellung|lieferadresse|rechnungsadresse|bestellubersicht|verbindlich bestellen',
    'review-form':
      'bewertung schreiben|bewertung abgeben|jetzt bewerten|kundenmeinung|bewertung verfassen|bewerten sie|erste kundenmeinung|produkt bewerten|rezension schreiben|ihre meinung ist uns wichtig|ihre bewertung|erfahrung teilen|bewerten|bewerten sie uns|ihre erfahrung|ihre meinung schreiben|ins gastebuch eintragen|erzahlen sie von ihrem besuch|wie hat es ihnen gefallen|wie waren wir|bewertung absenden|meinung abgeben',
    survey:
      'umfrage*|an umfrage teilnehmen|jetzt an der umfrage teilnehmen|feedback geben|feedback senden|helfen sie uns besser zu werden|wie wahrscheinlich ist es dass sie uns weiterempfehlen|sehr unwahrscheinlich|sehr wahrscheinlich|quiz*|fragebogen|test machen|einstufungstest|selbsttest|typ test|ihre meinung|ihre meinung zahlt|mitmachen',
    'job-application':
      'karriere|jobs|stellenangebote|jetzt bewerben|offene stellen|stellen|bewerbung|jobs karriere|karriere jobs|ausbildung|online bewerben|wir suchen dich|wir stellen ein|werde teil unseres teams|arbeiten bei uns|lebenslauf hochladen|initiativbewerbung|stellenausschreibung|stellenausschreibungen|wir suchen|arbeiten bei|mitarbeiter gesucht|komm ins team|werde teil|bewerben|lehrstellen|verstarkung gesucht|team gesucht|bewerbung senden|bewerbung abschicken|bewirb dich',
    promo:
      'angebote|aktionen|rabatt|rabatte|gutschein|gutscheine|sonderangebote|rabattcode|gutscheincode|angebot der woche|aktionsangebot|sparen sie|schnappchen|neukundenrabatt|sonderangebot|nur fur kurze zeit|nur heute|schlussverkauf|black friday|angebot des tages|jetzt sparen|aktionscode|code einlosen|gutschein einlosen|kostenloser versand|versandkostenfrei|versandkostenfrei ab|gratis versand|kostenlose lieferung|gratis geschenk|geschenk zur bestellung|geschenk sichern|gratisgeschenk|aktion|unsere angebote|aktuelle angebote|rabattaktion|sale|winterschlussverkauf|ausverkauf|nur noch heute|letzte chance|letzte platze|fruhbucher|fruhbucherrabatt|willkommensrabatt|last minute|sparangebot|pauschalen|zum halben preis|arrangements|jubilaumsangebot|probierpreis|setpreis|spartipp|rabattgutschein|rabattaktionen|unschlagbare angebote',
    popup: 'nein danke|warten sie|bevor sie gehen|schon weg|nicht gehen ohne rabatt',
    loyalty:
      'kundenkarte*|bonusprogramm|treueprogramm|vorteilsclub|treuepunkte|punkte sammeln|punkte einlosen|meine punkte|pramien|kundenclub|treuekarte|stempelkarte|bonuskarte',
    referral:
      'freunde werben|freunde einladen|freund einladen|empfehlen und verdienen|empfehlungsprogramm|weiterempfehlen|empfehlungslink|partnerprogramm|kunden werben kunden|empfehlen sie uns|affiliate|werben',
    reviews:
      'bewertungen|kundenstimmen|kundenmeinungen|kundenbewertungen|sagen unsere kunden|das sagen|unsere kunden sagen|erfahrungsberichte|stimmen unserer kunden|testimonials|rezensionen|patientenstimmen|uber uns sagen|unsere kunden uber|zufriedene kunden|alle bewertungen|verifizierte bewertungen|google bewertungen|erfolgsgeschichten|8 von 5|sehr gut bewertet|patienten sagen|das sagen unsere|was unsere kunden sagen|was unsere patienten sagen|was kunden sagen|kunden uber uns|gastebewertungen|gastestimmen|referenzen und bewertungen|unsere bewertungen|bewertung|teilnehmerstimmen|was unsere gaste sagen|feedback unserer kunden|kundenbewertungen auf|bewertungen auf|gastebuch|referenzen und stimmen|was andere sagen|sagen uber uns|aus erster hand|worte von|unsere kunden uber uns|so urteilen|so erleben uns|post von gasten',
    blog: 'blog|unser blog|neueste beitrage|aktuelle artikel|ratgeber|news|neuigkeiten|weiterlesen|artikel lesen|zum blog|tipps',
    webinar:
      'webinar*|webinare|kostenloses webinar|zum webinar anmelden|webinar ansehen|kommende veranstaltungen|platz sichern|online seminar|online vortrag|live vortrag|masterclass*',
    'lead-magnet':
      'katalog anfordern|kostenloser ratgeber|e book*|katalog herunterladen|broschure herunterladen|checkliste*|prospekt|broschure|download katalog|kataloge|infomaterial anfordern|infomaterial|jetzt herunterladen|kostenlos herunterladen|whitepaper herunterladen|leitfaden herunterladen|kostenloser leitfaden|checkliste herunterladen|vorlage herunterladen|ratgeber herunterladen|gratis ratgeber|gratis checkliste|white paper|broschure anfordern|broschure bestellen|katalog bestellen|gratis katalog|prospekt anfordern|unterlagen anfordern|stoffmuster bestellen|muster bestellen|muster anfordern|gratis muster|kostenlose muster|kostenlose probe|gratis vorlage|pdf herunterladen|download pdf|gratis beratung|kostenloser check|gratis check|katalog ins haus|katalog per post|prospekt per post|hausprospekt|hausprospekt per post',
    video:
      'video ansehen|video abspielen|film ansehen|imagefilm|produktvideo|demo ansehen|so funktioniert s|virtueller rundgang|film abspielen|zum video|zum film|video|videos|rundgang|360 rundgang|im video|video starten|erklarvideo',
    calculator:
      'rechner|preisrechner|kostenrechner|kalkulator|konfigurator|preis rechner|finanzierungsrechner|kreditrechner|online rechner|berechnen|konfigurieren|ersparnis berechnen|tarifrechner',
    pricing:
      'preise|preisliste|preisubersicht|unsere preise|tarife|preise und pakete|unsere pakete|mitgliedschaften|preise leistungen|leistungen preise|zimmerpreise|preise und leistungen|preise und tarife|unsere tarife|was kostet|kosten und preise|preismodelle|wahlen sie ihr paket|wahle deinen plan|paketpreise|preistabelle|honorar|pakete|preise anzeigen|unsere preisliste|preise pakete|honorare|gebuhren|kursgebuhren|leistungen und preise|was kostet das|was kostet es|abo wahlen|tarif wahlen|plan wahlen|preise termine|preise und termine|konditionen|konditionen und preise|eintrittspreise|was es kostet|abonnements|zimmer und preise|zimmer preise|preisliste*|termine und preise|preisblatt|preisinfo',
    faq: 'haufige fragen|faq*|faqs*|haufig gestellte fragen|fragen und antworten|fragen antworten|oft gestellte fragen|haufige fragen und antworten|fragen und antwort|ihre fragen unsere antworten|meistgestellte fragen|wichtige fragen|gut zu wissen fragen|haufige fragen zu|haufige fragen zur|haufige fragen zum|haufig gefragt|haufiges|ihre fragen|deine fragen|oft gefragt|das fragen viele|was viele fragen|was uns oft gefragt wird|werden wir oft gefragt|gut zu wissen|wissenswertes|antworten auf ihre fragen|vor der buchung|vor ihrem besuch|bevor sie uns schreiben|bevor sie fragen',
    help: 'hilfe|support|hilfe center|hilfe kontakt|info center|hilfebereich|wissensdatenbank|ticket erstellen|anfrage einreichen|support kontaktieren|problem melden|hilfe und kontakt|hilfecenter|kundenservice|kundendienst|service center|wir helfen|technischer support|versand und ruckgabe',
    map: 'anfahrt|so finden sie uns|wegbeschreibung|filialfinder|routenplaner|anfahrtsplan|ihr weg zu uns|auf der karte|google maps|so finden sie zu uns|route planen|filiale finden|storefinder|handlersuche|handler finden|unsere filialen|unsere standorte|lageplan|karte anzeigen|in google maps offnen|routenplanung|lage anreise|lage und anreise|anreise|anfahrt kontakt|anfahrt und kontakt|kontakt anfahrt|lage und anfahrt|anreise und lage|so kommen sie zu uns|anfahrt parken|so findest du uns|auf karte anzeigen|standort|standorte|filialen|fachhandler finden|hier finden sie uns|besuchen sie uns',
    app: 'app herunterladen|app laden|jetzt app|laden im app store|jetzt bei google play|app installieren|in der app offnen|unsere app|die app|zur app|app downloaden',
    consent:
      'cookies|verwendet cookies|verwenden cookies|nutzt cookies|alle akzeptieren|cookie einstellungen|cookies akzeptieren|alle ablehnen|einstellungen verwalten|nur notwendige|wir verwenden cookies|wir nutzen cookies|alles akzeptieren|nur notwendige cookies|nur technisch notwendige|einstellungen anpassen|ablehnen|auswahl speichern|datenschutzeinstellungen',
    payment:
      'zahlungsarten|zahlungsmethoden|zahlung|zahlungsmoglichkeiten|zahlungsweisen|wir akzeptieren|sichere zahlung|sicher bezahlen|zahlung per kreditkarte|kreditkarte|paypal|zahlung und versand|versand und zahlung|versand zahlung|bezahlung|bezahlarten|so konnen sie bezahlen',
    instalments:
      'ratenzahlung|ratenkauf|finanzierung|auf raten|in raten zahlen|spater bezahlen|monatliche raten|finanzieren|0 finanzierung|bequem in raten|leasing|monatliche rate|auf rechnung kaufen|teilzahlung',
    trial:
      'kostenlos testen|demo anfordern|probetraining|gratis testen|testversion|demo vereinbaren|probestunde|schnuppertraining|demo buchen|probefahrt|live demo|ohne kreditkarte|probefahrt vereinbaren|kostenlose beratung|kostenlose erstberatung|jetzt testen|unverbindlich testen|kostenlos ausprobieren|ausprobieren|testphase|kostenlos starten|jetzt kostenlos starten|kostenlos loslegen|probezeit|probemonat|probewoche|demo*|probeabo|tage kostenlos|tage gratis|gratis probetraining|kostenlose probestunde|schnuppern|schnupperkurs|gratis starten',
    tracking:
      'sendungsverfolgung|bestellung verfolgen|bestellstatus|paket verfolgen|sendung verfolgen|wo ist meine bestellung|sendungsnummer|meine bestellungen|bestellhistorie|wo ist mein paket|auftragsstatus|lieferstatus|reparaturstatus',
    confirmation:
      'vielen dank fur ihre nachricht|nachricht wurde gesendet|vielen dank fur ihre bestellung|nachricht wurde versendet|danke fur ihre anmeldung|wir melden uns in kurze|wir haben ihre nachricht erhalten|nachricht erhalten|bestellung erhalten|termin ist bestatigt|termin bestatigt|buchung ist bestatigt|buchung bestatigt|vielen dank fur ihre anfrage|danke fur ihre anfrage|danke fur ihre nachricht|danke fur ihre bestellung|vielen dank fur ihre buchung|vielen dank fur deine anfrage|vielen dank fur deine nachricht|anfrage wurde gesendet|anfrage erhalten|ihre anfrage ist bei uns eingegangen|wir melden uns',
  },
  not: {
    newsletter: 'kanal abonnieren',
    login: 'newsletter anmelden|zum kurs anmelden',
    register: 'domain registrieren',
    search: 'wir suchen verstarkung',
    promo: 'angebot anfordern',
    consent: 'agb akzeptieren',
  },
};
