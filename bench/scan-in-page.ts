/** What `bench -- scan` does inside a page. Each function is sent there as text and uses nothing outside itself. */

export interface Cost {
  elements: number;
  floor: number;
  /** The very first, before the browser has compiled anything: what a fresh page feels. */
  first: number;
  /** Working time, without the pauses that it gives the page. */
  scan: number;
  /** The longest stretch of a scan without a pause for the page. */
  slice: number;
  rrweb: number;
  axe: number;
}

/** Runs in the page. Milliseconds. */
export async function sliceOf(): Promise<
  Record<'scan ms' | 'longest slice ms' | 'slices' | 'slices over 8 ms', number>
> {
  // biome-ignore lint/suspicious/noExplicitAny: a foreign global
  const { touchtrailDetect } = globalThis as any;
  touchtrailDetect.learnWords();
  const slices: number[] = [];
  let since = performance.now();
  const rest = () => slices.push(performance.now() - since);
  const { ms } = await touchtrailDetect.scan(document, {
    async yieldToPage() {
      rest();
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    },
  });
  rest();
  return {
    'scan ms': Math.round(ms),
    'longest slice ms': Math.round(Math.max(...slices) * 10) / 10,
    slices: slices.length,
    'slices over 8 ms': slices.filter((slice) => slice > 8.5).length,
  };
}

/** Runs in the page, where the scripts have put `touchtrailDetect`, `rrwebSnapshot` and `axe`. */
export async function measure({ runs, axeRuns }: { runs: number; axeRuns: number }): Promise<Cost> {
  // biome-ignore lint/suspicious/noExplicitAny: three foreign globals
  const { touchtrailDetect, rrwebSnapshot, axe } = globalThis as any;
  touchtrailDetect.learnWords();
  const pressable = 'a[href], button, input, select, textarea, summary, iframe, [role=button], [tabindex]';
  const floor = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
    let sum = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if ((node as Element).matches(pressable)) sum += (node as Element).getBoundingClientRect().width;
    }
    return sum;
  };
  let slice = 0;
  const scan = async () => {
    let since = performance.now();
    const rest = () => {
      slice = Math.max(slice, performance.now() - since);
    };
    const yieldToPage = async () => {
      rest();
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    };
    const { ms } = await touchtrailDetect.scan(document, { yieldToPage });
    rest();
    return ms;
  };
  // The page has the pauses of a scan to itself; the others make none.
  const timed = (work: () => unknown) => async () => {
    const since = performance.now();
    await work();
    return performance.now() - since;
  };
  const median = async (work: () => Promise<number>, times: number) => {
    const spent: number[] = [];
    for (let i = 0; i < times; i++) {
      spent.push(await work());
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return spent.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  };
  return {
    elements: document.querySelectorAll('*').length,
    floor: await median(timed(floor), runs),
    first: await median(scan, 1),
    scan: await median(scan, runs),
    slice,
    rrweb: await median(
      timed(() => rrwebSnapshot.snapshot(document)),
      runs,
    ),
    axe: await median(
      timed(() => axe.run(document)),
      axeRuns,
    ),
  };
}
