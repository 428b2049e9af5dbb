import type { Detector } from './detector';

const files = import.meta.glob<Detector>('./*.ts', { base: './detectors', eager: true, import: 'detector' });

/** Every file of the folder; nothing lists them by hand. */
export const DETECTORS: readonly Detector[] = Object.values(files);
