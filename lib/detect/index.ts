import type { Sighting } from '../model/sighting';
import type { Answer, BlindSpot } from '../model/stop';
import { shadowOf } from '../page/measure';
import { attr, findAll, textOf } from '../page/safe-dom';
import { hasLayout } from '../page/visible';
import { COUNTRIES, COUNTRIES_BY_LANGUAGE } from '../vocabulary/countries';
import type { Candidates } from './candidates';
import { findConsent } from './consent';
import type { Found } from './detector';
import { siteOf } from './finds';
import { gatherForms } from './forms';
import { framed } from './framed';
import { type Gathering, gather } from './gather';
import { languageOf } from './language';
import { DETECTORS } from './registry';
import { ask } from './run';
import { settle } from './settle';
import { type Merged, merge } from './sightings';
import { vendorSelectors } from './vendors';

export interface Scan {
  /** One per key. */
  sightings: Sighting[];
  /** By detector id. */
  answers: Record<string, Answer>;
  blindSpots: BlindSpot[];
  language?: string;
  /** Key → the live elements that show it, best first. */
  elements: ReadonlyMap<string, readonly Element[]>;
  /** Working time, pauses not counted. */
  ms: number;
}

export interface ScanOptions {
  signal?: AbortSignal;
  now?: () => number;
  /** Gives the page its turn; a macrotask. */
  yieldToPage?: () => Promise<void>;
  sliceMs?: number;
  /** Working time after which what is left is reported as cut short. */
  budgetMs?: number;
  openRoot?: (element: Element) => ShadowRoot | null;
}

/** A slice never exceeds a frame's idle half. */
const SLICE_MS = 8;
const BUDGET_MS = 2_000;
const SIGHTINGS_CAP = 400;
/** Characters of the page that tell its language. */
const SAMPLE = 8_000;

/**
 * Looks at a document once: one pass gathers candidates, detectors read them, equal finds are merged. Works in
 * slices and gives the page its turn in between. Never throws for what a page does; rejects only when aborted.
 */
export async function scan(document: Document, options: ScanOptions = {}): Promise<Scan> {
  const clock = new Slices(options);
  const candidates = emptyCandidates(document);
  const gathering: Gathering = {
    candidates,
    fields: [],
    formElements: [],
    labels: new Map(),
    inputs: [],
    sample: '',
  };
  const openRoot = options.openRoot ?? shadowOf;
  await clock.run(gather(gathering, { openRoot }), () => (candidates.cutShort = true));
  findVendorSelectors(candidates);
  await clock.run(gatherForms(gathering), () => (candidates.cutShort = true));
  candidates.language = languageOf(document, sampleOf(document));
  candidates.countries = countriesOf(candidates);
  candidates.sites = sitesOf(candidates);
  candidates.consent = findConsent(candidates);

  const answers: Record<string, Answer> = {};
  const found: Found[] = [];
  for (const detector of DETECTORS) {
    await clock.breathe();
    const ran = ask(detector, candidates, clock.now);
    answers[detector.id] = ran.answer;
    found.push(...ran.found);
  }
  const merged = await clock.run(merge(framed(settle(found, candidates), document), candidates));
  return report(merged ?? [], answers, candidates, clock.worked());
}

function report(
  merged: readonly Merged[],
  answers: Scan['answers'],
  candidates: Candidates,
  ms: number,
): Scan {
  const kept = merged.slice(0, SIGHTINGS_CAP);
  return {
    sightings: kept.map(({ sighting }) => sighting),
    answers,
    blindSpots: candidates.blindSpots,
    language: candidates.language,
    elements: new Map(kept.map(({ sighting, elements }) => [sighting.key, elements])),
    ms,
  };
}

/** The key whose element is met first on an event's composed path (innermost wins), for clicks and submits. */
export function keyOfPath({ elements }: Scan, path: readonly EventTarget[]): string | undefined {
  const byElement = new Map<EventTarget, string>();
  for (const [key, own] of elements)
    for (const element of own) if (!byElement.has(element)) byElement.set(element, key);
  for (const target of path) {
    const key = byElement.get(target);
    if (key) return key;
  }
  return undefined;
}

function emptyCandidates(document: Document): Candidates {
  return {
    document,
    layout: hasLayout(document),
    links: [],
    controls: [],
    headings: [],
    texts: [],
    forms: [],
    frames: [],
    marked: [],
    media: [],
    pictures: [],
    traces: [],
    structured: [],
    consent: [],
    countries: [],
    sites: new Set(),
    inert: new Set(),
    blindSpots: [],
    cutShort: false,
  };
}

