// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMail } from '@/lib/exchange/mail';

/** Made by hand in the manner of each mailer: its headers, folding, character set and transfer encoding. */
const mail = async (name: string) => {
  const read = await readMail(new Blob([await readFile(join(import.meta.dirname, 'mails', `${name}.eml`))]));
  if (!read.ok) throw new Error(read.problem.detail);
  return read.value;
};

describe('a message as a file', () => {
  it('of Gmail: words in the headers, quoted-printable, the plain part', async () => {
    expect(await mail('gmail')).toEqual({
      at: Date.parse('2026-11-24T10:15:51Z'),
      from: 'Marta Ibáñez <marta@venasana.example>',
      host: 'venasana.example',
      subject: 'Re: Tu pregunta sobre el láser – clínica VenaSana',
      text: 'Hola:\n\nEl láser se hace con anestesia local. ¿Te viene bien el jueves a las 10?\n\nMarta',
    });
  });

  it('of Outlook and Exchange: base64, a picture inside, a comma in the name', async () => {
    const { from, subject, text, at } = await mail('outlook');
    expect(from).toBe('Praxis Dr. Weber, Empfang <empfang@praxis-weber.example>');
    expect([subject, at]).toEqual(['AW: Anfrage', Date.parse('2026-11-24T16:00:00Z')]);
    expect(text).toContain('vielen Dank für Ihre Anfrage');
  });

  it('of Apple Mail: another character set, 8 bit, flowed', async () => {
    const { subject, text, at } = await mail('apple');
    expect([subject, at]).toEqual(['Răspuns', Date.parse('2026-11-24T16:20:00Z')]);
    expect(text).toContain('Bună ziua, vă aşteptăm.');
  });

  it('of Mailchimp: HTML only becomes plain words, and nobody wrote it by hand', async () => {
    const { subject, text, isAutomatic } = await mail('mailchimp');
    expect([subject, isAutomatic]).toEqual(['Piernas ligeras 🌿', true]);
    expect(text).toContain('Consejos para este mes');
    expect(text).not.toMatch(/<|alert|color:red/);
  });

  it('of a PHP mailer: windows-1251 in headers and text, an address that nobody reads', async () => {
    expect(await mail('php-mailer')).toMatchObject({
      at: Date.parse('2026-11-24T10:01:02Z'),
      from: 'Клиника <noreply@klinika.example>',
      subject: 'Ваша заявка принята',
      text: 'Здравствуйте! Мы перезвоним вам в течение часа.',
      isAutomatic: true,
    });
  });

  it('of Exchange when nobody is in: automatic, and it lay in spam', async () => {
    expect(await mail('exchange-out-of-office')).toMatchObject({ isAutomatic: true, isInSpam: true });
  });

  it.each(['', 'PK\u0003\u0004 not a letter', '<html><body>no</body></html>', '\u0000'.repeat(200)])(
    'is refused when it is none: %#',
    async (content) => {
      expect((await readMail(new Blob([content]))).ok).toBe(false);
    },
  );
});
