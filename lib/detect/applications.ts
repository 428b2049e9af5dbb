import { documentOf } from '../page/safe-dom';
import { fold } from '../page/text';
import type { FormSeen } from './candidates';
import { absolute } from './read';
import { patterns } from './tables';

const { APPLICATION, APPLIES, OF_JOBS } = patterns('formKinds');

/** A form that sends an application, by its button or heading; where they only say "apply", by a page of jobs. */
export function isApplication({ element, buttons, heading }: FormSeen): boolean {
  const said = fold([heading, ...buttons].join(' · '));
  return APPLICATION.test(said) || (APPLIES.test(said) && OF_JOBS.test(pageOf(element)));
}

/** What the page calls itself: loans and flats are applied for too. */
function pageOf(element: Element): string {
  const { title, baseURI } = documentOf(element);
  return fold(`${title} ${absolute('', baseURI)?.pathname.replace(/[-_/.]+/g, ' ') ?? ''}`);
}
