import type { Phrases } from './phrases';

/** Romanian. See phrases.ts for the form of a line. */
export const RO: Phrases = {
  says: {
    email: 'trimite ne un email|scrie ne pe email',
    sms: 'trimite sms',
    callback:
      'suna ma|te sunam|cere apel|solicita apel|solicita un apel|te contactam noi|va sunam|sunati ma|vreau sa fiu sunat|vreau sa fiu contactat telefonic|cere un apel|va sunam noi|te sunam noi|cere sa te sunam|solicita telefon|lasa numarul|lasa ne numarul|lasa ne numarul tau|lasati numarul|lasati ne numarul|revenim cu un telefon|revenim cu un apel|apel gratuit|programeaza un apel|te contactam telefonic|sunati ma inapoi|solicita sa fii sunat|cere sa fii sunat|te sunam inapoi',
    chat: 'chat*|asistent virtual|asistentul virtual|asistent ai|deschide asistentul|chat live|chat cu noi|chat online|incepe chat|incepe conversatia|porneste chat|deschide chat|discuta cu noi|vorbeste cu noi|scrie ne pe chat|ai nevoie de ajutor|aveti nevoie de ajutor|cu ce te putem ajuta|cu ce va putem ajuta|vorbeste cu un consultant|consultant online|suntem online|discuta cu un operator|asistenta online',
    messenger:
      'scrie ne pe whatsapp|whatsapp*|contacteaza ne pe whatsapp|telegram|pe whatsapp|viber|pe viber|scrie pe messenger',
    'contact-form':
      'contact|contacteaza ne|contactati ne|trimite mesaj|trimite un mesaj|formular de contact|trimite mesajul|scrie ne|lasa ne un mesaj|scrieti ne|trimite ne un mesaj|ia legatura cu noi|luati legatura cu noi|trimiteti mesajul|cere informatii|solicita informatii|cere detalii|solicita detalii|trimiteti mesaj|lasa un mesaj|hai sa vorbim|sa vorbim|spune ne|trimite cererea|povesteste ne',
    'quote-form':
      'cere oferta|solicita oferta|cerere oferta|cere o oferta|solicita o oferta|oferta de pret|cerere de oferta|deviz gratuit|cere pret|oferta personalizata|solicitare oferta|cere un deviz|solicita deviz|oferta gratuita|cere deviz|calculeaza pretul|calculeaza costul|afla pretul|vreau oferta|primeste oferta|cere o oferta gratuita|vreau o oferta|solicita un deviz|obtine oferta|cere oferta de pret|cerere pret|solicita pret|oferta mea|cat ma costa|deviz|evaluare gratuita|evaluare|evalueaza ti|masuratori gratuite|spune ne ce ai nevoie|spune ne despre proiect|descrie proiectul|estimare|estimare de pret|cerere de pret|cotatie|evenimente si grupuri|oferta corporate|solicitati oferta|cereti o oferta|cerere de credit|solicita credit|aplica pentru credit',
    'question-form':
      'pune o intrebare|adreseaza o intrebare|intreaba ne|trimite intrebarea|puneti o intrebare|adresati o intrebare|intreaba un specialist|intreaba un expert|intreaba vanzatorul|intreaba despre produs|ai o intrebare|aveti intrebari|ai intrebari|ai nelamuriri|adauga intrebarea|adauga o intrebare|scrie intrebarea|pune intrebarea|intreaba|intreaba un avocat|intreaba un medic|intreaba expertul|pune ne o intrebare|aveti o intrebare|intrebare despre produs|intreaba despre acest produs',
    booking:
      'programare|programari|programare online|fa o programare|programeaza te|rezervare|rezervari|rezerva|rezerva acum|programeaza o|fa o rezervare|rezerva online|programeaza|solicita programare|fa rezervare|rezerva masa|rezerva o|vreau o programare|rezerva camera|rezervare online|rezerva loc|programeaza test drive|test drive|programeaza un test drive|programeaza te online|fa ti programare|vreau programare|cere o programare|programati va|rezerva o masa|rezerva ti locul|rezerva locul|verifica disponibilitatea|disponibilitate|alege data|alege ora|alege ziua si ora|consultatie|prima consultatie|programeaza o vizita|programeaza o vizionare|vizionare|programeaza o intalnire|stabileste o intalnire|lectie de proba|ora de proba|ne vedem la|treci pe la noi|vino la noi|pastreaza mi locul',
    newsletter:
      'newsletter*|aboneaza te|abonare|abonare newsletter|inscrie te|aboneaza ma|abonati va|ma abonez|primeste noutati|primeste ofertele noastre|primeste oferte exclusive|afla primul noutatile|aboneaza te la newsletter|noutati pe email|noutati prin email|primeste oferte|primeste ofertele|fii la curent|ramai la curent|vesti de la noi|scrisori|in inbox|pe e mail|afla primul|vreau noutati|tine ma la curent|inscrie te la newsletter',
    login:
      'autentificare|contul meu|intra in cont|login|conectare|logare|intra in contul tau|autentifica te|autentificati va|conecteaza te|cont client|portal clienti|ai uitat parola|ati uitat parola|contul tau|zona clienti|portal pacient|internet banking|profilul meu|intra|acceseaza contul',
    register:
      'inregistrare|creeaza cont|cont nou|inregistreaza te|creare cont|inregistrati va|creeaza un cont|creeaza ti cont|fa ti cont|deschide cont|deschide un cont|inscrie te gratuit|devino membru|devino client',
    search: 'cauta|cautare|cauta produse|cauta in magazin|cauta in site',
    checkout:
      'cos|cosul meu|cos de cumparaturi|finalizeaza comanda|cosul de cumparaturi|vezi cosul|trimite comanda|finalizare comanda|plaseaza comanda|in cos|cumpara rapid|comanda acum|comanda rapida|cumpara acum|plateste|plateste acum|cosul este gol|date comanda|comanda pe whatsapp|datele comenzii|finalizeaza cumparaturile|confirma comanda|detalii comanda|detalii livrare|date de livrare|date livrare|sumar comanda|sumarul comenzii|comanda ta',
    'review-form':
      'scrie o recenzie|lasa o recenzie|adauga recenzie|lasa un review|adauga un review|lasa o parere|spune ti parerea|scrie un review|adauga o recenzie|lasa ne o recenzie pe google|spune ne parerea ta|evalueaza produsul|acorda o nota|fii primul care adauga o parere|adauga parerea ta|lasa ne o parere|spune ne parerea|spune ti parerea despre noi|evalueaza ne|cum a fost|povesteste experienta ta|da o nota|trimite recenzia|trimite parerea|publica recenzia',
    survey:
      'chestionar|sondaj*|completeaza chestionarul|completeaza sondajul|participa la sondaj|raspunde la sondaj|chestionar de satisfactie|ajuta ne sa ne imbunatatim|ofera feedback|quiz*|fa testul|parerea ta conteaza|descopera ti|raspunde',
    'job-application':
      'cariere|joburi|locuri de munca|angajari|alatura te echipei|lucreaza cu noi|hai in echipa|posturi vacante|aplica acum|angajam|facem angajari|vino in echipa noastra|aplica pentru acest job|trimite cv|cariera|vino in echipa|alatura te noua|aplica|recrutare|cautam coleg|cautam colegi|trimite candidatura|candidatura|incarca cv',
    promo:
      'reduceri|oferte|promotie|promotii|oferte speciale|oferta speciala|oferta limitata|cupoane|lichidare|transport gratuit|livrare gratuita|cod reducere|oferta valabila|stoc limitat|lichidare de stoc|pret redus|cod de reducere|cod promotional|cod promo|cupon de reducere|se termina in|oferta se incheie in|expira in|cadou gratuit|cadou la comanda|primesti cadou|promo*|reducere|discount|cupon|oferta lunii|oferta saptamanii|oferta zilei|doar azi|numai azi|ultimele zile|ultimele locuri|timp limitat|black friday|pret special|la jumatate de pret|1 1 gratis|1 plus 1 gratis|voucher|vouchere|campanie|campanii|early bird|last minute|cupoane de reducere|reduceri speciale|oferte de nerefuzat',
    popup: 'nu multumesc|stai|inainte sa pleci|pleci deja|nu pleca inca|nu pleca fara reducere',
    loyalty:
      'program de fidelitate|card de fidelitate|puncte de fidelitate|fidelitate|program de loialitate|puncte de loialitate|card client|castiga puncte|acumuleaza puncte|colecteaza puncte|card fidelitate|aduna puncte|strange puncte|puncte bonus|card bonus|clienti fideli',
    referral:
      'recomanda un prieten|invita un prieten|recomanda unui prieten|invita prieteni|invita prietenii|recomanda si castiga|invita si castiga|adu un prieten|adu ti prietenii|program de recomandare|program de afiliere|afiliere|afiliati|recomanda ne',
    reviews:
      'testimoniale|recenzii|parerea clientilor|pareri|parerile clientilor|recenziile clientilor|clientii spun|spun clientii|spun despre noi|pareri clienti|spun pacientii|recenzii clienti|opiniile clientilor|review uri|recenzii google|recenzii verificate|vezi toate recenziile|citeste recenziile|povesti de succes|ce spun clientii|ce spun clientii nostri|ce spun pacientii|recenzie|feedback clienti|opinii|opinii clienti|impresii|clienti multumiti|ce spun despre noi|recomandari clienti|parerea pacientilor|ce spun|ce zic clientii|ce zice lumea|pareri de la clienti|povesti reale|au spus despre noi|vorbele clientilor|cuvinte de la|din partea clientilor|carte de oaspeti|ce cred clientii',
    blog: 'blog|blogul nostru|articole blog|ultimele articole|articole recente|articole|stiri|noutati|noutati de pe blog|citeste mai mult|citeste mai departe|citeste articolul|vezi articolul|sfaturi si ghiduri',
    webinar:
      'webinar*|webinarii|webinar gratuit|inscrie te la webinar|participa la webinar|inregistreaza te la webinar|vezi webinarul|webinarii viitoare|seminar online|masterclass*|curs live|atelier online|in direct',
    'lead-magnet':
      'descarca gratuit|ghid gratuit|descarca ghidul|descarca catalogul|descarca brosura|catalog pdf|descarca pdf|descarca meniul|descarca acum|descarca ghid|ebook gratuit|descarca ebook|descarca raportul|descarca studiul|white paper|checklist gratuit|sablon gratuit|descarca sablonul|ghid pdf|ghid in pdf|lista de verificare|e book*|solicita catalogul|cere catalogul|mostra gratuita|mostre gratuite|cere mostre|model gratuit|modele de documente|model de cerere|curs gratuit|evaluare gratuita pdf|consultanta gratuita|consultanta initiala gratuita|audit gratuit|vreau ghidul|trimite mi ghidul|primeste ghidul|trimiteti mi ghidul|pdf gratuit|descarca fisa|descarca modelul',
    video:
      'vezi video|vizioneaza|prezentare video|urmareste video|vezi clipul|tur virtual|urmareste videoclipul|vezi videoclipul|reda video|vezi demo|vezi filmul|video|videoclipuri|reda|film de prezentare|vezi turul',
    calculator:
      'calculator pret|calculeaza pretul|simulator|configurator|calculator|calculator rate|calculator credit|calculator de rate|calculeaza|calculeaza rata|simuleaza|calculeaza ti|calculeaza cat|afla cat',
    pricing:
      'preturi|tarife|lista de preturi|preturile noastre|tarifele noastre|pachetele noastre|lista preturi|preturi si pachete|abonamentele noastre|alege planul|alege pachetul|pachete|pachete si preturi|preturi servicii|tarife si abonamente|abonamente|cat costa|preturi orientative|planuri si preturi|alege abonamentul|alege pachetul potrivit|onorarii|lista de tarife|tarife servicii|costuri|onorariu|planuri|pret|tarife si pachete|meniu de preturi|comisioane|comisioane si tarife|dobanzi si comisioane|date si preturi|lista preturilor|tarif pe noapte|tarife pe noapte|preturi pe noapte',
    faq: 'intrebari frecvente|faq*|intrebari si raspunsuri|intrebari comune|cele mai frecvente intrebari|intrebari frecvent adresate|raspunsuri la intrebari|intrebarile tale|ce ne intreaba lumea|ce ne intrebati|ne intrebati des|ne ati intrebat|bine de stiut|ce trebuie sa stii|ce e bine sa stii|inainte sa intrebi|inainte sa vii|faqs*',
    help: 'ajutor|suport|suport clienti|centru de ajutor|centrul de ajutor|baza de cunostinte|cum te putem ajuta|cauta ajutor|subiecte de ajutor|asistenta|asistenta clienti|relatii cu clientii|serviciul clienti|suport tehnic|livrare si retur|cum comand|cum cumpar|ghid de utilizare|contacteaza suportul',
    map: 'locatie|cum ajungi|vezi harta|locatia noastra|ne gasesti|vezi pe harta|unde ne gasiti|gaseste un magazin|gaseste magazinul|gaseste cel mai apropiat magazin|retea magazine|localizare magazine|cum ajungeti la noi|viziteaza ne|magazinele noastre|magazine partenere|harta|unde ne gasesti|adresa si harta|cum ne gasesti|indicatii rutiere|deschide in google maps|cum ajungi la noi|unde suntem|unde ne aflam|sucursale si bancomate|agentii si bancomate|saloanele noastre|clinicile noastre|puncte de lucru|sediile noastre|puncte de vanzare|te asteptam la',
    app: 'descarca aplicatia|descarca din app store|descarca din google play|disponibil pe google play|disponibil in app store|aplicatia noastra|aplicatia mobila|aplicatie mobila|descarca app|instaleaza aplicatia',
    consent:
      'cookie uri|accepta toate|accepta cookie|folosim cookie|utilizeaza cookie|foloseste cookie|fisiere cookie|module cookie|accept toate|accept cookies|sunt de acord|respinge toate|refuza toate|cookies|folosim cookies|folosim cookie uri|utilizam cookie uri|respinge|refuz|doar cele necesare|numai cele necesare|doar necesare|setari cookies|setari cookie|preferinte cookie|de acord',
    payment:
      'metode de plata|modalitati de plata|plata online|acceptam|plata securizata|plati securizate|plateste cu cardul|plata cu cardul|plata|plata si livrare|livrare si plata|plati online|plata in siguranta|cum platesc|plateste cu',
    instalments:
      'in rate|rate fara dobanda|plateste mai tarziu|plateste in 3 rate|plata in rate|plateste in rate|cumpara in rate|finantare|rate|rate egale|avans si rate|12 rate',
    trial:
      'demo gratuit|solicita demo|testeaza gratuit|incearca gratuit|perioada de proba|lectie gratuita|cere demo|sedinta gratuita|consultatie gratuita|programeaza un demo|solicita un demo|cere un demo|programeaza o demonstratie|demonstratie gratuita|proba gratuita|fara card bancar|test drive|zile gratuit|lectie de proba gratuita|demo*|prima lectie gratuita|prima sedinta gratuita|incepe gratuit|incearca|probeaza',
    tracking:
      'urmareste comanda|status comanda|awb|urmarire colet|urmarire comanda|urmarire comenzi|urmareste coletul|verifica statusul comenzii|stare comanda|starea comenzii|unde este comanda mea|unde e comanda|unde e coletul|verifica statusul',
    confirmation:
      'mesajul a fost trimis|multumim pentru mesaj|comanda a fost plasata|multumim pentru mesajul tau|multumim pentru comanda|multumim ca te ai abonat|am primit mesajul|am primit cererea|programare confirmata|programarea este confirmata|rezervare confirmata|rezervarea este confirmata|comanda confirmata|multumim pentru solicitare|va multumim pentru mesaj|va multumim pentru solicitare|multumim pentru cerere|cererea a fost trimisa|solicitarea a fost trimisa|mesaj trimis|va vom contacta',
  },
  not: {
    'contact-form': 'lentile de contact|contact de urgenta|fara contact|adeziv de contact',
    booking: 'roata de rezerva',
    newsletter: 'aboneaza te la canal',
    register: 'inregistrare video|inregistrare domenii',
    search: 'se cauta angajati|optimizare motoare de cautare',
    checkout: 'comanda de la distanta',
    survey: 'sondaj geotehnic|sondaj electoral',
    promo: 'cerere de oferta|solicita oferta|oferta educationala',
    help: 'caut ajutor|ajutor la domiciliu|prim ajutor|suport telefon|suport tv|ajutor de minimis|ajutor social|suport lombar',
    consent: 'accept termenii si conditiile',
  },
};
