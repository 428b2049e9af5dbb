import type { Page } from 'playwright-core';
import type { Panel } from '../../tools/panel';
import type { FaultSite } from './fault-site';
import { chainOf, type Stage, type Stored } from './stage';

/** A walk under way on a page of a site of its own, so that no test meets another's walk. */
export async function walkOnPage(
  stage: Stage,
  site: FaultSite,
  brand: string,
  path: string,
): Promise<{ page: Page; panel: Panel; origin: string }> {
  const origin = site.at(brand.toLowerCase());
  const { page, panel } = await stage.visit(`${origin}${path}`);
  // A walk that waits from an earlier test stands in front of the form.
  await panel.page.getByText('Start walk').or(panel.page.getByText('New walk here')).first().waitFor();
  const another = panel.page.getByRole('button', { name: 'New walk here' });
  if (await another.isVisible()) await another.click();
  await panel.start({ brand, role: 'competitor', scenario: '' });
  await panel.isAt(path);
  return { page, panel, origin };
}

const pathOf = (address = ''): string | undefined =>
  URL.canParse(address) ? new URL(address).pathname : undefined;

/** Steps of a brand's walk: where each led, once for every use. */
export function usesOf(stored: Stored, brand: string): string[] {
  const used = chainOf(stored, brand).filter(({ engagement }) => engagement === 'used');
  return used.flatMap(({ target, label, steps }) =>
    steps.map((step: { target?: string }) => pathOf(step.target ?? target) ?? label),
  );
}

export const pathsOf = ({ stops, walks, brands }: Stored, brand: string) => {
  const brandId = brands.find(({ name }) => name === brand)?.id;
  const walkId = walks.find((walk) => walk.brandId === brandId)?.id;
  return stops.filter((stop) => stop.walkId === walkId).sort((a, b) => a.at - b.at);
};

/** How many stops of the walk are of this page. */
export const metIn = (stored: Stored, brand: string, path: string): number =>
  pathsOf(stored, brand).filter(({ url }) => pathOf(url) === path).length;

export const walkOf = ({ walks, brands }: Stored, brand: string) =>
  walks.find(({ brandId }) => brands.find(({ id }) => id === brandId)?.name === brand);
