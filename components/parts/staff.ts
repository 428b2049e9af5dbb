import { createContext } from 'react';
import type { Side } from '@/lib/model/comparison';
import { staffNames } from '@/lib/report';

/** Names of staff on the screen: they stay on this computer unless the user allows it. */
export const StaffContext = createContext<readonly string[]>([]);

/** Names of staff in these sides. */
export const namesOf = (sides: readonly Side[]): string[] =>
  staffNames({
    waits: sides.flatMap(({ waits }) => waits),
    touchpoints: sides.flatMap(({ touchpoints }) => touchpoints),
    brands: sides.map(({ brand }) => brand),
  });
