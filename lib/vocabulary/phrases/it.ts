import type { Phrases } from './phrases';

/** Italian. See phrases.ts for the form of a line. */
export const IT: Phrases = {
  says: {
    email: 'scrivici una mail|inviaci una email',
    sms: 'invia un sms',
    callback:
      'richiamami|ti richiamiamo|richiedi chiamata|fatti richiamare|richiesta di richiamata|ti chiamiamo noi|vuoi essere richiamato|vi richiamiamo|richiedi una chiamata|richiedi di essere richiamato|voglio essere richiamato|richiamatemi|chiamami|chiamata gratuita|prenota una chiamata|la richiamiamo|vi chiamiamo noi|fatti chiamare|chiamatemi|lascia il tuo numero|lasciaci il tuo numero|lascia il numero|richiamata gratuita|essere ricontattato|fatti ricontattare|ricontattatemi',
    chat: 'chat*|assistente virtuale|assistente ai|assistente ia|apri l assistente|chatta con noi|chat dal vivo|live chat|avvia chat|inizia chat|apri chat|chatta ora|hai bisogno di aiuto|come possiamo aiutarti|come posso aiutarti|siamo online|lascia un messaggio|chatta|parla con un operatore|operatore online|assistenza online',
    messenger: 'whatsapp*|scrivici su whatsapp|telegram|su whatsapp|via whatsapp|messaggio whatsapp',
    'contact-form':
      'contatti|contattaci|contatto|invia messaggio|scrivici|modulo di contatto|invia un messaggio|contattateci|mettiti in contatto|richiedi informazioni|invia il messaggio|invia richiesta|il tuo messaggio|parla con noi|chiedi informazioni|scriveteci|mandaci un messaggio|lasciaci un messaggio|parliamone|raccontaci|scrivi a|richiesta|dicci tutto|facciamo due chiacchiere',
    'quote-form':
      'preventivo|richiedi preventivo|preventivo gratuito|richiedi un preventivo|richiesta preventivo|chiedi un preventivo|preventivo online|richiedi offerta|calcola preventivo|calcola il prezzo|preventivo senza impegno|prezzo su richiesta|richiedi quotazione|fai un preventivo|ricevi preventivo|ricevi il preventivo|ottieni un preventivo|richiedi il tuo preventivo|voglio un preventivo|chiedi preventivo|preventivi|calcola il preventivo|preventivo su misura|quanto vale|valutazione gratuita|valuta la tua|valuta il tuo|sopralluogo gratuito|sopralluogo|raccontaci il tuo progetto|raccontaci il tuo viaggio|richiedi prezzo|chiedi il prezzo|richiesta prezzo|proposta|richiedi una proposta|viaggio su misura|su misura per te|gruppi ed eventi|eventi e gruppi|richiesta informazioni|richiedi disponibilita e prezzi|richiedi mutuo|richiesta mutuo|richiedi prestito',
    'question-form':
      'fai una domanda|poni una domanda|hai una domanda|hai domande|hai dei dubbi|chiedi all esperto|chiedi al venditore|invia la tua domanda|chiedi a noi|domanda sul prodotto|fai la tua domanda|chiedi|chiedi a|chiedilo a noi|chiedi informazioni sul prodotto|chiedi un consiglio',
    booking:
      'prenota|prenota ora|prenotazione|prenotazioni|prenota un tavolo|prenota online|appuntamento|prenota una visita|prenota un appuntamento|fissa un appuntamento|prendi appuntamento|richiedi appuntamento|prenota la tua|prenota il tuo|prenota subito|verifica disponibilita|prenota adesso|appuntamenti|prenotazione online|prenota una consulenza|prenota una camera|scegli data e ora|prenota test drive|prenota un test drive|prova su strada|prenota visita|prenota il tavolo|prenota il tuo tavolo|prenota la tua camera|disponibilita|controlla disponibilita|scegli il giorno|scegli data|scegli un orario|prenota il posto|riserva il posto|blocca il posto|prenota una lezione|vieni a trovarci|visita il negozio|test drive|prenota un trattamento',
    newsletter:
      'newsletter*|iscriviti|iscriviti alla newsletter|iscrizione newsletter|iscriviti alla nostra|ricevi le novita|ricevi offerte esclusive|resta aggiornato|rimani aggiornato|inserisci la tua email|non perderti le novita|mi iscrivo|iscrivimi|ricevi le nostre offerte|ricevi offerte|novita via email|nella tua casella|lettere|avvisami|tienimi aggiornato|non perderti nulla|restiamo in contatto|voglio riceverla',
    login:
      'accedi|login|il mio account|area clienti|area riservata|entra|area personale|accedi al tuo account|password dimenticata|hai dimenticato la password|ricordami|continua con google|area soci|mio profilo|area agenzie|home banking',
    register:
      'registrati|crea account|registrazione|crea un account|crea il tuo account|iscriviti gratis|registrati gratis|apri un conto|diventa membro|nuovo cliente|non hai un account|inizia gratis|diventa socio|diventa cliente|apri il conto',
    search: 'cerca|ricerca|cerca prodotti|cosa stai cercando|cosa cerchi',
    checkout:
      'carrello|il mio carrello|procedi all acquisto|vai alla cassa|compra ora|concludi l ordine|effettua ordine|vai al carrello|acquista|acquista ora|ordina ora|ordina online|concludi ordine|completa l ordine|paga ora|il tuo carrello e vuoto|completa il tuo ordine|completa ordine|invia ordine|conferma ordine|il tuo ordine|indirizzo di spedizione|riepilogo ordine|dati di spedizione|vai al pagamento|procedi al pagamento',
    'review-form':
      'scrivi una recensione|lascia una recensione|lascia un commento su di noi|la tua recensione|valuta questo prodotto|dai un voto|recensisci|sii il primo a recensire|condividi la tua esperienza|la tua opinione|recensiscici su google|racconta la tua esperienza|dicci com e andata|valutaci|com e andata|invia recensione|pubblica recensione|lascia la tua recensione',
    survey:
      'sondaggio*|questionario|partecipa al sondaggio|questionario di soddisfazione|aiutaci a migliorare|invia feedback|dacci il tuo feedback|quanto e probabile che ci consigli|per niente probabile|quiz*|fai il test|la tua opinione conta|scopri il tuo|rispondi',
    'job-application':
      'lavora con noi|carriere|posizioni aperte|candidati|opportunita di lavoro|offerte di lavoro|candidati ora|invia il tuo cv|invia cv|allega cv|entra nel team|stiamo assumendo|unisciti al team|invia candidatura|lavorare con noi|unisciti a noi|invia il curriculum|cerchiamo|cerchiamo personale|assumiamo|candidatura|invia la tua candidatura|allega il curriculum',
    promo:
      'promozioni|promozione|offerte|sconti|saldi|offerte speciali|offerta speciale|codice sconto|di sconto|coupon|spedizione gratuita|offerta limitata|svendita|solo oggi|ultimi giorni|codice promozionale|buono sconto|usa il codice|con il codice|scade tra|spedizione gratis|consegna gratuita|omaggio|omaggio con l acquisto|ricevi un regalo|offerta|promo*|sconto|offerta del mese|offerta lancio|offerte del giorno|ultimi posti|last minute|prenota prima|black friday|prezzo speciale|due per uno|paghi 2 prendi 3|meta prezzo|fuori tutto|sconti speciali|offerte imperdibili',
    popup: 'no grazie|aspetta|prima di andare|te ne vai gia|non andare via|hai dimenticato qualcosa',
    loyalty:
      'programma fedelta|carta fedelta*|raccolta punti|punti fedelta|accumula punti|guadagna punti|i miei punti|riscatta punti|club vip|tessera fedelta|raccogli punti|fidelity card|fidelity|tessera punti',
    referral:
      'invita un amico|porta un amico|invita i tuoi amici|presenta un amico|programma referral|consiglia e guadagna|condividi il tuo link|programma di affiliazione|consiglia un amico|affiliati|passaparola',
    reviews:
      'recensioni|testimonianze|dicono di noi|opinioni|cosa dicono|recensioni clienti|i nostri clienti dicono|opinioni dei clienti|recensioni dei clienti|recensioni verificate|recensioni google|leggi le recensioni|tutte le recensioni|8 su 5|storie di successo|cosa dicono di noi|cosa dicono i nostri clienti|dicono i nostri clienti|i clienti dicono|la parola ai clienti|parlano di noi|recensione|esperienze dei clienti|opinioni clienti|recensioni degli ospiti|hanno detto|chi ci ha scelto|chi ci ha provato|chi e partito|storie vere|parola ai clienti|clienti soddisfatti|clienti felici|libro degli ospiti|le vostre parole|chi torna|racconti di',
    blog: 'blog|il nostro blog|ultimi articoli|articoli recenti|notizie|news|leggi di piu|leggi tutto|continua a leggere|consigli e guide|magazine|risorse',
    webinar:
      'webinar*|webinar gratuito|iscriviti al webinar|partecipa al webinar|guarda il webinar|prossimi eventi|riserva il tuo posto|corso online gratuito|diretta|masterclass*|evento online',
    'lead-magnet':
      'scarica la guida|guida gratuita|scarica il catalogo|scarica la brochure|scarica ebook|richiedi catalogo|catalogo pdf|scarica catalogo|scarica ora|scarica gratis|download gratuito|ebook gratuito|scarica l ebook|white paper*|checklist gratuita|richiedi il catalogo|guida gratis|scarica il pdf|sfoglia il catalogo|richiedi la brochure|e book*|modello gratuito|modelli gratuiti|campione gratuito|campioni gratuiti|richiedi un campione|consulenza omaggio|check up gratuito|analisi gratuita|itinerario in pdf|scarica l itinerario|scarica il programma|corso gratuito|risorse gratuite|voglio la guida',
    video:
      'guarda il video|guarda video|riproduci video|guarda la demo|scopri come funziona|guarda come funziona|video dimostrativo|guarda il film|video|i nostri video|tour virtuale|visita virtuale|riproduci|in video',
    calculator:
      'calcolatore|simulatore|configuratore|calcola|calcola la rata|calcola la tua rata|simula|simula la rata|fai una simulazione|calcola quanto',
    pricing:
      'prezzi|listino|listino prezzi|tariffe|i nostri prezzi|piani e prezzi|le nostre tariffe|abbonamenti|i nostri piani|pacchetti|i nostri pacchetti|prezzi e servizi|servizi e prezzi|quanto costa|tariffe e prezzi|scegli il tuo piano|piani|piani tariffari|costi|i prezzi|le tariffe|vedi i prezzi|onorari|prezzi e orari|prezzi e pacchetti|tariffario|menu e prezzi|il listino|listino*|date e prezzi|prezzi a notte',
    faq: 'domande frequenti|faq*|domande e risposte|domande piu frequenti|le domande frequenti|risposte alle tue domande|domande comuni|faq domande frequenti|faqs*|le vostre domande|domande che ci fanno|domande che ci fate|ci chiedete spesso|quello che ci chiedete|cose da sapere|buono a sapersi|da sapere|prima di partire|prima di prenotare|hai dubbi|info utili|informazioni utili|rispondiamo noi',
    help: 'assistenza|aiuto|supporto|centro assistenza|knowledge base|apri un ticket|invia una richiesta|contatta l assistenza|segnala un problema|hai bisogno di assistenza|servizio clienti|assistenza clienti|serve aiuto|supporto tecnico|resi e rimborsi|spedizioni e resi|ti aiutiamo',
    map: 'dove siamo|come raggiungerci|dove trovarci|vedi mappa|indicazioni|trova negozio|come arrivare|trova un negozio|trova il negozio piu vicino|trova un rivenditore|vedi sulla mappa|ritiro in negozio|i nostri negozi|mappa|come raggiungere|trova il negozio|apri in google maps|vedi la mappa|visualizza mappa|indicazioni stradali|punti vendita|le nostre sedi|trova una filiale|store locator|dove acquistare|le nostre pizzerie|i nostri locali',
    app: 'scarica l app|scarica su app store|disponibile su google play|disponibile su app store|installa l app|la nostra app|scarica la nostra app',
    consent:
      'accetta tutti|accetta i cookie|utilizza cookie|utilizza i cookie|usiamo cookie|rifiuta tutti|continua senza accettare|gestisci cookie|gestisci preferenze|impostazioni cookie|cookie|cookies|utilizziamo i cookie|usiamo i cookie|accetta tutto|rifiuta|solo necessari|solo i necessari|personalizza|preferenze cookie',
    payment:
      'metodi di pagamento|modalita di pagamento|pagamento sicuro|accettiamo|pagamenti sicuri|paga con paypal|paga con carta|carta di credito|pagamenti|come pagare|paga con|si paga con|spedizione e pagamento|pagamenti e spedizioni',
    instalments:
      'pagamento rateale|a rate|tasso zero|finanziamento|paga in 3 rate|paga in 4 rate|rate senza interessi|paga dopo|paga a rate|finanziamenti|rate|in 3 rate|pagamenti rateali|acconto e saldo',
    trial:
      'prova gratuita|prova gratis|richiedi una demo|demo*|lezione di prova|richiedi demo|prenota una demo|provalo gratis|giorni gratis|inizia gratis|inizia gratuitamente|comincia gratis|senza carta di credito|prenota un test drive|consulenza gratuita|audit gratuito|prova gratuitamente|lezione gratuita|lezione di prova gratuita|giorni di prova|settimana gratis',
    tracking:
      'traccia ordine|traccia il tuo ordine|stato ordine|tracking|dov e il mio ordine|stato dell ordine|traccia spedizione|tracking spedizione|numero di tracking|i miei ordini|dove e il mio ordine|segui il tuo ordine|segui la consegna',
    confirmation:
      'messaggio inviato|grazie per il tuo messaggio|grazie per averci contattato|grazie per il tuo ordine|grazie per esserti iscritto|il tuo messaggio e stato inviato|ti contatteremo al piu presto|lo abbiamo ricevuto|abbiamo ricevuto il tuo|appuntamento confermato|appuntamento e confermato|prenotazione confermata|prenotazione e confermata|ordine confermato|grazie per la tua richiesta|grazie per la richiesta|grazie per la sua richiesta|grazie per il messaggio|grazie per la prenotazione|richiesta inviata|la tua richiesta e stata|ti ricontatteremo|la ricontatteremo|ti contatteremo|verrai ricontattato',
  },
  not: {
    newsletter: 'iscriviti al canale',
    login: 'entra in vigore|entra nel negozio',
    search: 'ricerca e sviluppo|ricerca scientifica',
    promo: 'offerta di lavoro|offerta formativa|idee regalo|articoli da regalo',
    blog: 'risorse umane',
    help: 'supporto da parete|supporto cellulare',
  },
};
