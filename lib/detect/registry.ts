import type { Detector } from './detector';

const files = import.meta.glob<{ detector: Detector }>('./detectors/*.ts', { eager: true });

/** Every file of the folder; nothing lists them by hand. */
export const DETECTORS: readonly Detector[] = Object.values(files).map(({ detector }) => detector);
