import { z } from 'zod';
import { Facts } from './facts';
import { Kind } from './kind';

/** CSS pixels; from the page's top left corner unless a line says otherwise. */
export const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

/** declared: a script or link promises it, nothing rendered. present: it is in the page. visible: it has a box and can be operated now. */
export const SightingState = z.enum(['declared', 'present', 'visible']);
export type SightingState = z.infer<typeof SightingState>;

export const Place = z.enum(['header', 'footer', 'floating', 'modal', 'navigation', 'text']);
export type Place = z.infer<typeof Place>;

/** Why a detector believes it: which sort of evidence, and what exactly. */
export const Evidence = z.object({
  by: z.enum(['structure', 'words', 'vendor', 'link', 'data']),
  what: z.string().max(256),
});
export type Evidence = z.infer<typeof Evidence>;

/** What a detector sees on a stop, now. */
export const Sighting = z.object({
  /** Names the same touchpoint across a whole walk: kind and normalised target, vendor or signature. */
  key: z.string().min(1).max(512),
  kind: Kind,
  state: SightingState,
  place: Place,
  /** The customer's own words for it: text of the button, heading of the form. Never what a visitor typed. */
  label: z.string().max(256),
  /** Where it leads: tel:+34…, https://t.me/…, an address. Without query and fragment unless they name the target. */
  target: z.string().max(2048).optional(),
  /** How often the same touchpoint stands on this page. */
  count: z.number().int().positive(),
  facts: Facts,
  evidence: z.array(Evidence).max(12),
  /** 0…1 */
  confidence: z.number().min(0).max(1),
  /** Path to the element, one CSS selector for each shadow root passed on the way. When only declared: to the script or template that declares it, if any. */
  path: z.array(z.string().max(1024)).max(12),
  /** Where the element was at the time of the scan. */
  box: Box.optional(),
  /** Host of the frame it stands in, when that is not the page itself. */
  frame: z.string().max(255).optional(),
});
export type Sighting = z.infer<typeof Sighting>;
