/** Lines of fields as a spreadsheet reads them: RFC 4180, with a byte order mark so that it is read as UTF-8. */
export function csvText(lines: string[][]): string {
  return `\ufeff${lines.map(lineOf).join('')}`;
}

function lineOf(fields: string[]): string {
  return `${fields.map(fieldOf).join(',')}\r\n`;
}

function fieldOf(text: string): string {
  return `"${guarded(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('"', '""')}"`;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Signs that begin a formula, in both widths. */
const FORMULA_SIGNS = '=+-@＝＋－＠';

/**
 * What a spreadsheet may take for a formula, also behind spaces, quotes and invisible signs, gets an apostrophe in
 * front: pages could name a button =HYPERLINK(…). Plain numbers stay numbers.
 */
function guarded(text: string): string {
  if (NUMBER.test(text)) return text;
  const first = text.replace(/^[\p{White_Space}\p{Cc}\p{Cf}"']+/u, '').charAt(0);
  const isFormula = /^\p{Cc}/u.test(text) || (first !== '' && FORMULA_SIGNS.includes(first));
  return isFormula ? `'${text}` : text;
}
