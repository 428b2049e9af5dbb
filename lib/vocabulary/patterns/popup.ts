/** Read by lib/detect/detectors/popup.ts. */

export const NAMED =
  /exit-?(intent|popup|modal)|(newsletter|promo|welcome|subscribe|offer|discount|sale|entry|onload|auto)-?_?(popup|modal|lightbox)|(popup|modal|lightbox)-?_?(newsletter|promo|welcome|subscribe|offer|discount|onload|exit|entry)|welcome-?mat|leave-?popup/;
/** Something to close it by, on folded text. */
export const CLOSES =
  /^(x|×|✕|✖|close|no,? thanks?|not now|maybe later|cerrar|ahora no|no gracias|fechar|agora nao|inchide|nu multumesc|zakryt|net spasibo|schliessen|nein danke|fermer|non merci|chiudi|no grazie)\b|^[×✕✖]/;
/** A box that may be part of the frame of the page: bars, buttons, chats. */
export const FURNITURE =
  /header|nav|menu|toolbar|sticky|chat|messenger|whats|float|back-?to-?top|scroll|cart|search|cookie|loader/;
