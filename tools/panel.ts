import type { BrowserContext, Locator, Page, Worker } from 'playwright-core';

/** What is typed into the form of a new walk. */
export interface WalkAsked {
  brand: string;
  role: 'own' | 'competitor';
  scenario: string;
  persona?: string;
}

/** CSS pixels. */
const PANEL_WIDTH = 400;

/**
 * The side panel of one tab, worked by its own buttons. A driver cannot see the browser's panel, so the panel's page is
 * opened in a small window of its own: the walked tab stays the one in front of its window, and can be pictured.
 */
export class Panel {
  readonly page: Page;
  private hasBegun = false;

  /** Of a panel's page that is open already. */
  constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext, worker: Worker, walked: Page): Promise<Panel> {
    const tabId = await tabIdOf(worker, walked);
    const screenWidth = await walked.evaluate(() => screen.availWidth);
    const opening = context.waitForEvent('page');
    await worker.evaluate(openWindow, { tabId, left: screenWidth - PANEL_WIDTH, width: PANEL_WIDTH });
    const page = await opening;
    await page.waitForLoadState('domcontentloaded');
    return new Panel(page);
  }

  async start(asked: WalkAsked): Promise<void> {
    await this.fill(asked);
    await this.page.getByRole('button', { name: 'Start walk' }).click();
    await this.underWay();
  }

  /** Starts the scout and waits until it is done; `told` gets its progress as the panel says it. */
  async scout(asked: WalkAsked, pages: number, told: (progress: string) => void): Promise<void> {
    await this.fill(asked);
    await this.page.getByLabel('Pages').fill(String(pages));
    await this.page.getByRole('button', { name: 'Scout this site' }).click();
    await this.underWay();
    const status = this.page.getByText(/^Scout(ing page|ed) /);
    for (let last = ''; !last.startsWith('Scouted'); ) {
      await expectOther(status, last);
      last = (await status.textContent()) ?? '';
      told(last);
    }
  }

  private async fill({ brand, role, scenario, persona }: WalkAsked): Promise<void> {
    const another = this.page.getByRole('button', { name: 'New walk here' });
    const form = this.page.getByLabel('What does the customer want?');
    await form.or(another).first().waitFor();
    // A walk that was broken off some time waits in the kept profile.
    if (await another.isVisible()) await another.click();
    await this.page.getByLabel('Brand', { exact: false }).first().fill(brand);
    await this.page.getByText(role === 'own' ? 'Your site' : 'A competitor', { exact: true }).click();
    await form.fill(scenario);
    if (persona) await this.page.getByLabel('Walking as').fill(persona);
  }

  /** Resolves when the walk has begun; rejects with the panel's own sentence when it could not. */
  private async underWay(): Promise<void> {
    const finish = this.page.getByRole('button', { name: 'Finish', exact: true });
    const alert = this.page.getByRole('alert');
    await finish.or(alert).first().waitFor();
    if (!(await finish.isVisible()))
      throw new Error((await alert.first().textContent()) ?? 'The walk did not start.');
    this.hasBegun = true;
  }

  /** The panel speaks of the page of this path, and has looked at it. */
  async isAt(path: string): Promise<void> {
    const here = this.onThisPage();
    try {
      await here.getByText(path, { exact: true }).waitFor();
      await here.getByText(/^[1-9]\d* found/).waitFor();
    } catch (cause) {
      throw new Error(`The panel is not at ${path}: ${await this.page.locator('body').ariaSnapshot()}`, {
        cause,
      });
    }
  }

  /** The list of what is seen on the page now holds a line with these words. */
  async sees(words: string): Promise<void> {
    await this.onThisPage().locator('li').filter({ hasText: words }).first().waitFor({ state: 'attached' });
  }

  /** Takes everything that is seen here into the chain, what comes into sight meanwhile too, and waits for the pictures. */
  async addAll(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Add all' });
    const picturing = this.page.getByText('Taking pictures');
    while (await button.isVisible()) {
      // The button goes away under the pointer when the page's last sighting joins the chain by itself.
      await Promise.race([button.click(), button.waitFor({ state: 'hidden' })]);
      await picturing.waitFor({ state: 'hidden' });
    }
  }

  /** Takes one sighting into the chain, and waits until it is pictured. */
  async add(words: string): Promise<void> {
    const line = this.onThisPage().getByRole('listitem').filter({ hasText: words }).first();
    // By its own name: once this line has moved to the others in the chain, "the first" would be another one.
    const name = (await line.getByRole('button', { name: /^Add/ }).getAttribute('aria-label')) ?? '';
    const add = this.page.getByRole('button', { name, exact: true });
    await add.click();
    await add.waitFor({ state: 'hidden' });
    await this.page.getByText('Taking pictures').waitFor({ state: 'hidden' });
  }

  /** The chain has a touchpoint with this name that was used. */
  async hasUsed(name: string): Promise<void> {
    await this.trail().locator('[data-used=true]').filter({ hasText: name }).first().waitFor();
  }

  async pause(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pause' }).click();
  }

  async finish(outcome = 'Reached what I came for'): Promise<void> {
    await this.page.getByRole('button', { name: 'Finish', exact: true }).click();
    await this.page.getByRole('radio', { name: outcome }).check();
    await this.page.getByRole('button', { name: 'Finish walk' }).click();
    await this.page.getByRole('heading', { name: 'Walk finished' }).waitFor();
  }

  /** A walk was begun by this driver and is not finished. */
  async isUnderWay(): Promise<boolean> {
    if (!this.hasBegun) return false;
    return this.page.getByRole('button', { name: 'Finish', exact: true }).isVisible();
  }

  /** The walk the panel shows. */
  async walkId(): Promise<string> {
    const id = await this.page.locator('[data-walk]').first().getAttribute('data-walk');
    if (!id) throw new Error('The panel shows no walk.');
    return id;
  }

  onThisPage() {
    return this.page.getByRole('region', { name: 'On this page' });
  }

  trail() {
    return this.page.getByRole('region', { name: 'The trail' });
  }
}

/** Waits until the element says something else than before; a page may take as long as the scout gives it. */
async function expectOther(element: Locator, before: string): Promise<void> {
  await element.filter({ hasNotText: before || '\u0000' }).waitFor({ timeout: 60_000 });
}

/** Tabs are told apart by their address; the walked one must be the only one with it. */
async function tabIdOf(worker: Worker, page: Page): Promise<number> {
  const id = await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id;
  }, page.url());
  if (id === undefined) throw new Error(`No tab shows ${page.url()}`);
  return id;
}

/** Runs in the worker. At the screen's right edge, where there is one, it hides least of the page being walked. */
async function openWindow({
  tabId,
  left,
  width,
}: {
  tabId: number;
  left: number;
  width: number;
}): Promise<void> {
  const url = chrome.runtime.getURL(`sidepanel.html?tab=${tabId}`);
  const { id } = await chrome.windows.create({ type: 'popup', url, width, height: 900, focused: false });
  await chrome.windows.update(id, { left, top: 0 }).catch(() => undefined);
}

/** The extension API as the worker has it; only what is used above. */
declare const chrome: {
  runtime: { getURL(path: string): string };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  windows: {
    create(options: object): Promise<{ id: number }>;
    update(id: number, options: object): Promise<unknown>;
  };
};
