import type { Scan } from '@/lib/detect';
import { isLaterStep } from '@/lib/detect/further-step';
import { cameComplaining } from '@/lib/detect/refusal';
import type { CameForm } from '@/lib/messages/page-calls';
import { closest } from '@/lib/page/safe-dom';

const MOST_FORMS = 20;

/**
 * The forms of a page that just came, and what each says of what was sent before. A page that thanks has taken it,
 * whatever its forms say.
 */
export function formsThatCame({ sightings, elements }: Scan): CameForm[] {
  if (sightings.some(({ kind }) => kind === 'confirmation')) return [];
  return sightings
    .filter(({ facts }) => facts.form)
    .slice(0, MOST_FORMS)
    .map(({ key, kind }) => ({ key, kind, came: howCame(elements.get(key) ?? []) }));
}

function howCame(parts: readonly Element[]): CameForm['came'] {
  const forms = parts.map((part) => closest(part, 'form') ?? part);
  if (forms.some(cameComplaining)) return 'complaining';
  return forms.some(isLaterStep) ? 'further' : undefined;
}
