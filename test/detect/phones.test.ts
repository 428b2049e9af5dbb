import { describe, expect, it } from 'vitest';
import './all-words';
import { findPhones, toE164 } from '../../lib/detect/phones';

describe('findPhones', () => {
  it.each([
    ['Tel: 030 / 123 45 67', ['0301234567']],
    ['+7 (495) 123-45-67', ['+74951234567']],
    ['Call 555-010-1234 or (555) 010-1235', ['5550101234', '5550101235']],
    ['Fax: +49 30 1234567', []],
    ['ИНН 1234567890', []],
    ['CUI 12345678', []],
    ['1 234 567 890 lei', []],
    ['02.12.2025 - 04.12.2025', []],
    ['2015-2025', []],
    ['192.168.100.100', []],
    ['€ 1.234.567.890', []],
  ])('reads %s as %j', (text, digits) =>
    expect(findPhones(text, false).map((one) => one.digits)).toEqual(digits),
  );
});

describe('toE164', () => {
  it.each([
    ['91 122 33 44', ['ES'], '+34911223344'],
    ['0721 234 567', ['RO'], '+40721234567'],
    ['8 (495) 123-45-67', ['RU'], '+74951234567'],
    ['06 12345678', ['IT'], '+390612345678'],
    ['(11) 91234-5678', ['BR'], '+5511912345678'],
    ['+44 (0)20 7946 0000', ['US'], '+442079460000'],
    ['12345', ['ES'], undefined],
  ])('brings %s of %j to %s', (written, countries, e164) => expect(toE164(written, countries)).toBe(e164));
});
