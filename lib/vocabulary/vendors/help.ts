import type { Vendor } from './vendor';

/** Verified rows; sources in ../sources.ts. One vendor, one line. */
export const HELP: readonly Vendor[] = [
  { name: 'AfterShip Returns Center', selectors: ['a[href*=".returnscenter.com"]'] },
  {
    name: 'AfterShip tracking button',
    hosts: ['button.aftership.com', 'track.aftership.com', 'widgets.am-static.com'],
  },
  { name: 'AnswerDash', hosts: ['answerdash.com'] },
  { name: 'Elevio', hosts: ['cdn.elev.io'] },
  { name: 'Freshdesk / Freshworks widget', hosts: ['freshworksapi.com'] },
  { name: 'Happy Returns', selectors: ['a[href*=".happyreturns.com"]'] },
  { name: 'HelpDocs', hosts: ['cdn.helpdocs.io'] },
  { name: 'JustAnswer widget', hosts: ['components.justanswer.com'] },
  { name: 'Loop Returns', selectors: ['a[href*=".loopreturns.com/"]'] },
  { name: 'Malomo', hosts: ['gomalomo.com'] },
  { name: 'Narvar', selectors: ['a[href*=".narvar.com/"]'] },
  { name: 'Oracle Service Cloud (RightNow)', hosts: ['rightnowtech.com', 'rnengage.com', 'custhelp.com'] },
  { name: 'ReturnGO', hosts: ['returngo.ai'] },
  { name: 'Route', hosts: ['routeapp.io'] },
  { name: 'Solvvy', hosts: ['cdn.solvvy.com'] },
  { name: 'Wix Answers', hosts: ['wixanswers.com'] },
];
