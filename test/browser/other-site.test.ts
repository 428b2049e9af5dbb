import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFault } from './fault-count';
import { pathsOf, usesOf } from './fault-walk';
import { type PageServer, servePages } from './page-server';
import { openStage, type Stage } from './stage';

/** A shop whose bookings are taken on another site, which leads back to it. */
const PAGES = {
  '/shop': `<h1>Studio</h1><main><a id="away">Book an appointment</a></main>
    <script>away.href = location.origin.replace('studio', 'calendar') + '/calendar'</script>`,
  '/calendar': `<h1>Studio’s calendar</h1><main><form action="/booked"><h2>Book an appointment</h2>
    <label>Date <input type="date" name="date" required></label>
    <label>Name <input name="name" autocomplete="name"></label>
    <label>Email <input type="email" name="email"></label>
    <button>Book appointment</button></form></main>`,
  '/booked': `<h1>Thank you for your booking!</h1><main><a id="back">Request a callback</a></main>
    <script>back.href = location.origin.replace('calendar', 'studio') + '/shop'</script>`,
};

let site: PageServer;
let stage: Stage;

beforeAll(async () => {
  site = await servePages(PAGES);
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
  await site.close();
});

describe('a booking that is taken on another site', () => {
  it('is part of the walk: the way there, the form, the thanks and the way back', async (context) => {
    const { page, panel } = await stage.visit(`${site.at('studio')}/shop`);
    await panel.start({ brand: 'Studio', role: 'competitor', scenario: '' });
    await panel.isAt('/shop');
    await page.getByRole('link').click();
    await panel.isAt('/calendar');
    await page.getByLabel('Date').fill('2026-12-01');
    await page.getByRole('button').click();
    await panel.isAt('/booked');
    await page.getByRole('link').click();
    await panel.isAt('/shop');
    const stored = await stage.stored(panel.page);
    const met = pathsOf(stored, 'Studio').map(({ url }) => new URL(url));
    expect(met.map(({ pathname }) => pathname)).toEqual(['/shop', '/calendar', '/booked', '/shop']);
    expect(met.map(({ hostname }) => hostname.split('.')[0])).toEqual([
      'studio',
      'calendar',
      'calendar',
      'studio',
    ]);
    await expect.poll(async () => usesOf(await stage.stored(panel.page), 'Studio').length).toBe(3);
    const found = usesOf(await stage.stored(panel.page), 'Studio').length;
    countFault(context, { fault: 'booking on another site and back: steps', expected: 3, found });
    await panel.finish();
  });
});
