import { describe, expect, it } from 'vitest';
import { align } from '../../lib/compare/align';
import { surelyIn } from '../../lib/compare/cues';
import type { Step } from '../../lib/compare/step';
import type { Kind } from '../../lib/model/kind';
import { KINDS } from '../../lib/vocabulary/kinds';

/** Words that no table knows. */
const RIDDLE = 'Xylo quvex';

type Told = readonly [kind: Kind, label?: string, rest?: Partial<Step>];

/** A chain of steps an hour apart; what the brand sends is seen, all else is used. */
function chain(...steps: Told[]): Step[] {
  return steps.map(([kind, label = '', rest = {}], index) => {
    const { stage, phase } = KINDS[kind];
    const isSent = ['email-message', 'text-message', 'letter', 'promo'].includes(kind);
    const engagement = isSent ? 'seen' : 'used';
    return { kind, stage, phase, engagement, label, after: index, pagePath: '', facts: {}, ...rest };
  });
}

const keysOf = (a: Step[], b: Step[]) => align(a, b).map((pair) => `${pair.a} ${pair.b}`);

describe('messages are read by what they come upon', () => {
  it('takes a message nobody understands right after a booking for its confirmation', () => {
    const mine = chain(['booking', 'Book'], ['email-message', RIDDLE], ['visit']);
    const theirs = chain(['booking', 'Reserva'], ['text-message', 'Tu cita está confirmada'], ['visit']);
    expect(keysOf(mine, theirs)).toContain('1 1');
  });

  it('asks no verdict right after an order, whatever one word may mean', () => {
    const mine = chain(
      ['checkout', 'Buy'],
      ['text-message', 'Rate card'],
      ['parcel'],
      ['email-message', RIDDLE],
    );
    const theirs = chain(['checkout', 'Kaufen'], ['parcel'], ['survey', 'Umfrage']);
    expect(keysOf(mine, theirs)).not.toContain('1 2');
  });

  it('leaves messages that nobody understands alone long after a visit, where they may be anything', () => {
    const long = (label: string) =>
      chain(['booking'], ['visit'], ['email-message', 'How was it?'], ['email-message', label]);
    expect(keysOf(long(RIDDLE), long('Zyra plomb'))).toEqual(['0 0', '1 1', '2 2']);
    expect(keysOf(long(RIDDLE), long(RIDDLE))).toContain('3 3');
  });

  it('tells the answer to a complaint from a call after the visit', () => {
    const mine = chain(['booking'], ['visit'], ['contact-form', 'Complaints'], ['call', RIDDLE]);
    const theirs = chain(['booking'], ['visit'], ['call', 'Zyra plomb']);
    expect(keysOf(mine, theirs)).toEqual(['0 0', '1 1']);
  });

  it('tells the link to a free evening from the place that was got', () => {
    const mine = chain(['webinar', 'Open evening'], ['email-message', 'Confirmed'], ['booking'], ['visit']);
    const theirs = chain(['booking'], ['email-message', 'Confirmed'], ['visit']);
    expect(keysOf(mine, theirs)).not.toContain('1 1');
  });

  it('sees a code in a bare number, and in none that is an hour or a price', () => {
    const code = chain(['register', 'Join'], ['text-message', 'Confirm: 48 21 07']);
    const other = (label: string) => chain(['register', 'Beitreten'], ['text-message', label]);
    expect(keysOf(code, other('Ihr Sicherheitscode'))).toContain('1 1');
    const offer = chain(
      ['register', 'Join'],
      ['text-message', '20 % off'],
      ['text-message', 'Your code: 4821'],
    );
    expect(keysOf(offer, other('Код 7730 15'))).toEqual(['0 0', '2 1']);
    const surely = (label: string) => surelyIn('text-message', label, new Map(), 'committed');
    expect(surely('48 21 07')).toEqual([['code', 1]]);
    expect(surely('0745 120 455')).toEqual([]);
  });

  it('hears a verdict asked for by a scale and an answer by the mark of mail programs', () => {
    const mine = chain(['booking'], ['visit'], ['email-message', `${RIDDLE} 1–5`]);
    expect(keysOf(mine, chain(['booking'], ['visit'], ['survey', 'Umfrage']))).toContain('2 2');
    const answered = chain(['question-form', 'Ask us'], ['email-message', 'Re: cancellation']);
    const too = chain(['question-form', 'Fragen Sie uns'], ['email-message', 'AW: Rechnung']);
    expect(keysOf(answered, too)).toContain('1 1');
  });

  it('reads a sentence seen in a messenger as a message, and the messenger’s name as a way to write', () => {
    const theirs = chain(['checkout'], ['email-message', 'Order confirmed']);
    const said = (label: string) => chain(['checkout'], ['messenger', label, { engagement: 'seen' }]);
    expect(keysOf(said('Thanks, we have received your order 5512'), theirs)).toContain('1 1');
    expect(keysOf(said('WhatsApp'), theirs)).toEqual(['0 0']);
  });
});

describe('one step faces two', () => {
  it('puts a call beside the booking that faces the request to be called', () => {
    const mine = chain(['callback', 'Call me back'], ['call', RIDDLE], ['visit']);
    const theirs = chain(['booking', 'Termin buchen'], ['visit']);
    expect(keysOf(mine, theirs)).toEqual(['0 0', '1 0', '2 1']);
  });

  it('puts nothing beside a pair that the user pinned', () => {
    const mine = chain(['callback', 'Call me back'], ['call', RIDDLE]);
    const theirs = chain(['booking', 'Termin buchen'], ['map', 'Anfahrt']);
    const pairsOf = (pin: [number, number]) =>
      align(mine, theirs, { pinned: [pin], split: [] }).map((pair) => `${pair.a} ${pair.b}`);
    expect(pairsOf([0, 0])).toEqual(['0 0']);
    expect(pairsOf([1, 1])).toEqual(['0 0', '1 1']);
  });

  it('takes no step from its partner', () => {
    const mine = chain(['callback', 'Call me back'], ['call', RIDDLE], ['visit']);
    expect(keysOf(mine, mine)).toEqual(['0 0', '1 1', '2 2']);
  });
});

describe('where the customer stands', () => {
  it('has the first arrival face the first', () => {
    const mine = chain(['ad', 'Smile'], ['search-result', 'Clinic'], ['booking']);
    expect(keysOf(mine, chain(['search-result', 'Clínica'], ['booking']))).toEqual(['0 0', '2 1']);
  });

  it('tells an offer to newcomers from one to customers', () => {
    const before = chain(['promo', '10 % off'], ['checkout'], ['payment']);
    const after = chain(['checkout'], ['payment'], ['promo', '−20 %']);
    expect(keysOf(before, after)).toEqual(['1 0', '2 1']);
  });

  it('lets payment on a page face payment at the counter', () => {
    const mine = chain(['booking'], ['payment', 'Card', { pagePath: '/pay' }]);
    expect(keysOf(mine, chain(['booking'], ['payment', 'Bar bezahlt']))).toEqual(['0 0', '1 1']);
  });
});
