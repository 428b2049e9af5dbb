import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { SETTINGS_ID, SettingsChange } from '@/lib/model/settings';
import { db } from '@/lib/store/db';
import { changeSettings, readSettings } from '@/lib/store/settings';

beforeEach(() => db.settings.clear());

it('are the defaults of privacy until something is chosen', async () => {
  expect(await readSettings()).toEqual({
    fullPage: false,
    keepPicturesDays: 90,
    keepWalksDays: 365,
    keepDeletedDays: 30,
    waitLimitMinutes: 1440,
    scorecardSeriesId: null,
    budgetMinutes: 20,
    allowsStaffNames: false,
  });
});

it('change one by one, and keep "for ever" apart from "not chosen"', async () => {
  await changeSettings({ keepPicturesDays: null });
  await changeSettings({ fullPage: true });
  expect(await readSettings()).toMatchObject({ fullPage: true, keepPicturesDays: null, keepWalksDays: 365 });
});

it('heal field by field what another version wrote', async () => {
  const row = { id: SETTINGS_ID, fullPage: true, keepWalksDays: 'a year', unheardOf: 1 };
  await db.settings.put(row as never);
  expect(await readSettings()).toMatchObject({ fullPage: true, keepWalksDays: 365 });
});

it('are changed only by what is named: a message with one field leaves the others alone', () => {
  expect(SettingsChange.parse({ fullPage: true })).toEqual({ fullPage: true });
  expect(SettingsChange.safeParse({ keepWalksDays: 0 }).success).toBe(false);
  expect(SettingsChange.safeParse({ unheardOf: 1 }).success).toBe(false);
});
