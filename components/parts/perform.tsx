import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ask } from '@/lib/messages/ask';
import type { Answered, Asked, CallName } from '@/lib/messages/protocol';
import type { Problem, Result } from '@/lib/model/result';
import { words } from '../words';

/** Long enough to read the sentence and to reach the button with the keyboard. */
const UNDO_MS = 10_000;

/** Asks the background and shows its failure, if it fails, as a notice. */
export async function perform<Name extends CallName>(
  name: Name,
  asked: Asked<Name>,
): Promise<Result<Answered<Name>>> {
  const result = await ask(name, asked);
  if (!result.ok) showProblem(result.problem);
  return result;
}

/** Says what went wrong, in the words of its code. */
export function showProblem({ code, detail }: Problem): void {
  complain(words.t(`problems.${code}`), detail && words.t('app.detail', { detail }));
}

/** Says what went wrong: one sentence, and what may help to find the reason. */
export function complain(title: string, message = ''): void {
  notifications.show({ color: 'red', title, message, autoClose: UNDO_MS, role: 'alert', ...closable() });
}

/** Says what was done. */
export function tell(message: string): void {
  notifications.show({ message, ...closable() });
}

/** Says what was done and offers to take it back. `of` names it, where it can be taken back in another way too. */
export function offerUndo(message: string, undo: () => void, of?: string): void {
  const id = notifications.show({
    id: of,
    autoClose: UNDO_MS,
    ...closable(),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span dir="auto">{message}</span>
        <Button size="compact-sm" variant="default" flex="none" onClick={takeBack}>
          {words.t('app.undo')}
        </Button>
      </Group>
    ),
  });
  function takeBack() {
    notifications.hide(id);
    undo();
  }
}

/** It was taken back in another way: nothing is left to undo. */
export function withdrawUndo(of: string): void {
  notifications.hide(of);
}

function closable() {
  return { closeButtonProps: { 'aria-label': words.t('app.close') } };
}
