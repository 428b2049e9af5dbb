/** What happens to a page as a whole. */
export interface Comings {
  /** Its elements are there; at once where they are already. */
  onThere(): void;
  /** It comes back from the browser's own memory. */
  onBack(): void;
  /** The pointer left it: what an exit popup waits for. */
  onPointerGone(): void;
}

/** Tells how a page comes and goes until the signal aborts. */
export function watchComings({ onThere, onBack, onPointerGone }: Comings, signal: AbortSignal): void {
  const pointed = ({ relatedTarget }: MouseEvent) => relatedTarget ?? onPointerGone();
  document.addEventListener('mouseout', pointed, { passive: true, signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && onBack(), { signal });
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', onThere, { once: true, signal });
  else onThere();
}
