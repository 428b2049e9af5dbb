import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '@/locales/en';
import { ensureBrowsers } from '../../tools/browsers';
import { walkAlba, walkVenaSana } from '../../tools/customers';
import { type Files, handOut } from '../../tools/hand-out';
import { chainOf, endWorker, openStage, type Stage, type Stored } from './stage';

const ALBA = 'Alba Vein Clinic';
const VENA = 'VenaSana';
/** Kinds the rich clinic has and the poor one lacks, by what they weigh. */
const GAPS = [
  'Booking',
  'Callback request',
  'Live chat',
  'Reviews',
  'Price list',
  'Phone call',
  'Promotion',
  'Promotion',
  'Promotion',
  'Ask a question',
  'Contact form',
  'Messenger',
  'Questions and answers',
  'Social network',
  'Leave a review',
  'Confirmation',
  'Confirmation',
  'Newsletter',
  'Popup',
  'Cookie consent',
];

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

/** Enough of a touchpoint's words to know it by. */
const LABEL = 40;

/** A call that rang is met away from any page: pictured where a picture of the moment was taken anyway, else not. */
const isOnPage = ({ kind }: { kind?: string }): boolean => kind !== 'call';

const described = (brand: string): string[] =>
  chainOf(stored, brand)
    .map(({ kind, engagement, facts, label }) =>
      `${kind} ${engagement} ${facts.network ?? label.slice(0, LABEL)}`.trim(),
    )
    .sort();

describe('the walk through both clinics', () => {
  it('has every touchpoint of the poor clinic, and nothing else', () => {
    expect(described(ALBA)).toEqual([
      'email seen info@albaveinclinic.example',
      'map seen Find us on the map',
      'phone used +34 952 99 01 17',
    ]);
  });

  it('has every touchpoint of the rich clinic, and nothing else, though the worker was ended over and over', () => {
    expect(described(VENA)).toEqual([
      'booking used Pedir cita',
      'booking used Reserva tu cita en VenaSana',
      'call used',
      'callback used Te llamamos gratis en menos de un minuto',
      'chat used Chat',
      'confirmation seen Gracias, lo hemos recibido',
      'confirmation seen Tu cita está confirmada',
      'consent used Usamos cookies propias para que la web f',
      'contact-form used Escribe a la directora médica',
      'email seen hola@venasana.example',
      'faq seen Preguntas frecuentes',
      'faq used Preguntas frecuentes',
      'map seen Mapa de la calle Larios: abrir en Google',
      'messenger seen Instagram',
      'messenger seen Messenger',
      'messenger seen Telegram',
      'messenger seen WhatsApp',
      'newsletter seen Piernas ligeras, una vez al mes',
      'phone used 951 99 00 14',
      'popup seen ¿Te vas sin resolver tus dudas?',
      'pricing seen Precio cerrado antes de empezar',
      'pricing used Precios',
      'promo seen 8 % de descuento en tu primera consulta',
      'promo seen Promoción: visita a la flebóloga y diagn',
      'promo used Quiero mi 8 % de descuento',
      'question-form seen Hacer una pregunta',
      'question-form used Haz tu pregunta',
      'review-form seen Deja tu opinión',
      'reviews seen Opiniones',
      'reviews used Opiniones',
      'social seen Facebook',
      'social seen Instagram',
      'social seen YouTube',
    ]);
  });

  it('has a picture of each that stands on a page', () => {
    const without = [...chainOf(stored, ALBA), ...chainOf(stored, VENA)]
      .filter(isOnPage)
      .filter(({ before }) => before.is !== 'taken')
      .map(({ kind, before }) => `${kind}: ${before.is} ${before.reason}`);
    expect(without).toEqual([]);
  });

  it('has pictures before and after each use, the one before taken earlier than the one after', () => {
    const shots = new Map(stored.shots.map((shot) => [shot.id, shot]));
    // A call that rings is met, not acted on: it has one picture.
    const used = chainOf(stored, VENA).filter(({ steps }) => steps.length > 0);
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
  let reader: Browser;
  let page: Page;
  const asked: string[] = [];

  /** Opened as a board member would: from a disk, without network, here even without script. */
  beforeAll(async () => {
    const { chromium: executablePath } = await ensureBrowsers(['chromium']);
    reader = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
    const context = await reader.newContext({ javaScriptEnabled: false, offline: true });
    page = await context.newPage();
    page.on('request', (request) => void asked.push(request.url()));
    await page.goto(pathToFileURL(files.report).href);
  });
  afterAll(() => reader.close());

  /** Names of the touchpoints on one side of the chains. */
  const side = async (number: number) => {
    const steps = await page.locator(`.chains .cell.met.s${number} .step`).all();
    const kinds = await Promise.all(steps.map((step) => step.locator('.name b').textContent()));
    return kinds.sort();
  };
  const kindsOf = (brand: string) =>
    chainOf(stored, brand).map(({ kind }) => en.kinds[kind as keyof typeof en.kinds]);

  it('shows every touchpoint on its own side', async () => {
    expect(await side(0)).toEqual(kindsOf(ALBA).sort());
    expect(await side(1)).toEqual(kindsOf(VENA).sort());
  });

  it('shows the gaps of the poor clinic, heaviest first', async () => {
    const gaps = await page.locator('.gaps .gap.missing .what h3').allTextContents();
    expect(gaps).toEqual(GAPS);
    const weights = (await page.locator('.gaps .gap .weight b').allTextContents()).map(Number);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('has its pictures inside and asks for nothing', async () => {
    expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    const shots = await page.locator('.chains svg.shot').count();
    const chains = [...chainOf(stored, ALBA), ...chainOf(stored, VENA)];
    expect(shots).toBe(chains.filter(({ before }) => before.is === 'taken').length);
    const html = await readFile(files.report, 'utf8');
    expect(html).not.toMatch(/<script/i);
    const held = new Set([...html.matchAll(/href="#(p-[0-9a-f-]+)"/g)].map((match) => match[1]));
    for (const id of held) expect(html).toContain(`id="${id}"`);
    // JPEG, which everything opens: the first three bytes in Base64.
    const kinds = [...html.matchAll(/data:(image\/\w+;base64,.{4})/g)].map(([, start]) => start);
    expect(new Set(kinds)).toEqual(new Set(['image/jpeg;base64,/9j/']));
    expect(kinds).toHaveLength(held.size);
  });
});

describe('the archive', () => {
  it('reads back in another browser, losslessly', async () => {
    const other = await openStage();
    try {
      const app = await other.openOwn('app.html');
      await app.locator('input[type=file]').first().setInputFiles(files.archive);
      await app.getByText(SCENARIO).first().waitFor({ state: 'attached' });
      const again = await other.stored();
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      for (const table of ['brands', 'stops', 'touchpoints', 'waits', 'shots'] as const) {
        expect(again[table].sort(byId as never), table).toEqual(stored[table].sort(byId as never));
      }
    } finally {
      await other.close();
    }
  });
});
