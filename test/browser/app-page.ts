import type { Page } from 'playwright-core';
import type { Stage } from './stage';

/** The app, with nothing in motion while it is looked at, its database open and ready to be filled. */
export async function openApp(stage: Stage): Promise<Page> {
  const page = await stage.openOwn('app.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('heading').first().waitFor();
  return page;
}

/** Goes to a place of the app ("#/scorecards"). It is one page: only a reload tells what stood there from what is asked for. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}${hash}`);
  await page.reload();
}
