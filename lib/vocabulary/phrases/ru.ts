import type { Phrases } from './phrases';

/**
 * Russian, in Latin letters as `fold` writes them (a Cyrillic letter weighs six bytes in the built content script).
 * See phrases.ts for the form of a line.
 */
export const RU: Phrases = {
  says: {
    email: 'napishite nam na pochtu|napisat pismo',
    sms: 'otpravit sms',
    callback:
      'obratnyj zvonok|zakazat zvonok|vyzvat mastera|perezvonite mne|perezvonim|my perezvonim|perezvonit mne|zakazhite zvonok|zakaz zvonka|vam perezvonit|pozvonite mne|my vam pozvonim|perezvonim vam|my vam perezvonim|zhdu zvonka|besplatnyj zvonok|perezvonite|zakazat obratnyj zvonok|my sami pozvonim|zhdu vashego zvonka|ostavte nomer|ostavte telefon|ostavte svoj nomer|ostavit telefon|ostavit nomer|zakazhite obratnyj zvonok|pozvonim sami|naberite menya|naberite mne|naberem vas|perezvonit|perezvonite mne besplatno|hochu chtoby mne pozvonili|svyazhites so mnoj|zaprosit zvonok|poluchit konsultaciyu po telefonu|naznachit zvonok|perezvon',
    chat: 'chat*|ii assistent|virtualnyj assistent|virtualnyj pomoschnik|ii pomoschnik|sprosit assistenta|otkryt assistenta|onlajn chat|onlajn konsultant|chat s operatorom|napisat v chat|nachat chat|otkryt chat|zadajte vopros v chate|my onlajn|chem mogu pomoch|chem my mozhem pomoch|nuzhna pomosch|ostavit soobschenie|chat podderzhki|konsultant onlajn|sprosite v chate|napisat konsultantu|onlajn konsultaciya s operatorom',
    messenger:
      'napisat v whatsapp|napisat v telegram|whatsapp*|telegram|viber|vatsap|votsap|vajber|napisat v vatsap|v messendzher|napisat v messendzher|my v messendzherah|maks',
    'contact-form':
      'obratnaya svyaz|svyazatsya s nami|svyazhites s nami|otpravit soobschenie|napisat nam|napishite nam|forma obratnoj svyazi|kontakty|svyazatsya|ostavte soobschenie|ostavit zayavku|ostavte zayavku|otpravit zayavku|besplatnaya konsultaciya|vashe soobschenie|ostavit obraschenie|napishite|zadat vopros direktoru|napisat direktoru|pismo direktoru|pogovorim|davajte obsudim|obraschenie|otpravit obraschenie',
    'quote-form':
      'rasschitat stoimost|raschet stoimosti|uznat stoimost|uznat cenu|poluchit raschet|zayavka na raschet|rasschitat|rasschitat cenu|poluchit predlozhenie|kommercheskoe predlozhenie|poluchit smetu|raschet|smeta|zakazat raschet|zaprosit cenu|zaprosit kp|cena po zaprosu|besplatnyj raschet|ostavit zayavku na raschet|poluchit smetu besplatno|poluchit raschet stoimosti|zakazat smetu|uznat tochnuyu stoimost|otpravit na raschet|poluchit kp|rasschitat proekt|rasschitat stoimost onlajn|raschitat stoimost|rasschitat smetu|besplatnyj zamer|zamer|ocenit|ocenka|besplatnaya ocenka|ocenit stoimost|vo skolko obojdetsya|skolko budet stoit|poluchit kommercheskoe predlozhenie|zaprosit prajs|zapros ceny|obsudit proekt|rasskazat o proekte|opishite zadachu|dizajn proekt|poluchit cenu|poschitat|poschitajte mne|poschitat stoimost|prikinut byudzhet|proschitat|zayavka na kredit|oformit kredit',
    'question-form':
      'zadat vopros|zadajte vopros|ostalis voprosy|est voprosy|vash vopros|sprosit eksperta|vopros specialistu|vopros vrachu|otpravit vopros|vopros yuristu|sprosit prodavca|sprosit|sprosite|sprosit vracha|sprosite vracha|sprosit yurista|vopros ekspertu|zadat vopros specialistu|zadat vopros vrachu|vopros o tovare|zadat vopros o tovare|est vopros|u vas vopros',
    booking:
      'zapisatsya|zapis|zapis na priem|onlajn zapis|zapisatsya onlajn|zabronirovat|bronirovanie|bron|zapis onlajn|zapishites|zabronirovat stolik|zabronirovat nomer|zapisatsya na|vyzvat zamerschika|vyzov zamerschika|zakazat zamer|zapishites na|zakazat stolik|zapisatsya k vrachu|bronirovat|onlajn bronirovanie|vybrat datu|vybrat vremya|test drajv|zapisatsya na test drajv|zapis na test drajv|zapisatsya na priem|zapishite menya|zapisatsya na konsultaciyu|zapisatsya na zanyatie|zapisatsya na probnoe|zapisatsya na urok|zabronirovat stol|zakazat stol|podobrat vremya|proverit nalichie mest|svobodnye nomera|svobodnye daty|nalichie mest|vyzvat vracha|vyzvat vracha na dom|zapis na servis|zapisatsya na servis|zapisatsya na to|zapisatsya na remont|zapis na remont|priehat posmotret|zapisatsya na prosmotr|naznachit vstrechu|naznachit vizit|zanyat mesto|zabronirovat mesto|raspisanie i zapis|zanyat ochered',
    newsletter:
      'podpisatsya|podpishites|rassylka*|podpiska|podpisatsya na rassylku|podpiska na novosti|podpishites na rassylku|podpisatsya na novosti|podpiska na rassylku|novostnaya rassylka|poluchat novosti|poluchajte skidki pervymi|budte v kurse|vvedite vash e mail|uznavajte pervymi|novosti i akcii na pochtu|rassylka novostej|novosti na pochtu|na pochtu|pisma|pisma raz v|poluchat pisma|byt v kurse|uznavat pervym|hochu poluchat|ne propustite|prisylat mne|novosti i akcii',
    login:
      'vojti|vhod|lichnyj kabinet|avtorizaciya|moj kabinet|vojti v akkaunt|moj akkaunt|zabyli parol|zapomnit menya|vojti cherez google|vojti cherez vk|login i parol|vhod v lichnyj kabinet|vhod dlya klientov|vhod dlya partnerov|moj profil|internet bank|lk',
    register:
      'registraciya|zaregistrirovatsya|sozdat akkaunt|sozdat uchetnuyu zapis|zaregistrirovatsya besplatno|net akkaunta|novyj pokupatel|stat uchastnikom|otkryt schet|nachat besplatno|sozdat lichnyj kabinet|stat klientom|zavesti akkaunt|sozdat kabinet',
    search: 'poisk|najti|iskat|poisk po sajtu|poisk tovarov',
    checkout:
      'korzina|oformit zakaz|oformlenie zakaza|moya korzina|kupit v 1 klik|kupit v odin klik|perejti k oformleniyu|v korzinu|perejti v korzinu|kupit sejchas|oplatit zakaz|korzina pusta|sdelat zakaz|bystryj zakaz|zavershit zakaz|podtverdit zakaz|vash zakaz|dannye dlya dostavki|adres dostavki|oformit pokupku|sostav zakaza',
    'review-form':
      'ostavit otzyv|napisat otzyv|ostavte otzyv|dobavit otzyv|vash otzyv|ocenite tovar|ocenit tovar|ocenite nas|vasha ocenka|podelites vpechatleniyami|budte pervym kto ostavit otzyv|otpravit otzyv|podelitsya vpechatleniem|rasskazhite o nas|rasskazhite kak vse proshlo|postavit ocenku|ocenite vizit|ocenite rabotu|opublikovat otzyv',
    survey:
      'opros*|projti opros|projdite opros|projti test|zapolnit anketu|ocenite kachestvo obsluzhivaniya|pomogite nam stat luchshe|porekomenduete li vy nas|naskolko veroyatno chto vy porekomenduete nas|kviz*|projdite test|otvette na voprosy|podobrat za minutu|ocenite kachestvo|ocenit kachestvo',
    'job-application':
      'vakansii|rabota u nas|karera|otpravit rezyume|rabota v kompanii|otkliknutsya|otkliknutsya na vakansiyu|prikrepit rezyume|priglashaem na rabotu|prisoedinyajtes k komande|my ischem sotrudnikov|otkrytye vakansii|stazhirovka|vakansiya|ischem v komandu|trebuyutsya|trebuetsya|stat chastyu komandy|trudoustrojstvo|my ischem|kogo my ischem|otpravit anketu|zapolnite anketu soiskatelya',
    promo:
      'akcii|skidki|so skidkoj|promokod*|rasprodazha|specpredlozhenie|specpredlozheniya|specialnoe predlozhenie|v podarok|do konca akcii|vygodnoe predlozhenie|skidka do|skidki do|besplatnaya dostavka|ogranichennoe predlozhenie|tolko segodnya|chernaya pyatnica|tovar dnya|vygoda|po promokodu|vvedite promokod|primenit promokod|est promokod|ostalos|uspejte|dostavka besplatno|dostavim besplatno|do besplatnoj dostavki ostalos|podarok|podarok za pokupku|podarok k zakazu|poluchit podarok|akciya|skidka|specialnye predlozheniya|akcii i skidki|skidki i akcii|promokody|kupon|kupony|podarki|do konca mesyaca|do konca nedeli|cena mesyaca|goryachie predlozheniya|goryaschie tury|goryaschee predlozhenie|za polceny|dve po cene odnoj|1 1|poslednie mesta|likvidaciya|ucenka|rannee bronirovanie|predlozhenie mesyaca|bonus novym klientam|kupon na skidku|skidochnyj kupon|poluchit skidku|poluchit kupon',
    popup: 'net spasibo|ne uhodite|podozhdite|uzhe uhodite|postojte|prezhde chem ujti',
    loyalty:
      'bonusnaya programma|programma loyalnosti|bonusy|klubnaya karta|karta klienta|bonusnye bally|nakopit bally|kopite bally|spisat bally|moi bonusy|karta loyalnosti|bonusnaya karta|bonusy i skidki|nakopitelnaya sistema|diskontnaya karta|diskont|karta postoyannogo klienta|postoyannym klientam|keshbek*|kopit bally|skidochnaya karta',
    referral:
      'priglasi druga|privedi druga|priglasit druga|porekomendujte druzyam|referalnaya programma|referalnaya ssylka|partnerskaya programma|stat partnerom|porekomenduj druga|partneram|rekomendujte nas|skidka za druga',
    reviews:
      'otzyvy|otzyvy klientov|otzyvy nashih klientov|otzyvy o nas|chto govoryat|klienty o nas|govoryat klienty|otzyvy pacientov|otzyvy pokupatelej|nashi otzyvy|govoryat o nas|otzyv|otzyvy gostej|otzyvy uchenikov|o nas govoryat|vse otzyvy|chitat otzyvy|proverennye otzyvy|rejting 4 8|istorii uspeha|dovolnye klienty|chto govoryat klienty|chto govoryat nashi klienty|govoryat nashi klienty|govoryat ucheniki|govoryat pacienty|nashi klienty govoryat|nam doveryayut klienty|mneniya klientov|otzyvy o rabote|posmotret otzyvy|chto o nas govoryat|pacienty o nas|pishut o nas|istorii klientov|istorii pacientov|blagodarnosti|blagodarstvennye pisma|kniga otzyvov|gostevaya kniga|mneniya|vpechatleniya|vpechatleniya gostej|slovo klientam',
    blog: 'blog|nash blog|stati|poleznye stati|novosti|poslednie stati|chitat dalee|chitat statyu|zhurnal|sovety|poleznaya informaciya|materialy',
    webinar:
      'vebinar*|vebinary|besplatnyj vebinar|zaregistrirovatsya na vebinar|zapisatsya na vebinar|smotret vebinar|zapis vebinara|blizhajshie meropriyatiya|master klass|onlajn lekciya|pryamoj efir|onlajn seminar',
    'lead-magnet':
      'skachat katalog|skachat prajs|poluchit katalog|besplatnyj gajd|skachat prezentaciyu|chek list*|skachat besplatno|poluchit prezentaciyu|skachat|skachat gajd|poluchit gajd|elektronnaya kniga|skachat pdf|katalog pdf|katalog v pdf|skachat chek list|pamyatka|skachat pamyatku|kniga v podarok|besplatnaya kniga|belaya kniga|shablony dokumentov|skachat shablon|besplatnye obrazcy|zakazat obrazcy|besplatnyj kurs|poluchit konsultaciyu besplatno|audit besplatno|probniki|poluchit podborku|instrukciya v podarok|zabrat chek list|zabrat gajd|prislat katalog|hochu katalog|prishlite katalog',
    video:
      'smotret video|posmotret video|videoobzor|video o nas|smotret rolik|video o tovare|smotret demo|videoinstrukciya|video|videorolik|rolik|videoobzory|virtualnyj tur|3d tur|ekskursiya|vklyuchit video|videootzyvy|film o nas',
    calculator:
      'kalkulyator*|kalkulyator stoimosti|onlajn kalkulyator|konfigurator|rasschitat onlajn|kreditnyj kalkulyator|ipotechnyj kalkulyator|poschitat onlajn|rasschitajte|rasschitat platezh|konstruktor|podobrat',
    pricing:
      'ceny|ceny na*|prajs*|prajs list|tarify|nashi ceny|stoimost uslug|ceny na uslugi|tarifnye plany|rascenki|pakety uslug|uslugi i ceny|stoimost i ceny|vyberite tarif|nashi tarify|stoimost|stoimost obucheniya|prajs na uslugi|skolko stoit|stoimost zanyatij|ceny i tarify|abonementy|vybrat tarif|tarify i ceny|pakety|nashi pakety|stoimost lecheniya|stoimost rabot|prajs lista|prejskurant|ceny i uslugi|abonementy i ceny|ceny na remont|stavki i tarify|stavki|gonorary|pochem|chto pochem|daty i ceny|prajs ceny|prajs|ceny za sutki',
    faq: 'voprosy i otvety|chastye voprosy|chasto zadavaemye voprosy|faq*|vopros otvet|populyarnye voprosy|chastozadavaemye voprosy|otvety na voprosy|chastye voprosy i otvety|otvechaem na voprosy|chasto zadavaemye|populyarnye voprosy i otvety|otvety na chastye voprosy|chasto sprashivayut|nas sprashivayut|nas chasto sprashivayut|chto obychno sprashivayut|chto nuzhno znat|polezno znat|vazhno znat|do vizita|pered vizitom|u vas est voprosy|chavo|o chem nas sprashivayut|chto sprashivayut chasche vsego',
    help: 'pomosch|podderzhka|sluzhba podderzhki|centr podderzhki|baza znanij|sozdat tiket|otpravit zapros|obratitsya v podderzhku|soobschit o probleme|tehnicheskaya podderzhka|spravochnyj centr|dostavka i vozvrat|obmen i vozvrat|garantiya i vozvrat|napisat v podderzhku',
    map: 'kak nas najti|kak dobratsya|shema proezda|gde my nahodimsya|kak proehat|najti magazin|gde kupit|gde nas najti|punkty vydachi|blizhajshij magazin|postroit marshrut|nashi magaziny|adresa magazinov|adresa klinik|kak proekhat|na karte|pokazat na karte|smotret na karte|karta proezda|otkryt kartu|gde my|proezd|posmotret na karte|prolozhit marshrut|nashi adresa|nashi salony|nashi filialy|otdeleniya i bankomaty|otkryt v yandeks kartah|yandeks karty|kak k nam dobratsya|kak k nam proehat|proezd na karte',
    app: 'skachat prilozhenie|mobilnoe prilozhenie|ustanovit prilozhenie|zagruzite v app store|dostupno v google play|skachajte iz rustore|prilozhenie|nashe prilozhenie|prilozhenie dlya telefona|rustore',
    consent:
      'fajly cookie|ispolzuet cookie|ispolzuem cookie|prinyat vse|prinyat cookie|otklonit vse|nastrojki cookie|cookie|cookies|kuki|my ispolzuem cookie|ispolzuem cookies|ispolzuem kuki|prinyat|soglasen|horosho|ponyatno|otklonit|tolko neobhodimye|nastroit cookie',
    payment:
      'sposoby oplaty|oplata|metody oplaty|prinimaem k oplate|dostavka i oplata|varianty oplaty|my prinimaem|bezopasnaya oplata|oplata kartoj|bankovskaya karta|oplata i dostavka|prinimaem karty|kak oplatit|oplatit onlajn|onlajn oplata',
    instalments:
      'rassrochka*|v rassrochku|v kredit|oplata chastyami|rassrochka 0 %|rassrochka bez pereplat|oplatit chastyami|platite chastyami|dolyami|kredit|chastyami|rassrochka bez procentov|rassrochka 0|oplata po chastyam|oformit rassrochku|pokupka v kredit|split',
    trial:
      'poprobovat besplatno|nachat besplatno|besplatnyj urok|probnyj urok|probnoe zanyatie|besplatnyj period|demo*|probnaya trenirovka|zakazat demo|zaprosit demo|zapisatsya na demonstraciyu|dnej besplatno|probnyj period|demo dostup|test drajv|besplatnaya konsultaciya|besplatnyj audit|besplatnyj probnyj period|testovyj period|poprobovat|demoversiya|demo versiya|poluchit demo|test period|besplatno 14 dnej|besplatnyj dostup|pervoe zanyatie besplatno|besplatnoe zanyatie|protestirovat|gostevoj vizit',
    tracking:
      'otsledit zakaz|status zakaza|otslezhivanie zakaza|gde moj zakaz|trek nomer|otsledit posylku|moi zakazy|otslezhivanie|proverit status|status remonta|uznat status',
    confirmation:
      'soobschenie otpravleno|spasibo za zayavku|spasibo za zakaz|zayavka otpravlena|vasha zayavka prinyata|spasibo za obraschenie|spasibo za podpisku|zayavka uspeshno otpravlena|vasha zayavka poluchena|my poluchili vashe|my poluchili vashu|zapis podtverzhdena|vy zapisany|bronirovanie podtverzhdeno|zakaz prinyat|zakaz podtverzhden|spasibo za vash zapros|spasibo za vashu zayavku|spasibo za vashe obraschenie|spasibo za vash zakaz|spasibo za soobschenie|zayavka prinyata|zayavka poluchena|vashe soobschenie otpravleno|my svyazhemsya s vami|my vam perezvonim',
  },
  not: {
    newsletter: 'podpisatsya na kanal',
    login: 'vhod svobodnyj|vhod besplatnyj|vojti v sostav',
    register: 'registraciya ooo|registraciya prava|registraciya domena',
    survey: 'anketa na vizu|opros svidetelej',
    promo: 'akcii i obligacii',
    loyalty: 'bonusy k zarplate',
    'lead-magnet': 'skachat chek|skachat prilozhenie|skachat drajver',
    help: 'podderzhka spiny|socialnaya podderzhka|spravka o dohodah',
    consent: 'soglasen na obrabotku personalnyh dannyh',
    payment: 'oplata truda',
  },
};
