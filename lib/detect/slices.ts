export interface SliceOptions {
  signal?: AbortSignal;
  now?: () => number;
  /** Gives the page its turn; a macrotask. */
  yieldToPage?: () => Promise<void>;
  sliceMs?: number;
  /** Working time after which what is left is reported as cut short. */
  budgetMs?: number;
}

/** Less than the 8 ms that a slice may cost: its last step may be long. */
const SLICE_MS = 6;
/** Working time; a page that needs more is told as cut short. */
const BUDGET_MS = 8_000;

/** Runs generators in slices. */
export class Slices {
  readonly now: () => number;
  private readonly options: SliceOptions;
  private sliceStart: number;
  private total = 0;

  constructor(options: SliceOptions) {
    this.options = options;
    this.now = options.now ?? (() => performance.now());
    this.sliceStart = this.now();
  }

  /** Steps a generator to its end; with `onCut` stops early, telling so, when the budget is spent. */
  run<Result>(steps: Generator<void, Result>): Promise<Result>;
  run<Result>(steps: Generator<void, Result>, onCut: () => void): Promise<Result | undefined>;
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
