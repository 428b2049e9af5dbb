/** A piece of HTML that is safe to put into another: made only here. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Longest text of a page that is printed in one place; the rest says nothing a reader could take in. */
const LONGEST_TEXT = 600;

/**
 * A template in which every value that is not itself made here is escaped, for text and for quoted attributes.
 * Nothing of a walked page can so become an element, an attribute or a style.
 */
export function html(fixed: TemplateStringsArray, ...parts: Part[]): Html {
  return { html: fixed.reduce((text, piece, index) => text + textOf(parts[index - 1]) + piece) };
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(clean(part));
  return 'html' in part ? part.html : part.map(textOf).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** Without what no HTML file may hold: half surrogate pairs and control characters. */
function clean(text: string): string {
  return text.replace(/\p{Cs}|(?![\t\n\r])\p{Cc}/gu, '\ufffd');
}

/** Words of a walked page: cut to a readable length and isolated, so that no right-to-left mark reaches past them. */
export function foreign(text: string): Html {
  const letters = [...text.slice(0, LONGEST_TEXT * 2)];
  const short =
    letters.length > LONGEST_TEXT ? `${letters.slice(0, LONGEST_TEXT).join('')}…` : letters.join('');
  return html`<bdi>${short}</bdi>`;
}

const SAFE_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'tel:', 'mailto:']);

/** A link when the address has a scheme a reader may follow, else only the words. */
export function link(address: string, words: string): Html {
  if (!URL.canParse(address) || !SAFE_SCHEMES.has(new URL(address).protocol)) return foreign(words);
  return html`<a href="${new URL(address).href}" rel="noopener noreferrer nofollow">${foreign(words)}</a>`;
}

/** A side as a class: the sheet gives it the colour and the mark of its brand. */
export function sideClass(index: number): string {
  return `s${index}`;
}
