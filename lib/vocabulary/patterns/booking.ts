/** Read by lib/detect/detectors/booking.ts. */

/** A host whose first part says that one books there. */
export const HOST =
  /^(online-?|my-?)?(book(ing|ings|me)?|reserv(e|as?|ations?|ierung(en)?|ar|er)|appointments?|rdv|rendez-?vous|termine?|terminbuchung|buchung|citas?|agend(a|ar|amentos?)|prenot(a|azioni)|rezerv(ari)?|programari|zapis|bron)\.[^.]+\.[^.]+/;
/** A path that says it: below it one books, if the link says so too. */
export const PATH =
  /\/((online-?)?book(ing|ings)?|book-?(online|now|us|here|a-\w+)|reserv(e|as?|ations?|ar|ieren|ierung(en)?)|appointments?|rendez-?vous|rdv|termine?|termin-?(buchen|buchung|vereinbaren)|citas?|agendar?|agendamentos?|prenot(a|azioni)|rezerv(a|ari)|programari|zapis|bron(irovanie)?)([/.?]|$)/i;
/** What is booked at a service: "Réserver sur Airbnb". Folded. */
export const AT_A_SERVICE =
  / (on|via|through|with|sur|chez|auf|bei|uber|en|por|a traves de|no|na|pelo|pela|su|tramite|con|pe|prin|cherez|v) \S/;
/** Folded, at the beginning. */
export const VERB =
  /^(to )?(book|reserve|schedule|buch\w*|reserv(ar|ez|er|iere|ieren)|reserva (ahora|ya|tu|sua?|con|com|en|na|no|online|agora|por|via)|agend(ar|e|ez)|marcar|prenota\w*|rezerv\w+|programeaza\w*|programare|zapis\w+|zabron\w+|bron\w+|prendre (un )?(rdv|rendez)|pide cita|pedir cita)\b/;
