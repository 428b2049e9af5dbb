import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputOf } from '../../tools/build';
import { type Firefox, launchFirefox } from '../../tools/firefox';
import { type HidingSite, serveHiding } from '../sites/hiding';
import { drive, openPanel } from './firefox-stage';
import { keysOf, kindsOf, type SeenStop, whenSeen } from './stops';

const PHONE = 'phone:tel:+34911000001';

let firefox: Firefox;
let hiding: HidingSite;
let page: Page;
let panel: Page;

beforeAll(async () => {
  hiding = await serveHiding();
  firefox = await launchFirefox({ extension: outputOf('firefox'), closed: true });
  page = await firefox.browser.newPage();
  await page.goto(hiding.at('roots'));
  panel = await openPanel(firefox, page);
  const { press, fillBrand } = drive(() => panel);
  await fillBrand('Hiding');
  await press('Start walk');
});

afterAll(async () => {
  await firefox.close();
  await hiding.close();
});

const go = (name: string) => page.goto(hiding.at(name));
const seen = (name: string, check: (stop: SeenStop) => void) => whenSeen(panel, hiding.at(name), check);
const holds =
  (...keys: string[]) =>
  (stop: SeenStop) =>
    expect(keysOf(stop)).toEqual(expect.arrayContaining(keys));

describe('in Firefox, what hides', () => {
  it('in open and closed shadow roots is found', async () => {
    await seen('roots', holds(PHONE, 'messenger:whatsapp:34600000002', 'email:mailto:closed@shop.example'));
  });

  it('in frames is found, told by the host of each', async () => {
    await go('frames');
    const { host } = new URL(hiding.at(''));
    await seen('frames', ({ sightings }) =>
      expect(sightings.map(({ kind, frame }) => [kind, frame])).toEqual(
        expect.arrayContaining([
          ['phone', undefined],
          ['contact-form', host],
          ['booking', new URL(hiding.at('', 'widget')).host],
        ]),
      ),
    );
  });

  it('until consent is given is found once it is there', async () => {
    await go('consent');
    await seen('consent', (stop) => expect(kindsOf(stop)).toContain('consent'));
    await page.locator('#accept').click();
    await seen('consent', (stop) => expect(kindsOf(stop)).toContain('chat'));
  });

  it('in a template is declared, not present', async () => {
    await go('template');
    await seen('template', ({ sightings }) =>
      expect(sightings.map(({ kind, state }) => [kind, state])).toContainEqual(['contact-form', 'declared']),
    );
  });

  it('in boxes over the page is found, whatever they are called', async () => {
    await go('over');
    await seen('over', (stop) => expect(kindsOf(stop)).toEqual(expect.arrayContaining(['popup', 'consent'])));
  });

  it('until a timer, a scroll or a press brings it is found then', async () => {
    await go('late');
    await seen('late', holds('messenger:whatsapp:34600000003'));
    await go('lazy');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await seen('lazy', holds('email:mailto:lazy@shop.example'));
    await go('facade');
    await seen('facade', (stop) => expect(kindsOf(stop)).toContain('chat'));
    await page.locator('button ::-p-text(Chat with us)').click();
    await seen('facade', (stop) => expect(kindsOf(stop)).toContain('contact-form'));
  });

  it('in two hundred thousand elements is found, or said not to have been reached', async () => {
    await go('huge');
    await seen('huge', ({ sightings, answers }) => {
      expect(sightings.map(({ key }) => key)).toContain(PHONE);
      expect(['saw', 'cut-short']).toContain(answers.email?.was);
    });
  });

  it('on another route of the same document is a stop of its own', async () => {
    await go('spa');
    await seen('spa', holds(PHONE));
    await page.locator('#go').click();
    const prices = await seen('spa/prices', holds('email:mailto:prices@shop.example'));
    expect(keysOf(prices)).not.toContain(PHONE);
  });

  it.each(['deep-chat', 'n8n'])('in a real chat, %s, is a chat on view', async (name) => {
    await go(name);
    await seen(name, ({ sightings }) =>
      expect(sightings).toContainEqual(expect.objectContaining({ kind: 'chat', state: 'visible' })),
    );
  });

  it('behind endless change is found, late arrivals too', async () => {
    await go('endless');
    await seen('endless', holds(PHONE, 'email:mailto:late@shop.example'));
  });
});
