import { textOf } from '../../page/reading';
import { findAll } from '../../page/safe-dom';
import { fold, wordsOf } from '../../page/text';
import { isInArticle, isProse, sectionOf } from '../around';
import type { Candidates, Link } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { bare } from '../links';
import { byDeadLinks, section } from '../sections';
import { patterns, selectors } from '../tables';

const { NEWS, SHELF, WORD, PATH } = patterns('blog');

const MOST_WORDS = 4;
/** A title over things to read may say more. */
const MOST_TITLE_WORDS = 7;

/** The way to the blog: where it is called so, else to articles that the page's address calls so too. */
export const detector: Detector = {
  id: 'blog',
  find: (candidates) => {
    const links = byLinks(candidates, saysBlogItself);
    if (links.length > 0) return links;
    const shelf = byLinks(candidates, leadsToArticles);
    if (shelf.length > 0) return shelf;
    const sections = [...byHeadings(candidates), ...byTeasers(candidates)];
    return sections.length > 0 ? sections.slice(0, 1) : byDeadLinks('blog', candidates);
  },
};

const saysBlog = (text: string, most = MOST_WORDS): boolean => {
  const words = wordsOf(text);
  return words.length <= most && words.some((word) => WORD.test(word));
};

const saysBlogItself = ({ name, url }: Link): boolean =>
  saysBlog(name) ||
  (url !== undefined &&
    PATH.test(url.pathname) &&
    wordsOf(name).length <= MOST_WORDS &&
    name.length > 1 &&
    /^blog|^the |^our /i.test(name));

/** "Doctors' articles", at "/articles/": a short name, and an address that is nothing but a shelf of things to read. */
const leadsToArticles = ({ name, url, element }: Link): boolean =>
  url !== undefined &&
  SHELF.test(url.pathname) &&
  wordsOf(name).length <= MOST_WORDS &&
  wordsOf(name).length > 0 &&
  !isInArticle(element);

function byLinks({ links }: Candidates, leads: (link: Link) => boolean): Found[] {
  return links.flatMap((link): Found[] => {
    const { element, url, name, proof } = link;
    if (!url || proof || !leads(link) || isProse(element)) return [];
    return [
      {
        element,
        label: name,
        // A site has one blog, however many of its shelf and posts the menu names.
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

/** News and articles under a heading that says so: several things to read, each with its own title. */
function byTeasers({ headings }: Candidates): Found[] {
  return headings.flatMap(({ element, text, level }): Found[] => {
    if (
      !(NEWS.test(fold(text)) || saysBlog(text, MOST_TITLE_WORDS)) ||
      level > 6 ||
      text.length > LONGEST_TITLE
    )
      return [];
    const around = sectionOf(element, text);
    const titles = findAll(around, selectors().TEASERS).filter((one) => one !== element);
    if (
      around === element ||
      titles.length < FEWEST_TEASERS ||
      textOf(around, LEAST_TOLD).length < LEAST_TOLD
    )
      return [];
    return [section(around, text, told('words', text, 0.6))];
  });
}

const FEWEST_TEASERS = 2;
const LONGEST_TITLE = 60;
const LEAST_TOLD = 120;

function byHeadings({ headings }: Candidates): Found[] {
  return headings
    .filter(({ text }) => saysBlog(text))
    .slice(0, 1)
    .map(({ element, text }) => section(element, text, told('words', text, 0.65)));
}
