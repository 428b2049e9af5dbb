import { type UIEvent, useRef } from 'react';

interface Position {
  top: number;
  left: number;
}

/** Browsers round what they are told; less than this is an echo, not a person. */
const ECHO_PX = 2;

/**
 * Makes panes of different lengths scroll as one: each goes to the same share of its own way.
 * Returns the ref callback and the scroll handler that every pane takes.
 */
export function useScrollTogether() {
  const panes = useRef(new Set<HTMLElement>());
  const told = useRef(new WeakMap<HTMLElement, Position>());

  function join(pane: HTMLElement | null) {
    if (!pane) return;
    panes.current.add(pane);
    return () => {
      panes.current.delete(pane);
    };
  }

  function follow(event: UIEvent<HTMLElement>) {
    const leader = event.currentTarget;
    if (isEcho(leader, told.current.get(leader))) return;
    for (const pane of panes.current) {
      if (pane === leader) continue;
      const position = sameShare(leader, pane);
      told.current.set(pane, position);
      pane.scrollTo({ ...position, behavior: 'instant' });
    }
  }

  return { join, follow };
}

function isEcho(pane: HTMLElement, told: Position | undefined): boolean {
  if (!told) return false;
  return Math.abs(pane.scrollTop - told.top) < ECHO_PX && Math.abs(pane.scrollLeft - told.left) < ECHO_PX;
}

/** Where `pane` must stand to show the same share of its picture as `leader`. */
export function sameShare(leader: Scrollable, pane: Scrollable): Position {
  const share = (at: number, size: number, room: number) => (size > room ? at / (size - room) : 0);
  const top = share(leader.scrollTop, leader.scrollHeight, leader.clientHeight);
  const left = share(leader.scrollLeft, leader.scrollWidth, leader.clientWidth);
  return {
    top: Math.round(top * Math.max(0, pane.scrollHeight - pane.clientHeight)),
    left: Math.round(left * Math.max(0, pane.scrollWidth - pane.clientWidth)),
  };
}

type Scrollable = Pick<
  HTMLElement,
  'scrollTop' | 'scrollLeft' | 'scrollHeight' | 'scrollWidth' | 'clientHeight' | 'clientWidth'
>;
