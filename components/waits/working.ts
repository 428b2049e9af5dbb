import type { TFunction } from 'i18next';
import type { Lasted } from '@/lib/judge/waits';
import { span } from '../parts/time';

/** How much of a time was working time; undefined where all of it was. */
export function inWorkingTime({ ms, workingMs }: Lasted, t: TFunction): string | undefined {
  if (workingMs === ms) return undefined;
  return workingMs > 0 ? t('waits.working', { span: span(workingMs, t) }) : t('waits.allClosed');
}