/** The few selectors that are more than an id or a class go to the browser's own engine, all in one question. */
function findVendorSelectors(candidates: Candidates): void {
  const selectors = vendorSelectors();
  for (const element of findAll(candidates.document, selectors.map(({ selector }) => selector).join(','))) {
    const match = selectors.find(({ selector }) => element.matches(selector));
    if (!match) continue;
    const tag = element.localName;
    const by =
      tag === 'script' || tag === 'link'
        ? 'script'
        : tag === 'iframe'
          ? 'frame'
          : tag === 'a'
            ? 'link'
            : tag === 'form'
              ? 'form'
              : 'container';
    candidates.traces.push({ trace: match.trace, element, by });
  }
}

const sampleOf = ({ body }: Document): string => (body ? textOf(body, SAMPLE) : '');

/** Where a page names its own site. */
const OWN_ADDRESS =
  'link[rel=canonical], link[rel=shortlink], link[rel=pingback], link[rel=alternate][type*=rss], meta[property="og:url"], form[role=search]';

/** This page's own host, the one it calls canonical, and the one most of its links lead to (a saved copy keeps those). */
function sitesOf({ document, links }: Candidates): Set<string> {
  const counts = new Map<string, number>();
  for (const { url, proof } of links) {
    if (!url || proof || !/^https?:/.test(url.protocol)) continue;
    const site = siteOf(url.hostname);
    counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const named = findAll(document, OWN_ADDRESS)
    .map((element) => attr(element, 'href') || attr(element, 'content') || attr(element, 'action'))
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address).hostname);
  return new Set([siteOf(document.location?.hostname ?? ''), ...named.map(siteOf), ...(most ? [most] : [])]);
}

/** Where the firm is, by what the page says: full numbers, structured data, the language's region, the host's end. */
function countriesOf({ document, links, texts, structured, language }: Candidates): string[] {
  const codes = [
    ...links.map(({ raw }) => /^tel:\s*\+(\d{1,3})/.exec(raw)?.[1]),
    ...texts.map(({ text }) => /\+(\d{1,3})/.exec(text)?.[1]),
  ];
  const byCode = Object.entries(COUNTRIES)
    .filter(([, { code }]) => codes.some((seen) => seen?.startsWith(code)))
    .map(([country]) => country);
  const region = /^[a-z]{2}[-_]([a-z]{2})$/i.exec(attr(document.documentElement, 'lang'))?.[1]?.toUpperCase();
  const address = structured
    .flatMap(({ values }) => values['address.addressCountry'] ?? values.addressCountry ?? [])
    .map((text) => text.slice(0, 2).toUpperCase());
  const host = /\.([a-z]{2})$/.exec(document.location?.hostname ?? '')?.[1]?.toUpperCase();
  const canonical = findAll(document, 'link[rel=canonical], meta[property="og:url"]').map((element) =>
    /\.([a-z]{2})(?:\/|$)/.exec(attr(element, 'href') || attr(element, 'content'))?.[1]?.toUpperCase(),
  );
  const ends = [host, ...canonical].map((end) => (end === 'UK' ? 'GB' : end));
  const all = [...address, ...ends, region, ...byCode, ...(COUNTRIES_BY_LANGUAGE[language ?? ''] ?? ['US'])];
  return [
    ...new Set(all.filter((country): country is string => country !== undefined && country in COUNTRIES)),
  ];
}

/** Runs generators in slices. */
class Slices {
  readonly now: () => number;
  private readonly options: ScanOptions;
  private sliceStart: number;
  private total = 0;

  constructor(options: ScanOptions) {
    this.options = options;
    this.now = options.now ?? (() => performance.now());
    this.sliceStart = this.now();
  }

  /** Steps a generator to its end; stops early, telling so, when the budget is spent. */
  async run<Result>(steps: Generator<void, Result>, onCut?: () => void): Promise<Result | undefined> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await this.breathe();
      if (onCut && this.worked() > (this.options.budgetMs ?? BUDGET_MS)) {
        onCut();
        return undefined;
      }
    }
  }

  async breathe(): Promise<void> {
    const spent = this.now() - this.sliceStart;
    if (spent < (this.options.sliceMs ?? SLICE_MS)) return;
    this.total += spent;
    await (this.options.yieldToPage ?? macrotask)();
    this.options.signal?.throwIfAborted();
    this.sliceStart = this.now();
  }

  worked(): number {
    return this.total + this.now() - this.sliceStart;
  }
}

const macrotask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
