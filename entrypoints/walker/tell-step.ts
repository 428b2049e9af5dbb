import { ask } from '@/lib/messages/ask';
import type { Awaits, JournalEntry } from '@/lib/messages/page-calls';
import { boxInView } from '@/lib/page/measure';
import { pageScroll } from '@/lib/page/scroller';
import { note } from '@/lib/record/journal';
import type { Use } from './use';

/**
 * First the journal, in this very turn of the event loop, for the page may be gone in the next; then the background.
 * `isFresh`: the last picture still shows what was used. Gives what is waited for now.
 */
export async function tellStep(
  entry: JournalEntry,
  { sighting, element }: Use,
  { isTop, isFresh }: { isTop: boolean; isFresh: boolean },
): Promise<Awaits | undefined> {
  void note(entry);
  const standing = isTop && { box: boxInView(element), scroll: pageScroll() };
  const told = await ask('step', { entry, sighting, isFresh, ...standing });
  return told.ok ? told.value.awaits : undefined;
}
