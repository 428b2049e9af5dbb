import type { Kind } from '../model/kind';
import type { Touchpoint } from '../model/touchpoint';
import type { Channel } from '../model/wait';

type Act = Touchpoint['steps'][number]['act'];

/** Kinds that ask the brand for an answer when they are used so. Everything else is timed only by hand. */
const REQUESTS: Partial<Record<Kind, Act>> = {
  callback: 'submit',
  'contact-form': 'submit',
  'quote-form': 'submit',
  'question-form': 'submit',
  booking: 'submit',
  chat: 'message',
  // The message itself is written elsewhere; opening the messenger is the last that can be seen.
  messenger: 'click',
  phone: 'click',
};

/** Whether a use is a request whose answer is waited for. */
export const startsClock = (kind: Kind, act: Act): boolean => REQUESTS[kind] === act;

/** Requests that a call may answer which rings in the page itself. */
export const mayRing = (kind: Kind): boolean => REQUESTS[kind] === 'submit';

/** One tap that ends a clock: its name, and by what path the answer then came. */
export interface Tap {
  id: 'pickedUp' | 'called' | 'wrote' | 'personWrote';
  by: Channel;
}

const CALLED: Tap = { id: 'called', by: 'call' };

/** The ways in which a request is mostly answered, the likeliest first; after a machine's answer a chat's person is waited for. */
export function tapsOf(kind: Kind, isAfterMachine = false): readonly [Tap] | readonly [Tap, Tap] {
  switch (kind) {
    case 'phone':
      return [{ id: 'pickedUp', by: 'call' }];
    case 'callback':
      return [CALLED, { id: 'wrote', by: 'text-message' }];
    case 'chat':
      return [{ id: isAfterMachine ? 'personWrote' : 'wrote', by: 'chat' }, CALLED];
    case 'messenger':
      return [{ id: 'wrote', by: 'messenger' }, CALLED];
    default:
      return [CALLED, { id: 'wrote', by: 'email' }];
  }
}

/** By what path it comes when something that happened off the site is an answer. */
export const CHANNEL_OF_KIND: Partial<Record<Kind, Channel>> = {
  call: 'call',
  'email-message': 'email',
  'text-message': 'text-message',
  letter: 'letter',
  parcel: 'letter',
};

/** What an answer is in the chain; an answer in a page's chat or a messenger adds no touchpoint to the one asked in. */
export const KIND_OF_ANSWER: Partial<Record<Channel, Kind>> = {
  call: 'call',
  email: 'email-message',
  'text-message': 'text-message',
  letter: 'letter',
};
