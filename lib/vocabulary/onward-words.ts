/** What stands on a button that leads to a form's next or last step, or adds to it; folded. Our own lists. */
const LEADING = [
  // en
  'next( step)?|continue|proceed|back|previous|add|show|hide|choose|browse|upload|edit|change',
  'save (and|&) (continue|next)|(go )?to (the )?(next )?step|step \\d|(check|see) (availab\\w+|dates|prices)',
  'review (your|my|the|details)|select (a |your )?(date|time|day|slot)',
  // es
  'siguiente|continuar|atras|anterior|volver|anadir|paso siguiente|proximo paso|(ir )?al paso',
  'guardar y (continuar|seguir)|(ver|comprobar|consultar) (la )?disponibilidad|revisar (mis|tus|sus|los) datos',
  // pt
  'seguinte|proxim[oa]|avancar|prosseguir|voltar|adicionar|(passo|etapa) seguinte|(guardar|salvar) e (continuar|avancar)',
  '(ver|verificar|consultar) (a )?disponibilidade|rever (os )?(meus |seus )?dados',
  // ro
  'urmator(ul|ii|ea)?|continuati?|inapoi|inainte|adauga|(mergi )?mai departe|(pasul|etapa) urmato(r|are)',
  'salveaza si continua|(vezi|verifica) disponibilitatea|verifica datele',
  // ru
  'dalee|dalshe|prodolzhit|nazad|vpered|dobavit|sleduyuschij( shag)?|k sleduyuschemu|(perejti )?k shagu',
  'sohranit i prodolzhit|proverit (nalichie|dannye|dostupnost)|vybrat (datu|vremya)',
  // de
  'weiter|fortfahren|zuruck|hinzufugen|(zum )?nachste[rn]? schritt|zu schritt|speichern (und|&) weiter',
  'verfugbarkeit (prufen|anzeigen)|zur ubersicht|(angaben|daten) prufen',
  // fr
  'suivante?|continuer|poursuivre|retour|precedente?|ajouter|etape suivante|passer a l.etape',
  'enregistrer et (continuer|poursuivre)|(verifier|voir) (la |les )?disponibilites?|verifier (mes|vos) (donnees|informations)',
  // it
  'avanti|prosegui|procedi|continua|indietro|aggiungi|successiv[oa]|(passo|passaggio) successivo|(vai )?al passo',
  'salva e (continua|prosegui)|(vedi|verifica) (la )?disponibilita|(rivedi|verifica) (i )?(tuoi )?dati',
].join('|');

/** What sends, after an "and": such a button does not only lead on. */
const SENDING =
  'send|submit|book|request|enviar|reservar|solicitar|pedir|trimite|trimiteti|rezerva|otpravit|zabronirovat|(ab)?senden|buchen|anfragen|envoyer|reserver|demander|invia|inviare|prenota|richiedi';

/** A button that leads on in a form and sends nothing yet: "Continue", but not "Continue and send". */
export const ONWARD_WORDS = new RegExp(
  `^\\W*(${LEADING})\\b(?!.* (and|&|\\+|y|e|si|i|und|et) (${SENDING})\\b)`,
);
