import { z } from 'zod';

/** Days after which something is forgotten by itself; null keeps it for ever. */
const Days = z.number().int().positive().max(3650).nullable();

const FIELDS = {
  /** Besides the viewport, picture every page of a walk from top to bottom. */
  fullPage: z.boolean(),
  /** After a walk's end. The text of the chain stays when its pictures go. */
  keepPicturesDays: Days,
  keepWalksDays: Days,
  /** How long a deleted walk lies in the bin. */
  keepDeletedDays: Days,
  /** Working minutes after which no answer to a request is a verdict, unless the site promises one sooner. */
  waitLimitMinutes: z.number().int().min(5).max(30_000),
};

/**
 * What the user has chosen for every walk. Each field heals by itself: what is missing or not understood (an older or
 * a newer Touchtrail wrote it) takes its default, so that no setting can keep the others from being read.
 */
export const Settings = z.object({
  fullPage: FIELDS.fullPage.catch(false),
  keepPicturesDays: FIELDS.keepPicturesDays.catch(90),
  keepWalksDays: FIELDS.keepWalksDays.catch(365),
  keepDeletedDays: FIELDS.keepDeletedDays.catch(30),
  waitLimitMinutes: FIELDS.waitLimitMinutes.catch(480),
});
export type Settings = z.infer<typeof Settings>;

/** Some of them, anew. Nothing heals here: what is not understood is refused. */
export const SettingsChange = z.strictObject(FIELDS).partial();

/** One row, because there is one user. */
export const SETTINGS_ID = 'settings';
