import type { TFunction } from 'i18next';
import type { Touchpoint } from '@/lib/model/touchpoint';

type Named = Pick<Touchpoint, 'label' | 'kind' | 'facts'> & Pick<Partial<Touchpoint>, 'name'>;

/** What a touchpoint is called: the walker's name, else its kind and whose it is ("Messenger · Telegram"). */
export function nameOf({ name, kind, facts }: Named, t: TFunction): string {
  if (name?.trim()) return name.trim();
  const whose = facts.network ?? facts.chat?.vendor;
  return whose ? `${t(`kinds.${kind}`)} · ${whose}` : t(`kinds.${kind}`);
}

/** The words on the page, in the customer's eyes; nothing when they only repeat the name. */
export function wordsOf(touchpoint: Named, t: TFunction): string | undefined {
  const label = touchpoint.label.trim();
  return label && !nameOf(touchpoint, t).includes(label) ? label : undefined;
}

/** Where a page is on its site: path of the address; the whole text when it is no address. */
export function pathOf(url: string): string {
  try {
    const { pathname } = new URL(url);
    return decodeURI(pathname);
  } catch {
    return url;
  }
}

/** The address when it may stand in a link; pages could claim any scheme. */
export function webAddress(url: string): string | undefined {
  try {
    const { protocol } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
