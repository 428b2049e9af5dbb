// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMail } from '@/lib/exchange/mail';

/** Lines as mail has them; bytes above 127 are written as they stand. */
const file = (...lines: string[]) => new Blob([Buffer.from(lines.join('\r\n'), 'latin1')]);

const read = async (...lines: string[]) => {
  const result = await readMail(file(...lines));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const HEAD = ['From: Ana <ana@clinic.example>', 'Subject: Visit', 'MIME-Version: 1.0'];
const DATE = 'Date: Tue, 24 Nov 2026 11:00:00 +0100';

describe('a letter in an old character set', () => {
  it.each([
    ['ISO-8859-2', 'D=ECkujeme, =BElu=BBou=E8k=FD', 'Děkujeme, žluťoučký'],
    ['windows-1251', '=C7=E4=F0=E0=E2=F1=F2=E2=F3=E9=F2=E5', 'Здравствуйте'],
    ['Shift_JIS', '=82=A8=96=E2=82=A2=8D=87=82=ED=82=B9', 'お問い合わせ'],
    ['koi8-r', '=FA=C4=D2=C1=D7=D3=D4=D7=D5=CA=D4=C5', 'Здравствуйте'],
    ['gb2312', '=C4=E3=BA=C3', '你好'],
    ['x-unheard-of', 'Hello', 'Hello'],
  ])('%s, quoted-printable', async (charset, written, words) => {
    const mail = await read(
      ...HEAD,
      DATE,
      `Content-Type: text/plain; charset="${charset}"`,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `${written}=`,
      '!',
    );
    expect(mail.text).toBe(`${words}!`);
  });

  it('in its headers too', async () => {
    const mail = await read(
      'From: =?ISO-8859-2?Q?Ji=F8=ED_Nov=E1k?= <jiri@klinika.example>',
      'Subject: =?Shift_JIS?B?gqiW4oKijYeC7YK5?=',
      '',
      'x',
    );
    expect([mail.from, mail.subject]).toEqual(['Jiří Novák <jiri@klinika.example>', 'お問い合わせ']);
  });
});

describe('a letter in parts', () => {
  it('that holds another letter is read by its own words, sender and subject', async () => {
    const mail = await read(
      ...[...HEAD, DATE, 'Content-Type: multipart/mixed; boundary=out', ''],
      ...['--out', 'Content-Type: multipart/related; boundary=mid', ''],
      ...['--mid', 'Content-Type: multipart/alternative; boundary=in', ''],
      ...['--in', 'Content-Type: text/plain; charset=utf-8', '', 'See you on Monday.', ''],
      ...['--in', 'Content-Type: text/html; charset=utf-8', '', '<p>See you on <b>Monday</b>.</p>', ''],
      ...['--in--', '', '--mid--', ''],
      ...['--out', 'Content-Type: message/rfc822', 'Content-Disposition: attachment', ''],
      ...['From: Other <other@elsewhere.example>', 'Subject: Your question', DATE, ''],
      ...['Does it hurt?', '', '--out--', ''],
    );
    expect(mail).toMatchObject({
      from: 'Ana <ana@clinic.example>',
      subject: 'Visit',
      host: 'clinic.example',
    });
    expect(mail.text).toBe('See you on Monday.');
  });

  it('with an invitation keeps the words and leaves the calendar alone', async () => {
    const mail = await read(
      ...[...HEAD, DATE, 'Content-Type: multipart/alternative; boundary=b', ''],
      ...['--b', 'Content-Type: text/plain', '', 'Your visit: 3 December, 10:00', ''],
      ...['--b', 'Content-Type: text/calendar; method=REQUEST; charset=utf-8', ''],
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20261203T090000Z', 'END:VEVENT', 'END:VCALENDAR', ''],
      '--b--',
    );
    expect(mail.text).toBe('Your visit: 3 December, 10:00');
  });

  it('that is an invitation and nothing else has no words, and is no failure', async () => {
    const mail = await read(
      ...HEAD,
      DATE,
      'Content-Type: text/calendar',
      '',
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
    );
    expect(mail).toMatchObject({ subject: 'Visit', from: 'Ana <ana@clinic.example>' });
    expect(mail.text).not.toContain('undefined');
  });

  it('with five megabytes beside it keeps none of them', async () => {
    const lines = Array.from({ length: 70_000 }, () => 'QUJD'.repeat(19)).join('\r\n');
    const mail = await read(
      ...[...HEAD, DATE, 'Content-Type: multipart/mixed; boundary=b', ''],
      ...['--b', 'Content-Type: text/plain', '', 'The price list is attached.', ''],
      ...['--b', 'Content-Type: application/pdf; name=prices.pdf', 'Content-Transfer-Encoding: base64'],
      ...['Content-Disposition: attachment; filename=prices.pdf', '', lines, '--b--'],
    );
    expect(mail.text).toBe('The price list is attached.');
    expect(JSON.stringify(mail).length).toBeLessThan(500);
  });

  it('cut off in the middle gives what was there', async () => {
    const mail = await read(
      ...[...HEAD, DATE, 'Content-Type: multipart/mixed; boundary=b', ''],
      ...['--b', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', ''],
      'SGVsbG8gTWFydGEs',
    );
    expect(mail.text).toBe('Hello Marta,');
  });
});

describe('a letter with something missing or wrong', () => {
  it.each([
    ['no date', []],
    ['a date that is none', ['Date: yesterday at noon']],
    ['an empty date', ['Date:']],
  ])('%s has no time', async (_, date) => {
    const mail = await read(...HEAD, ...date, '', 'Hello');
    expect(mail).not.toHaveProperty('at');
    expect(mail.text).toBe('Hello');
  });

  it('takes a date with words round it, as old mailers write it', async () => {
    expect((await read(...HEAD, 'Date: Tue, 24 Nov 26 11:00:00 +0100 (CET)', '', 'x')).at).toBe(
      Date.UTC(2026, 10, 24, 10),
    );
  });

  it.each([
    ['a sender without an address', ['From: The clinic', 'Subject: Visit'], 'The clinic', ''],
    ['a sender whose address is broken', ['From: Ana <ana@@clinic', 'Subject: Visit'], undefined, undefined],
    ['two senders', ['From: a@one.example, b@two.example', 'Subject: Visit'], 'a@one.example', 'one.example'],
    ['a group instead of a sender', ['From: Team:;', 'Subject: Visit'], undefined, undefined],
    ['no sender', ['Subject: Visit'], '', ''],
  ])('%s', async (_, head, from, host) => {
    const mail = await read(...head, '', 'Hello');
    if (from !== undefined) expect([mail.from, mail.host]).toEqual([from, host]);
    expect(mail.subject).toBe('Visit');
    expect(mail.from).not.toContain('undefined');
  });

  const BROKEN: [string, string[]][] = [
    ['a header without a colon', ['From ana', 'Subject: x', '', 'y']],
    ['a header that is folded before it begins', [' folded', 'Subject: x', '', 'y']],
    ['a word in a header that never ends', ['Subject: =?utf-8?Q?x', '', 'y']],
    ['a character set of nonsense', ['Subject: =?\u0000\u0001?B?////?=', '', 'y']],
    ['parts without a boundary', ['Subject: x', 'Content-Type: multipart/mixed', '', '--', 'y']],
    ['a boundary of nothing', ['Subject: x', 'Content-Type: multipart/mixed; boundary=""', '', '--', '----']],
    ['base64 that is none', ['Subject: x', 'Content-Transfer-Encoding: base64', '', '§§§ not base64 §§§']],
    ['a subject of a megabyte', [`Subject: ${'x'.repeat(1_000_000)}`, '', 'y']],
    [
      'ten thousand headers',
      [...Array.from({ length: 10_000 }, (_, at) => `X-${at}: 1`), 'Subject: x', '', 'y'],
    ],
    [
      'parts in parts, two hundred deep',
      [
        'Subject: x',
        ...Array.from(
          { length: 200 },
          (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
        ),
        '',
        'y',
      ],
    ],
  ];

  it.each(BROKEN)('%s is read or refused, and nothing is thrown', async (_, lines) => {
    const result = await readMail(file(...lines));
    if (!result.ok) return expect(result.problem.code).toBe('mail-unreadable');
    const { from, host, subject, text } = result.value;
    for (const words of [from, host, subject, text]) expect(typeof words).toBe('string');
    expect(subject.length).toBeLessThanOrEqual(500);
  });
});
