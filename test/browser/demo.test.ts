import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkAlba, walkVenaSana } from '../../tools/customers';
import { type Files, handOut } from '../../tools/hand-out';
import { chainOf, endWorker, openStage, type Stage, type Stored } from './stage';

const ALBA = 'Alba Vein Clinic';
const VENA = 'VenaSana';
const SCENARIO = 'Book a varicose-vein consultation';

let stage: Stage;
let folder: string;
let files: Files;
let stored: Stored;

/** Walks both clinics by the side panel's own buttons; the background is ended before each of the customer's steps. */
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(join(tmpdir(), 'touchtrail-demo-'));
  const alba = await stage.visit(`${stage.sites.alba}/`);
  await alba.panel.start({ brand: ALBA, role: 'own', scenario: SCENARIO });
  await walkAlba(alba.page, alba.panel);
  const albaId = await alba.panel.walkId();
  await alba.panel.finish();

  const vena = await stage.visit(`${stage.sites.venasana}/`);
  await vena.panel.start({ brand: VENA, role: 'competitor', scenario: SCENARIO, persona: 'Marta, 47' });
  await walkVenaSana(vena.page, vena.panel, () => endWorker(stage));
  const venaId = await vena.panel.walkId();
  await vena.panel.finish();

  stored = await stage.stored();
  files = await handOut(
    stage,
    [
      { walkId: albaId, brand: ALBA },
      { walkId: venaId, brand: VENA },
    ],
    folder,
  );
}, 300_000);

afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

const described = (brand: string): string[] =>
  chainOf(stored, brand)
    .map(({ kind, engagement, facts, label }) => `${kind} ${engagement} ${facts.network ?? label}`.trim())
    .sort();

describe('the walk through both clinics', () => {
  it('has every touchpoint of the poor clinic, and nothing else', () => {
    expect(described(ALBA)).toEqual([]);
  });

  it('has every touchpoint of the rich clinic, and nothing else, though the worker was ended over and over', () => {
    expect(described(VENA)).toEqual([]);
  });

  it('has a picture of each, or says why not', () => {
    const without = [...chainOf(stored, ALBA), ...chainOf(stored, VENA)]
      .filter(({ before }) => before.is !== 'taken')
      .map(({ kind, before }) => `${kind}: ${before.is} ${before.reason}`);
    expect(without).toEqual([]);
  });

  it('has pictures before and after each use, the one before taken earlier than the one after', () => {
    const shots = new Map(stored.shots.map((shot) => [shot.id, shot]));
    const used = chainOf(stored, VENA).filter(({ engagement }) => engagement === 'used');
    for (const { kind, before, after } of used) {
      const [first, second] = [shots.get(before.shotId), shots.get(after.shotId)];
      expect(first && second && first.at <= second.at, kind).toBe(true);
    }
  });

  it('went through every page, the route without a load among them', () => {
    const paths = stored.stops.map(({ url }) => new URL(url).pathname);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/treatments',
        '/contact',
        '/tratamientos',
        '/tratamientos/microespuma',
        '/precios',
        '/gracias',
        '/cita',
      ]),
    );
  });

  it('asks for no site at install', async () => {
    const { outputOf } = await import('../../tools/build');
    for (const browser of ['chrome', 'firefox'] as const) {
      const manifest = JSON.parse(await readFile(join(outputOf(browser), 'manifest.json'), 'utf8'));
      expect(manifest.host_permissions, browser).toBeUndefined();
      expect(manifest.content_scripts, browser).toBeUndefined();
      expect(JSON.stringify(manifest.permissions), browser).not.toMatch(
        /:\/\/|<all_urls>|"tabs"|history|webNavigation/,
      );
      expect(manifest.optional_host_permissions, browser).toEqual(['<all_urls>']);
    }
  });
});

describe('the report', () => {
  it('reads', async () => {
    expect((await readFile(files.report, 'utf8')).length).toBeGreaterThan(1000);
  });
});
