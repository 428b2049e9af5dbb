import { describe, expect, it } from 'vitest';
import { fromField, newDraft, toField, withMail } from '@/components/off-site/draft';
import { suggestRequest } from '@/components/off-site/suggest';
import type { Waiting } from '@/lib/store/waits';
import { aBrand, anId, aTouchpoint, aWait } from '../examples';

const HOUR = 3_600_000;
const request = (number: number, host: string, kind: Waiting['touchpoint']['kind'], at: number): Waiting => ({
  wait: aWait({ id: anId(number), startedAt: at }),
  touchpoint: aTouchpoint({ id: anId(number + 100), kind }),
  brand: aBrand({ id: anId(number + 200), hosts: [host] }),
});
const alba = request(1, 'www.alba.example', 'callback', HOUR);
const vena = request(2, 'venasana.example', 'question-form', 2 * HOUR);
const later = request(3, 'venasana.example', 'callback', 9 * HOUR);

describe('the request that an answer most likely belongs to', () => {
  it('is of the sender’s brand, by the host of the address', () => {
    const of = (host: string) => suggestRequest([alba, vena], { kind: 'email-message', at: 5 * HOUR, host });
    expect(of('alba.example')).toBe(alba);
    expect(of('mail.venasana.example')).toBe(vena);
    expect(of('nobody.example')).toBeUndefined();
  });

  it('was made before it happened, and is answered by such a path', () => {
    expect(suggestRequest([alba, vena, later], { kind: 'call', at: 5 * HOUR })).toBe(vena);
    expect(suggestRequest([alba, vena, later], { kind: 'text-message', at: 5 * HOUR })).toBe(alba);
    expect(suggestRequest([later], { kind: 'call', at: 5 * HOUR })).toBeUndefined();
  });
});

describe('the form', () => {
  it('takes a moment there and back, to the second', () => {
    const at = new Date(2026, 9, 25, 2, 30, 15).getTime();
    expect(fromField(toField(at))).toBe(at);
    expect(fromField('')).toBeUndefined();
  });

  it('is filled in by a dropped message', () => {
    const mail = {
      at: 5,
      from: 'M <m@v.example>',
      host: 'v.example',
      subject: 'Hi',
      text: 'Yes',
      isAutomatic: true,
    } as const;
    expect(withMail(newDraft(undefined), mail)).toMatchObject({
      ...{
        kind: 'email-message',
        at: 5,
        who: 'M <m@v.example>',
        subject: 'Hi',
        text: 'Yes',
        isPersonal: false,
      },
    });
  });
});
