/** Read by lib/detect/detectors/faq.ts. */

export const MARKS =
  /(^|[\s_-])(faqs?|preguntas-frecuentes|perguntas-frequentes|intrebari-frecvente|questions-frequentes|domande-frequenti|haeufige-fragen)([\s_-]|$)|faq(s|-?(section|list|block|area|item|wrap\w*|container|accordion))?([\s_-]|$)/;

export const QUESTION_MARKS = /question|pregunta|pergunta|vopros|accordion|toggle|faq/;
/** Ends with a question mark, and perhaps the sign that opens the answer. */
export const ASKS = /[?？]\s*[+\-–−×▼▾⌄›»]?\s*$/;
/** Elements that hold questions. */
export const SECTION = /^(div|section|ul|ol|dl|article|main)$/;
