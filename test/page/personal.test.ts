import { describe, expect, it } from 'vitest';
import { findPersonal } from '@/lib/page/personal';

const found = (text: string) => findPersonal(text).map((one) => [one.kind, one.text]);

describe('personal data in a text', () => {
  it.each([
    ['We wrote to marta.lopez+1@example.shop.', 'marta.lopez+1@example.shop'],
    ['Contact:anna@пример.рф, today', 'anna@пример.рф'],
    ['(bob@mail.example.co.uk)', 'bob@mail.example.co.uk'],
  ])('has the address wherever it stands: %s', (text, address) => {
    expect(found(text)).toEqual([['email', address]]);
  });

  it.each([
    ['ES91 2100 0418 4502 0005 1332', 'iban'],
    ['DE89370400440532013000', 'iban'],
    ['4111 1111 1111 1111', 'card'],
    ['5500-0000-0000-0004', 'card'],
    ['378282246310005', 'card'],
  ])('has the number %s whose check digits are right', (number, kind) => {
    expect(found(`Paid with ${number}, thank you`)).toEqual([[kind, number]]);
  });

  it.each([
    'ES91 2100 0418 4502 0005 1333',
    '4111 1111 1111 1112',
    'Open 10:00–19:00, call 910 000 000',
    'order 2026-11-26 of 1 000 000 pieces',
    '@everyone, write to us at noon',
  ])('has nothing where there is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is found in a long text without end in no time', () => {
    const text = `${'a.'.repeat(50_000)}@${'1'.repeat(50_000)}`;
    const since = performance.now();
    findPersonal(text);
    expect(performance.now() - since).toBeLessThan(2_000);
  });
});
