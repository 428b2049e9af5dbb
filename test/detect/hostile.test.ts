// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { keyOfPath, scan } from '../../lib/detect';
import './all-words';

/** Ten thousand elements in a test's DOM, on a machine that does other things too. */
vi.setConfig({ testTimeout: 60_000 });

const load = (body: string): void => {
  document.head.innerHTML = '';
  document.body.innerHTML = body;
};

it('reads a tree of three thousand levels without recursion', async () => {
  load('');
  let at: Element = document.body;
  for (let level = 0; level < 3_000; level++) {
    const inner = document.createElement('div');
    at.appendChild(inner);
    at = inner;
  }
  at.innerHTML = '<a href="tel:+34911223344">call</a>';
  const { sightings } = await scan(document);
  expect(sightings.map(({ key }) => key)).toEqual(['phone:tel:+34911223344']);
});

it('caps whatever it takes from the page', async () => {
  load(
    `<a href="tel:+34911223344">${'x'.repeat(100_000)}</a><form id="${'y'.repeat(10_000)}"><input type="email" placeholder="${'z'.repeat(10_000)}"><button>Subscribe</button></form>`,
  );
  const { sightings } = await scan(document);
  for (const { label, evidence, key, path, facts } of sightings) {
    expect(label.length).toBeLessThanOrEqual(256);
    expect(key.length).toBeLessThanOrEqual(512);
    for (const step of path) expect(step.length).toBeLessThanOrEqual(1_024);
    for (const { what } of evidence) expect(what.length).toBeLessThanOrEqual(256);
    for (const field of facts.form?.fields ?? []) expect(field.label.length).toBeLessThanOrEqual(256);
  }
});

it('never reads what a visitor typed', async () => {
  load(
    '<form><input type="email" name="email" placeholder="E-mail" value="secret@typed.example"><textarea>secret words +34 600 111 222</textarea><button>Send message</button></form>',
  );
  const scanned = JSON.stringify((await scan(document)).sightings);
  expect(scanned).not.toContain('secret');
  expect(scanned).not.toContain('600');
});

it('gives the page its turn as often as its slice is spent', async () => {
  load('<p>text <a href="/x">link</a></p>'.repeat(1_000));
  let clock = 0;
  let turns = 0;
  await scan(document, {
    now: () => (clock += 1),
    sliceMs: 8,
    budgetMs: 1e9,
    yieldToPage: async () => void turns++,
  });
  expect(turns).toBeGreaterThan(20);
});

it('says "cut short", not "nothing", when the budget ends before the page', async () => {
  load('<p>text <a href="/x">link</a></p>'.repeat(500));
  let clock = 0;
  const { answers } = await scan(document, {
    now: () => (clock += 10),
    budgetMs: 50,
    yieldToPage: async () => {},
  });
  expect(answers.chat?.was).toBe('cut-short');
});

it('touches an element a bounded number of times on ten thousand', async () => {
  load('<div class="a"><p>text</p><span>more</span><a href="/x">link</a></div>'.repeat(2_500));
  let reads = 0;
  const original = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    reads += 1;
    return original.call(this, name);
  };
  try {
    await scan(document);
  } finally {
    Element.prototype.getAttribute = original;
  }
  expect(reads / 10_000).toBeLessThan(25);
});

it('ends when it is told to', async () => {
  load('<p>text</p>'.repeat(2_000));
  const ended = new AbortController();
  ended.abort();
  let clock = 0;
  await expect(
    scan(document, { signal: ended.signal, now: () => (clock += 5), yieldToPage: async () => {} }),
  ).rejects.toThrow();
});

it('looks into open and closed roots and into templates', async () => {
  load(
    '<x-open></x-open><x-closed></x-closed><template><a href="mailto:late@example.org">later</a></template>',
  );
  const [open, closed] = ['x-open', 'x-closed'].map((tag) => document.querySelector(tag) as Element);
  const openRoot = (open as Element).attachShadow({ mode: 'open' });
  openRoot.innerHTML = '<a href="tel:+34911223344">call</a>';
  const closedRoot = (closed as Element).attachShadow({ mode: 'closed' });
  closedRoot.innerHTML = '<a href="https://t.me/clinic">Telegram</a>';
  const { sightings } = await scan(document, {
    openRoot: (element) => (element === closed ? closedRoot : element.shadowRoot),
  });
  expect(sightings.map(({ kind, state, path }) => [kind, state, path.length])).toEqual(
    expect.arrayContaining([
      ['phone', 'visible', 2],
      ['messenger', 'visible', 2],
      ['email', 'declared', 1],
    ]),
  );
});

it('tells which touchpoint a click met: the innermost', async () => {
  load(
    '<footer><form><input type="email" name="email" placeholder="Email"><a id="a" href="tel:+34911223344"><b id="b">call</b></a><button id="c">Subscribe</button></form></footer>',
  );
  const seen = await scan(document);
  const pathFrom = (id: string): Element[] => {
    const path: Element[] = [];
    for (let at = document.getElementById(id) as Element | null; at; at = at.parentElement) path.push(at);
    return path;
  };
  expect(keyOfPath(seen, pathFrom('b'))).toBe('phone:tel:+34911223344');
  expect(keyOfPath(seen, pathFrom('c'))?.split(':')[0]).toBe('newsletter');
  expect(keyOfPath(seen, [document.body])).toBeUndefined();
});

it('gives one thing one key on every page of a walk', async () => {
  const footer =
    '<footer><a href="tel:+34911223344">91 122 33 44</a><form><h4>Newsletter</h4><input type="email" name="e"><button>OK</button></form></footer>';
  load(`<main><h1>Home</h1></main>${footer}`);
  const first = (await scan(document)).sightings.map(({ key }) => key);
  load(`<main><h1>Prices</h1><h2>Something else</h2></main>${footer}`);
  expect((await scan(document)).sightings.map(({ key }) => key)).toEqual(first);
});
