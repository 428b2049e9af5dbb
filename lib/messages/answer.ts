import { type Browser, browser } from 'wxt/browser';
import { fail, type Result } from '../model/result';
import { type Answered, type CallName, calls, type Parsed } from './protocol';

export type Sender = Browser.runtime.MessageSender;

export type Handlers = {
  [Name in CallName]: (asked: Parsed<Name>, sender: Sender) => Promise<Result<Answered<Name>>>;
};

/**
 * Registers the one listener. Must be called before any `await` of the background's first turn,
 * or the message that woke the worker finds nobody. Messages wait for `ready` before they are answered.
 */
export function answer(handlers: Handlers, ready: Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void ready.then(() => reply(handlers, message, sender)).then(respond);
    return true;
  });
}

async function reply(handlers: Handlers, message: unknown, sender: Sender): Promise<Result<unknown>> {
  const name = nameOf(message);
  if (!name || sender.id !== browser.runtime.id) return fail('bad-message');
  const call = calls[name];
  if (call.speaker !== speakerOf(sender)) return fail('bad-message', name);
  const asked = call.asked.safeParse((message as { asked: unknown }).asked);
  if (!asked.success) return fail('bad-message', `${name}: ${asked.error.issues[0]?.path.join('.')}`);
  try {
    return await (handlers[name] as (asked: unknown, sender: Sender) => Promise<Result<unknown>>)(
      asked.data,
      sender,
    );
  } catch (error) {
    return fail('storage-failed', `${name}: ${String(error).slice(0, 200)}`);
  }
}

function nameOf(message: unknown): CallName | undefined {
  const name = (message as { touchtrail?: unknown } | null)?.touchtrail;
  return typeof name === 'string' && Object.hasOwn(calls, name) ? (name as CallName) : undefined;
}

/** Told by the browser, never by the message: a page cannot pass for a screen. */
function speakerOf(sender: Sender): 'page' | 'screen' {
  return sender.url?.startsWith(`${location.origin}/`) ? 'screen' : 'page';
}
