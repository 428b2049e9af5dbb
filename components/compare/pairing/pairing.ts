import { createContext, useContext } from 'react';
import { letGo, pinTogether, splitApart } from '@/lib/compare/pinning';
import type { Comparison, Row } from '@/lib/model/comparison';
import type { Pins } from '@/lib/model/pins';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { changePins, type PinsHome } from '@/lib/store/pins';
import { offerUndo, showProblem } from '../../parts/perform';
import { words } from '../../words';

export interface Pairing {
  comparison: Comparison;
  /** Where its pins are kept. */
  home: PinsHome;
}

export const PairingContext = createContext<Pairing | undefined>(undefined);

/** What the user can decide about a row: who belongs in it. Every decision is kept at once and can be taken back. */
export function usePairing(row: Row) {
  const pairing = useContext(PairingContext);
  if (!pairing) return undefined;
  const { comparison, home } = pairing;
  const decide = async (told: string, change: (pins: Pins) => Pins) => {
    const done = await changePins(home, change);
    if (!done.ok) return showProblem(done.problem);
    offerUndo(told, () => void changePins(home, () => done.value));
  };
  return {
    comparison,
    canSplit: row.cells.filter((cell) => cell.is === 'met').length > 1,
    split: () => decide(words.t('pairing.wasSplit'), (pins) => splitApart(pins, row)),
    reset: () => decide(words.t('pairing.wasReset'), (pins) => letGo(pins, row)),
    pin: (choice: Choice) =>
      decide(words.t('pairing.wasPaired'), (pins) =>
        pinTogether(pins, [choice.anchor.id, choice.touchpoint.id], comparison),
      ),
  };
}

/** A touchpoint that may be laid beside a row, and the one of the row it would face. */
export interface Choice {
  side: number;
  touchpoint: Touchpoint;
  anchor: Touchpoint;
}

/** Every touchpoint of another side that does not stand in the row yet, side by side in the order of the chains. */
export function choicesFor(row: Row, { sides, rows }: Comparison): Choice[] {
  return sides.flatMap((_, side) => {
    const facing = row.cells.find((cell, index) => index !== side && cell.is === 'met');
    if (facing?.is !== 'met') return [];
    const [anchor] = facing.touchpoints;
    return rows
      .filter(({ id }) => id !== row.id)
      .flatMap(({ cells }) => {
        const cell = cells[side];
        return cell?.is === 'met' ? cell.touchpoints : [];
      })
      .sort((x, y) => x.order - y.order)
      .map((touchpoint) => ({ side, touchpoint, anchor }));
  });
}
