import { collapse, textOf } from './reading';
import { attr, findAll, firstChildOf, nextOf, tagOf } from './safe-dom';

const BUTTON_TYPES = new Set(['submit', 'button', 'image', 'reset']);

/**
 * What a customer reads or hears of a link or control: its label for screen readers, its text, its picture's text,
 * its title. A button's caption is markup; the value of any other input is never read.
 */
export function nameOf(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'input')
    return BUTTON_TYPES.has(attr(element, 'type').toLowerCase())
      ? collapse(attr(element, 'value') || attr(element, 'alt') || attr(element, 'title'))
      : '';
  const text = textOf(element, 160);
  if (text.length > 1) return text;
  return collapse(attr(element, 'aria-label') || pictureText(element) || attr(element, 'title') || text, 160);
}

function pictureText(element: Element): string {
  for (const picture of findAll(element, 'img[alt], svg title, [aria-label], [title]').slice(0, 4)) {
    const text =
      attr(picture, 'alt') ||
      attr(picture, 'aria-label') ||
      attr(picture, 'title') ||
      (tagOf(picture) === 'title' ? textOf(picture, 80) : '');
    if (text) return text;
  }
  return '';
}

/** Names of icons: classes and picture files of the element and of the first few inside it, lower case. */
export function iconOf(element: Element): string {
  let words = `${attr(element, 'class', 256)} ${attr(element, 'title', 80)} ${attr(element, 'aria-label', 80)}`;
  let child = firstChildOf(element);
  for (let index = 0; child && index < 3; index++) {
    words += ` ${iconWords(child)}`;
    const inner = firstChildOf(child);
    if (inner) words += ` ${iconWords(inner)}`;
    child = nextOf(child);
  }
  return words.toLowerCase();
}

/** Asks each tag only for what it may carry: this is read for every link of a page. */
function iconWords(element: Element): string {
  const classes = attr(element, 'class', 200);
  switch (tagOf(element)) {
    case 'img':
    case 'source':
    case 'image':
      return `${classes} ${fileOf(attr(element, 'src', 200))} ${attr(element, 'alt', 80)}`;
    case 'use':
      return `${classes} ${fileOf(attr(element, 'href', 200) || attr(element, 'xlink:href', 200))}`;
    default:
      return `${classes} ${attr(element, 'icon', 80)} ${attr(element, 'data-icon', 60)} ${attr(element, 'name', 60)}`;
  }
}

const fileOf = (address: string): string =>
  address.startsWith('data:') ? '' : (address.split('?', 1)[0]?.split('/').at(-1) ?? '');
