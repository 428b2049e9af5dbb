import { fold } from '../../page/text';
import type { Candidates, Link } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byForms } from '../form-finds';
import { bare } from '../links';
import { isPaidAt } from '../paid-at';
import { siteOf } from '../site-of';
import { patterns } from '../tables';
import { byVendorLinks, byVendors } from '../vendor-finds';

const { HOST, PATH, VERB, AT_A_SERVICE } = patterns('booking');

/** Forms with a date, guests or a service, booking services, and links and buttons that say book. */
export const detector: Detector = {
  id: 'booking',
  find: (candidates) => [
    ...byForms('booking', candidates),
    ...byVendors('booking', candidates),
    ...byVendorLinks('booking', candidates),
    ...byHost(candidates),
    ...byLinkWords('booking', candidates).filter(({ target }) => !target || !isPaidAt(new URL(target))),
    ...byControlWords('booking', candidates),
  ],
};

/**
 * Links to the part of a site, their own or a service's, that is called after booking: "booking.some-service.com/us";
 * below a path called so only where the link says it too, in whatever words follow; and to any other site where it
 * says that one books there: "Book on Airbnb".
 */
function byHost({ links, sites }: Candidates): Found[] {
  const leadsThere = ({ url, name }: Link) => {
    if (!url) return false;
    const said = fold(name);
    const isAway = !sites.has(siteOf(url.hostname));
    return (
      HOST.test(url.hostname) ||
      (VERB.test(said) && (PATH.test(url.pathname) || (isAway && AT_A_SERVICE.test(said))))
    );
  };
  return links.flatMap((link): Found[] => {
    const { url, proof, element, name } = link;
    return url && !proof && leadsThere(link)
      ? [
          {
            element,
            label: name || url.hostname,
            target: bare(url),
            ...told('link', url.hostname, 0.75),
          },
        ]
      : [];
  });
}
