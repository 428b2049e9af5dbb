import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../tools/panel';
import { chainOf, openStage, type Stage } from './stage';

let profile: string;
let stage: Stage | undefined;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'touchtrail-restart-'));
});

afterAll(async () => {
  await stage?.close();
  await rm(profile, { recursive: true, force: true });
});

describe('a browser that is closed in mid-walk', () => {
  it('shows the walk as it was when it is opened again, and goes on with it', async () => {
    const first = await openStage({ profile });
    const alba = await first.visit(`${first.sites.alba}/`);
    await alba.panel.start({ brand: 'Alba', role: 'own', scenario: 'Ask for a price' });
    await alba.panel.sees('Phone');
    await alba.panel.addAll();
    const before = chainOf(await first.stored(), 'Alba');
    expect(before.length).toBeGreaterThan(0);
    await first.close();

    stage = await openStage({ profile });
    const page = await stage.context.newPage();
    await page.goto(`${stage.sites.alba}/contact`);
    const panel = await Panel.open(stage.context, await stage.worker(), page);
    await panel.page.getByText('The walk is kept as it was').waitFor();
    const after = chainOf(await stage.stored(), 'Alba');
    expect(after.map(({ id, before }) => [id, before.is])).toEqual(
      before.map(({ id, before }) => [id, before.is]),
    );

    await panel.page.getByRole('button', { name: 'Continue' }).click();
    await panel.sees('Map');
    await panel.addAll();
    const longer = chainOf(await stage.stored(), 'Alba');
    expect(longer.slice(0, after.length).map(({ id }) => id)).toEqual(after.map(({ id }) => id));
    expect(longer.map(({ kind }) => kind)).toContain('map');
  });
});
