import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kind } from '../../lib/model/kind';
import { anId, aStop, aTouchpoint, aWalk } from '../examples';
import { goTo, openApp } from './app-page';
import { type Seeded, seedComparison } from './comparison-seed';
import { putAll } from './library-seed';
import { openStage, type Stage } from './stage';

let stage: Stage;
let page: Page;
let seeded: Seeded;

beforeAll(async () => {
  stage = await openStage();
  page = await openApp(stage);
  seeded = await seedComparison(page);
});

afterAll(() => stage.close());

async function show(hash: string): Promise<void> {
  await goTo(page, hash);
}

const cardOf = (title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: title }) });

/** The own brand is walked again, a week later: it has reviews now, and nothing else. */
async function walkAgain(): Promise<void> {
  const { walks } = await stage.stored(page);
  const first = walks.find(({ id }) => id === seeded.walkIds[0]);
  const startedAt = (first?.startedAt ?? 0) + 7 * 86_400_000;
  const walk = aWalk({
    ...{ id: anId(900), brandId: first?.brandId, state: 'finished', tabId: undefined },
    ...{ startedAt, finishedAt: startedAt + 60_000, scenario: first?.scenario },
  });
  const answers = { reviews: { was: 'saw' as const, count: 1 }, chat: { was: 'nothing' as const } };
  const stop = aStop({ id: anId(901), walkId: walk.id, at: startedAt, answers });
  const kind: Kind = 'reviews';
  const reviews = aTouchpoint({ id: anId(902), walkId: walk.id, stopId: stop.id, kind, key: kind });
  await page.evaluate(putAll, {
    tables: { walks: [walk], stops: [stop], touchpoints: [reviews], shots: [] },
    pictures: [],
  });
}

it('an action lives on in its brand, and the next walk says what became of it', async () => {
  await show(`#/compare/${seeded.walkIds.join(',')}`);
  for (const name of ['Reviews', 'Live chat'])
    await page.getByRole('button', { name: `Add to action plan: ${name}`, exact: true }).click();
  await show('#/actions');
  for (const title of ['Reviews', 'Live chat'])
    await cardOf(title).getByText('checked at the next walk').waitFor();

  await walkAgain();
  await show('#/actions');
  await cardOf('Live chat')
    .getByText(/^still missing in the walk of/)
    .waitFor();
  await cardOf('Reviews')
    .getByRole('link', { name: /^found in the walk of/ })
    .click();
  await expect.poll(() => page.url()).toContain(`#/walk/${anId(900)}`);
});
