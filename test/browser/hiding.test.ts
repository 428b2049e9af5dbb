import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../../tools/panel';
import { type HidingSite, HUGE, serveHiding } from '../sites/hiding';
import { endWorker, openStage, type Stage } from './stage';
import { keysOf, kindsOf, type SeenStop, whenSeen } from './stops';

const PHONE = 'phone:tel:+34911000001';

let stage: Stage;
let hiding: HidingSite;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  hiding = await serveHiding();
  stage = await openStage();
  ({ page, panel } = await stage.visit(hiding.at('roots')));
  await panel.start({ brand: 'Hiding', role: 'competitor', scenario: '' });
});

afterAll(async () => {
  await stage.close();
  await hiding.close();
});

const go = (name: string) => page.goto(hiding.at(name));
const seen = (name: string, check: (stop: SeenStop) => void) => whenSeen(panel.page, hiding.at(name), check);
const holds =
  (...keys: string[]) =>
  (stop: SeenStop) =>
    expect(keysOf(stop)).toEqual(expect.arrayContaining(keys));

describe('what hides in the page', () => {
  it('is found in open, nested and closed shadow roots', async () => {
    await seen('roots', holds(PHONE, 'messenger:whatsapp:34600000002', 'email:mailto:closed@shop.example'));
  });

  it('is found in frames of the same, of another and of no host, told by the host of each', async () => {
    await go('frames');
    const { host } = new URL(hiding.at(''));
    const widget = new URL(hiding.at('', 'widget')).host;
    const stop = await seen('frames', (now) =>
      expect(now.sightings.map(({ kind, frame }) => [kind, frame])).toEqual(
        expect.arrayContaining([
          ['phone', undefined],
          ['contact-form', host],
          ['booking', widget],
          ['email', host],
        ]),
      ),
    );
    expect(stop.blindSpots).toEqual([]);
  });

  it('and in frames stays with the page it stood in when that is left', async () => {
    await endWorker(stage);
    await go('template');
    const stop = await seen('template', ({ answers }) => expect(Object.keys(answers)).not.toEqual([]));
    expect(stop.sightings.filter(({ frame }) => frame)).toEqual([]);
  });

  it('in a template is declared, not present', async () => {
    await seen('template', ({ sightings }) =>
      expect(sightings.map(({ kind, state }) => [kind, state])).toContainEqual(['contact-form', 'declared']),
    );
  });
});

describe('what comes late', () => {
  it('after consent is found once it is there', async () => {
    await go('consent');
    const before = await seen('consent', (stop) => expect(kindsOf(stop)).toContain('consent'));
    expect(kindsOf(before)).not.toContain('chat');
    await page.getByRole('button', { name: 'Accept all' }).click();
    await seen('consent', ({ sightings }) =>
      expect(sightings).toContainEqual(expect.objectContaining({ kind: 'chat', state: 'visible' })),
    );
  });

  it('lies over the page, whatever it is called; what the visitor opens is no popup', async () => {
    await go('over');
    const { sightings } = await seen('over', (stop) =>
      expect(stop.sightings.map(({ kind, state }) => [kind, state])).toEqual(
        expect.arrayContaining([
          ['popup', 'visible'],
          ['consent', 'visible'],
        ]),
      ),
    );
    const popups = sightings.filter(({ kind }) => kind === 'popup').map(({ key }) => key);
    expect(popups.sort()).toEqual(['popup:before-the-ferry-goes', 'popup:thirty-to-get-acquainted']);
  });

  it('by a timer, and by scrolling, is found', async () => {
    await go('late');
    await seen('late', holds('messenger:whatsapp:34600000003'));
    await go('lazy');
    await page.mouse.wheel(0, 5_000);
    await seen('lazy', holds('email:mailto:lazy@shop.example'));
  });

  it('behind a facade is found in the frame that a press brings', async () => {
    await go('facade');
    await seen('facade', (stop) => expect(kindsOf(stop)).toContain('chat'));
    await page.getByRole('button', { name: 'Chat with us' }).click();
    await seen('facade', (stop) => expect(kindsOf(stop)).toContain('contact-form'));
  });

  it('on another route of the same document is a stop of its own', async () => {
    await go('spa');
    await seen('spa', holds(PHONE));
    await page.getByRole('button', { name: 'Go on' }).click();
    const prices = await seen('spa/prices', holds('email:mailto:prices@shop.example'));
    expect(keysOf(prices)).not.toContain(PHONE);
  });
});

describe('a real chat', () => {
  it.each(['deep-chat', 'n8n'])('%s is seen as a chat on view', async (name) => {
    await go(name);
    await seen(name, ({ sightings }) =>
      expect(sightings).toContainEqual(expect.objectContaining({ kind: 'chat', state: 'visible' })),
    );
  });
});

describe('a page that is hard to look at', () => {
  it('of two hundred thousand elements is read to its end, or says that it was not, and lives', async () => {
    await go('huge');
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(HUGE);
    await seen('huge', ({ sightings, answers }) => {
      expect(sightings.map(({ key }) => key)).toContain(PHONE);
      // A machine too slow to reach the end in time must say so, and not that there is no address.
      expect(['saw', 'cut-short']).toContain(answers.email?.was);
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  });

  it('that changes without end is read all the same, late arrivals too, and lives', async () => {
    await go('endless');
    await seen('endless', holds(PHONE));
    await seen('endless', holds('email:mailto:late@shop.example'));
    const made = () => page.evaluate(() => (window as unknown as { made: number }).made);
    const before = await made();
    await expect.poll(made).toBeGreaterThan(before);
  });
});
