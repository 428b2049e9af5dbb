/** Read by lib/detect/detectors/lead-magnet.ts. */

/** Takes something home, folded. */
export const TAKES =
  /\b(download|get|grab|desc[aá]rga\w*|bajar?\w*|bajate|baixa\w*|baixe|descarregar?|descarc\w*|skacha\w*|skachivanie|herunterladen|downloaden|sichern|telecharg\w*|scarica\w*|ia|iati|take|toma|pegue)\b/;
/** Papers that the law or the trade asks for. */
export const DUTY =
  /terms|condi[tcz][io]|conditions|privacy|privac|aviso|rgpd|gdpr|\bagb\b|datenschutz|impressum|mentions|\bcgv\b|statut|licen[cs]|dogovor|polit[iy]|formular|form\b|politik|impreso|manual|instruction|invoice|factura|fatura|rechnung|widerruf|certifi|sertifik|journal|zeitung|newspaper|gazet|attest|tarif|preis|price|precio|preco|pret|\bprix\b|menu|speisekarte|carta\b|\bcv\b|resume/;
/** A file to keep. */
export const FILE = /\.(pdf|epub|xlsx?|docx?|pptx?|zip)$/i;
