import { z } from 'zod';
import { Id } from './ids';

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
  /** The scorecard (all its versions) by which walks are scored; null is the one that ships. */
  scorecardSeriesId: Id.nullable(),
  /** Minutes of a competitor's people that one walk may take before the panel says so. */
  budgetMinutes: z.number().int().min(0).max(600),
  /** Names of staff may stand in reports and archives. */
  allowsStaffNames: z.boolean(),
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
  waitLimitMinutes: FIELDS.waitLimitMinutes.catch(24 * 60),
  scorecardSeriesId: FIELDS.scorecardSeriesId.catch(null),
  budgetMinutes: FIELDS.budgetMinutes.catch(20),
  allowsStaffNames: FIELDS.allowsStaffNames.catch(false),
});
export type Settings = z.infer<typeof Settings>;

/** Some of them, anew. Nothing heals here: what is not understood is refused. */
export const SettingsChange = z.strictObject(FIELDS).partial();

/** One row, because there is one user. */
export const SETTINGS_ID = 'settings';
