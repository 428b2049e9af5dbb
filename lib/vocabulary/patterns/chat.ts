/** Read by lib/detect/detectors/chat.ts. */

export const WIDGET =
  /(^|[\s_-])(chat-?(widget|button|btn|launcher|bubble|toggle|box|window|icon|container|popup|bot|trigger)|live-?chat|chatbot|chat-?wrapper|livechat\w*|n8n-chat|(ai-?|virtual-?)?assistant-?(launcher|widget|button|btn|toggle|bubble|trigger|fab)|bot-?(launcher|widget|bubble|toggle|trigger))([\s_-]|$)/;
/** On folded text; "online chat" is the thing's name, not news of the operator. */
export const NAME_OF_A_CHAT =
  /chat (online|onlajn|en linea|en ligne)|(online|onlajn)[ -](chat|konsultant|beratung)/g;
export const AWAY =
  /offline|hors[ -]ligne|oflajn|ne v seti|nao estamos|ausente|fuera de linea|desconectad|deconectat|indisponibil|nicht (verfugbar|erreichbar)|leave a message|dejanos un mensaje|laissez un message|non disponibil/;
export const THERE =
  /\bonline\b|en linea|en ligne|\bonlajn\b|v seti|we('|’)?re here|jetzt verfugbar|disponibil|conectad|connecte/;

export const FRAME_TITLE = /\bchat\b|messenger|чат|widget de atendimento/i;
/** Widgets that write elsewhere. */
export const MESSENGER = /whatsapp|messenger|wa-/;
/** Elements that hold no widget. */
export const NO_WIDGET = /^(body|html|a|script|link|p|li|ul)$/;
/** What a control says that opens one, in its name as a key. */
export const SAYS_CHAT =
  /chat|чат|operator|consultant|консультант|assisten|asisten|asistent|pomoshnik|помощник|ассистент/;
