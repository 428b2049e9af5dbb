/** The walks of `npm start`: the demo's two customers, or a scout for each site that was named. */
import type { Page } from 'playwright-core';
import { serveSites } from '../test/sites/serve.ts';
import type { Chromium } from './chromium.ts';
import { type Told, walkAlba, walkVenaSana } from './customers.ts';
import { Panel, type WalkAsked } from './panel.ts';

/** A finished walk. */
export interface Walked {
  walkId: string;
  brand: string;
}

export interface Outcome {
  /** The own brand first. */
  walked: Walked[];
  /** One sentence for each site that could not be walked to its end. */
  problems: string[];
}

const SCENARIO = 'Book a varicose-vein consultation';
const PERSONA = 'Marta, 47';
const PAGE_LOAD_MS = 30_000;

/** Looks at the panel when a way is walked, before the walk is finished. */
export type AtTheEnd = (panel: Panel, brand: string) => Promise<void>;

/** Serves the demo clinics and walks both as a customer. */
export async function walkDemo(browser: Chromium, told: Told, atTheEnd?: AtTheEnd): Promise<Outcome> {
  const sites = await serveSites();
  try {
    const alba = { brand: 'Alba Vein Clinic', role: 'own', scenario: SCENARIO, persona: PERSONA } as const;
    const vena = { brand: 'VenaSana', role: 'competitor', scenario: SCENARIO, persona: PERSONA } as const;
    return await inTurn([
      () => walkOne(browser, sites.alba, alba, byHand(alba, walkAlba), told, atTheEnd),
      () => walkOne(browser, sites.venasana, vena, byHand(vena, walkVenaSana), told, atTheEnd),
    ]);
  } finally {
    await sites.close();
  }
}

/** Scouts each site: at most `pages` of it, reading only. */
export async function scoutSites(
  browser: Chromium,
  { own, rivals }: { own: URL; rivals: URL[] },
  pages: number,
  told: Told,
): Promise<Outcome> {
  const sites = [own, ...rivals].map(
    (url, index) => ({ url, role: index === 0 ? 'own' : 'competitor' }) as const,
  );
  return inTurn(
    sites.map(({ url, role }) => () => {
      const asked: WalkAsked = { brand: url.hostname.replace(/^www\./, ''), role, scenario: '' };
      const scout = (_page: Page, panel: Panel) => panel.scout(asked, pages, told);
      return walkOne(browser, url.href, asked, scout, told);
    }),
  );
}

async function inTurn(walks: (() => Promise<WalkedOrNot>)[]): Promise<Outcome> {
  const outcome: Outcome = { walked: [], problems: [] };
  for (const walk of walks) {
    const { walked, problem } = await walk();
    if (walked) outcome.walked.push(walked);
    if (problem) outcome.problems.push(problem);
  }
  return outcome;
}

type Way = (page: Page, panel: Panel, told: Told) => Promise<unknown>;

/** A customer's way, after the panel's start button. */
const byHand =
  (asked: WalkAsked, way: Way): Way =>
  async (page, panel, told) => {
    await panel.start(asked);
    await way(page, panel, told);
  };

/** A walk that broke off is kept as far as it went, beside the sentence that says why. */
interface WalkedOrNot {
  walked?: Walked;
  problem?: string;
}

/** Opens the site, walks it by the panel's own buttons, finishes. */
async function walkOne(
  { context, worker }: Chromium,
  url: string,
  asked: WalkAsked,
  way: Way,
  told: Told,
  atTheEnd?: AtTheEnd,
): Promise<WalkedOrNot> {
  console.log(`\n${asked.brand}`);
  const page = await context.newPage();
  const problem = await open(page, url);
  if (problem) {
    await page.close();
    return { problem };
  }
  const panel = await Panel.open(context, await worker(), page);
  try {
    await way(page, panel, told);
    await atTheEnd?.(panel, asked.brand);
    const walked = { walkId: await panel.walkId(), brand: asked.brand };
    await panel.finish();
    return { walked };
  } catch (error) {
    return { ...(await asFarAsItWent(panel, asked.brand)), problem: brokeOff(asked.brand, error as Error) };
  } finally {
    await panel.page.close();
    await page.close();
  }
}

async function asFarAsItWent(panel: Panel, brand: string): Promise<{ walked?: Walked }> {
  if (!(await panel.isUnderWay())) return {};
  const walked = { walkId: await panel.walkId(), brand };
  await panel.finish('Could not go on');
  return { walked };
}

function brokeOff(brand: string, { message }: Error): string {
  const [reason = ''] = message.split('\n');
  return `The walk through ${brand} broke off (${reason}); what was recorded until then is kept.`;
}

/** Undefined when the page is there, else why not, in one sentence. */
async function open(page: Page, url: string): Promise<string | undefined> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_LOAD_MS });
    return undefined;
  } catch (error) {
    const words = (error as Error).message;
    if (words.includes('ERR_NAME_NOT_RESOLVED')) return `${url} cannot be opened: no such host.`;
    if (words.includes('Timeout')) return `${url} did not load within ${PAGE_LOAD_MS / 1000} s.`;
    const code = /net::(ERR_\w+)/.exec(words)?.[1];
    return `${url} cannot be opened${code ? `: the browser says ${code}` : ''}.`;
  }
}
