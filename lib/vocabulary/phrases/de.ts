import type { Phrases } from './phrases';

/** German. See phrases.ts for the form of a line. */
export const DE: Phrases = {
  says: {
    email: 'schreiben sie uns eine e mail|e mail schreiben',
    sms: 'sms schreiben',
    callback:
      'ruckruf|ruckruf anfordern|ruckrufservice|rufen sie mich an|ruckrufbitte|callback|wir rufen sie|callback service|ruckruf service|ruckruf vereinbaren|kostenloser ruckruf|wir rufen zuruck|bitte um ruckruf|ruckruftermin',
    chat: 'chat|live chat|chatten sie mit uns|chat starten|jetzt chatten|mit uns chatten|wie konnen wir helfen|wie kann ich helfen|brauchen sie hilfe|wir sind online|nachricht hinterlassen|chat offnen|online beratung',
    messenger: 'whatsapp|per whatsapp|telegram',
    'contact-form':
      'kontakt|kontaktformular|kontaktieren sie uns|nachricht senden|schreiben sie uns|nachricht schicken|kontaktieren|kontakt aufnehmen|anfrage senden|nehmen sie kontakt auf|schreib uns|kontaktanfrage|anfrage|jetzt anfragen|unverbindlich anfragen|ihre nachricht|anfrage stellen',
    'quote-form':
      'angebot anfordern|angebot anfragen|kostenloses angebot|angebot erhalten|unverbindliche anfrage|unverbindliches angebot|unverbindlich anfragen|preisanfrage|angebotsanfrage|jetzt anfragen|kostenlos anfragen|kostenvoranschlag|angebot einholen|preis anfragen|preis berechnen|preis auf anfrage|jetzt berechnen|offerte anfordern|angebot sichern|mein angebot|jetzt angebot|angebot bekommen|preisangebot|kostenloses angebot anfordern|jetzt kostenlos anfragen|projekt anfragen|jetzt projekt anfragen|unverbindliches angebot anfordern',
    'question-form':
      'frage stellen|stellen sie eine frage|frage zum produkt|frage zum artikel|haben sie fragen|noch fragen|experten fragen|fragen sie uns|ihre frage|frage an den verkaufer',
    booking:
      'termin|termin vereinbaren|termin buchen|terminbuchung|online termin|jetzt buchen|buchen|reservieren|reservierung|tisch reservieren|online buchen|terminvereinbarung|buchung|termine|zimmer buchen|termin anfragen|tischreservierung|jetzt reservieren|probetraining vereinbaren|jetzt termin|beratungstermin|termin machen|buchungsanfrage|reservierungsanfrage|unverbindlich buchen|online reservieren|online terminbuchung|verfugbarkeit prufen|beratungstermin vereinbaren|probefahrt|probefahrt vereinbaren|probefahrt anfragen|probefahrt buchen',
    newsletter:
      'newsletter|newsletter abonnieren|abonnieren|newsletter anmelden|newsletter anmeldung|zum newsletter|jetzt abonnieren|jetzt anmelden und sparen|nichts mehr verpassen|bleiben sie informiert|e mail adresse eingeben|rabatt sichern',
    login:
      'anmelden|login|mein konto|einloggen|kundenlogin|kundenkonto|mein account|kundenbereich|kundenportal|kunden login|passwort vergessen|angemeldet bleiben|mit google anmelden|in ihr konto einloggen|mitgliederbereich',
    register:
      'registrieren|konto erstellen|konto anlegen|jetzt registrieren|neu registrieren|registrierung|kostenlos registrieren|neues konto|mitglied werden|noch kein konto|jetzt mitmachen|kostenlos starten',
    search: 'suche|suchen|produkte suchen|wonach suchen sie|was suchen sie',
    checkout:
      'warenkorb|zur kasse|einkaufswagen|kasse|mein warenkorb|zahlungspflichtig bestellen|kostenpflichtig bestellen',
    'review-form':
      'bewertung schreiben|bewertung abgeben|jetzt bewerten|kundenmeinung|bewertung verfassen|bewerten sie|erste kundenmeinung|produkt bewerten|rezension schreiben|ihre meinung ist uns wichtig|ihre bewertung|erfahrung teilen',
    survey:
      'umfrage|an umfrage teilnehmen|jetzt an der umfrage teilnehmen|feedback geben|feedback senden|helfen sie uns besser zu werden|wie wahrscheinlich ist es dass sie uns weiterempfehlen|sehr unwahrscheinlich|sehr wahrscheinlich',
    'job-application':
      'karriere|jobs|stellenangebote|jetzt bewerben|offene stellen|stellen|bewerbung|jobs karriere|karriere jobs|ausbildung|online bewerben|wir suchen dich|wir stellen ein|werde teil unseres teams|arbeiten bei uns|lebenslauf hochladen|initiativbewerbung',
    promo:
      'angebote|aktionen|rabatt|rabatte|gutschein|gutscheine|sonderangebote|rabattcode|gutscheincode|angebot der woche|aktionsangebot|sparen sie|schnappchen|neukundenrabatt|sonderangebot|nur fur kurze zeit|nur heute|schlussverkauf|black friday|angebot des tages|jetzt sparen|aktionscode|code einlosen|gutschein einlosen|kostenloser versand|versandkostenfrei|versandkostenfrei ab|gratis versand|kostenlose lieferung|gratis geschenk|geschenk zur bestellung|geschenk sichern|gratisgeschenk',
    popup: 'nein danke|warten sie|bevor sie gehen|schon weg|nicht gehen ohne rabatt',
    loyalty:
      'kundenkarte|bonusprogramm|treueprogramm|vorteilsclub|treuepunkte|punkte sammeln|punkte einlosen|meine punkte|pramien',
    referral:
      'freunde werben|freunde einladen|freund einladen|empfehlen und verdienen|empfehlungsprogramm|weiterempfehlen|empfehlungslink|partnerprogramm',
    reviews:
      'bewertungen|kundenstimmen|kundenmeinungen|kundenbewertungen|sagen unsere kunden|das sagen|unsere kunden sagen|erfahrungsberichte|stimmen unserer kunden|testimonials|rezensionen|patientenstimmen|uber uns sagen|unsere kunden uber|zufriedene kunden|alle bewertungen|verifizierte bewertungen|google bewertungen|erfolgsgeschichten|8 von 5|sehr gut bewertet|patienten sagen|das sagen unsere|was unsere kunden sagen|was unsere patienten sagen|was kunden sagen|kunden uber uns|gastebewertungen|gastestimmen|stimmen|referenzen und bewertungen|unsere bewertungen|bewertung|meinungen|teilnehmerstimmen|was unsere gaste sagen|feedback unserer kunden|kundenbewertungen auf|bewertungen auf',
    blog: 'blog|unser blog|neueste beitrage|aktuelle artikel|ratgeber|magazin|news|neuigkeiten|weiterlesen|artikel lesen|zum blog|tipps',
    webinar:
      'webinar|webinare|kostenloses webinar|zum webinar anmelden|webinar ansehen|kommende veranstaltungen|platz sichern',
    'lead-magnet':
      'whitepaper|katalog anfordern|kostenloser ratgeber|e book|ebook|katalog herunterladen|broschure herunterladen|checkliste|prospekt|broschure|download katalog|kataloge|infomaterial anfordern|infomaterial|jetzt herunterladen|kostenlos herunterladen|whitepaper herunterladen|leitfaden herunterladen|kostenloser leitfaden|checkliste herunterladen|vorlage herunterladen',
    video:
      'video ansehen|video abspielen|film ansehen|imagefilm|produktvideo|demo ansehen|so funktioniert s|virtueller rundgang',
    calculator:
      'rechner|preisrechner|kostenrechner|kalkulator|konfigurator|preis rechner|finanzierungsrechner|kreditrechner|online rechner',
    pricing:
      'preise|preisliste|preisubersicht|unsere preise|tarife|preise und pakete|unsere pakete|mitgliedschaften|preise leistungen|leistungen preise|zimmerpreise|preise und leistungen|preise und tarife|unsere tarife|kosten|was kostet|kosten und preise|preismodelle|wahlen sie ihr paket|wahle deinen plan|paketpreise|mitgliedschaft|preistabelle|honorar|pakete|preise anzeigen|unsere preisliste',
    faq: 'haufige fragen|faq|faqs|haufig gestellte fragen|fragen und antworten|fragen antworten|oft gestellte fragen|haufige fragen und antworten|fragen und antwort|ihre fragen unsere antworten|meistgestellte fragen|wichtige fragen|gut zu wissen fragen|haufige fragen zu|haufige fragen zur|haufige fragen zum',
    help: 'hilfe|support|hilfe center|hilfe kontakt|info center|hilfebereich|wissensdatenbank|ticket erstellen|anfrage einreichen|support kontaktieren|problem melden',
    map: 'anfahrt|so finden sie uns|wegbeschreibung|filialfinder|routenplaner|anfahrtsplan|ihr weg zu uns|auf der karte|google maps|so finden sie zu uns|route planen|filiale finden|storefinder|handlersuche|handler finden|unsere filialen|unsere standorte|lageplan|karte anzeigen|in google maps offnen|routenplanung|lage anreise|lage und anreise|anreise|anfahrt kontakt|anfahrt und kontakt|kontakt anfahrt|lage und anfahrt|anreise und lage|so kommen sie zu uns|anfahrt parken',
    app: 'app herunterladen|app laden|jetzt app|laden im app store|jetzt bei google play|app installieren|in der app offnen',
    consent:
      'cookies|verwendet cookies|verwenden cookies|nutzt cookies|alle akzeptieren|cookie einstellungen|cookies akzeptieren|alle ablehnen|einstellungen verwalten|nur notwendige',
    payment:
      'zahlungsarten|zahlungsmethoden|zahlung|zahlungsmoglichkeiten|zahlungsweisen|wir akzeptieren|sichere zahlung|sicher bezahlen|zahlung per kreditkarte|kreditkarte|paypal',
    instalments:
      'ratenzahlung|ratenkauf|finanzierung|auf raten|in raten zahlen|spater bezahlen|monatliche raten',
    trial:
      'kostenlos testen|demo anfordern|probetraining|gratis testen|testversion|demo vereinbaren|probestunde|schnuppertraining|demo buchen|probefahrt|live demo|ohne kreditkarte|probefahrt vereinbaren|kostenlose beratung|kostenlose erstberatung',
    tracking:
      'sendungsverfolgung|bestellung verfolgen|bestellstatus|paket verfolgen|sendung verfolgen|wo ist meine bestellung|sendungsnummer|meine bestellungen|bestellhistorie',
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
