import { wordsOf } from '../../page/text';
import { isProse } from '../around';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { bare } from '../links';
import { byDeadLinks } from '../sections';

const WORD = /^(blogs?|bloga?|weblog)$/;
const MOST_WORDS = 4;

/** The way to the blog: only where it is called so. Other names for news and articles are too vague. */
export const detector: Detector = {
  id: 'blog',
  kinds: ['blog'],
  find: (candidates) => {
    const links = byLinks(candidates);
    if (links.length > 0) return links;
    const headings = byHeadings(candidates);
    return headings.length > 0 ? headings : byDeadLinks('blog', candidates);
  },
};

const saysBlog = (text: string): boolean => {
  const words = wordsOf(text);
  return words.length <= MOST_WORDS && words.some((word) => WORD.test(word));
};

function byLinks({ links }: Candidates): Found[] {
  return links.flatMap(({ element, url, name, proof }): Found[] => {
    if (!url || proof) return [];
    const isAddress =
      /(^|\/)blogs?\/?(index\.\w+|\w+\.html?)?$/i.test(url.pathname) &&
      wordsOf(name).length <= MOST_WORDS &&
      name.length > 1 &&
      /^blog|^the |^our /i.test(name);
    if ((!isAddress && !saysBlog(name)) || isProse(element)) return [];
    return [
      {
        kind: 'blog',
        element,
        label: name,
        // A site has one blog, however many of its shelves and posts the menu names.
        signature: 'link',
        evidence: [
          { by: 'words', what: name },
          { by: 'link', what: bare(url) },
        ],
        confidence: wordsOf(name).length === 1 ? 0.85 : 0.75,
      },
    ];
  });
}

function byHeadings({ headings }: Candidates): Found[] {
  return headings
    .filter(({ text }) => saysBlog(text))
    .slice(0, 1)
    .map(({ element, text }) => ({
      kind: 'blog',
      element,
      label: text,
      signature: 'section',
      evidence: [{ by: 'words', what: text }],
      confidence: 0.65,
    }));
}
