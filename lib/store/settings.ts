import { type Result, succeed } from '../model/result';
import { SETTINGS_ID, Settings } from '../model/settings';
import { db } from './db';
import { write } from './write';

/** What the user has chosen; defaults where nothing was. */
export async function readSettings(): Promise<Settings> {
  return Settings.parse((await db.settings.get(SETTINGS_ID)) ?? {});
}

/** Changes what is given and leaves the rest. */
export function changeSettings(change: Partial<Settings>): Promise<Result<Settings>> {
  return write(['settings'], async () => {
    const settings = { ...(await readSettings()), ...change };
    await db.settings.put({ id: SETTINGS_ID, ...settings });
    return succeed(settings);
  });
}
