import PostalMime, { type Email } from 'postal-mime';
import { fail, type Result, succeed } from '../model/result';

/** What is kept of a message that somebody dropped: no attachment, no picture, no HTML. */
export interface Mail {
  /** Milliseconds since 1970; absent when the message has no readable date. */
  at?: number;
  /** "Marta Ruiz <marta@clinic.example>" */
  from: string;
  /** Lower case, of the sender's address; '' when there is none. */
  host: string;
  subject: string;
  text: string;
  /** Headers say that a machine sent it; absent when nothing does. */
  isAutomatic?: true;
  isInSpam?: true;
}

/** Larger is no letter. Bytes. */
const LARGEST = 40_000_000;
const TEXT_CAP = 20_000;

/** Reads an .eml file. Fails when it is too large, or has neither sender nor subject and so is no message. */
export async function readMail(file: Blob): Promise<Result<Mail>> {
  if (file.size > LARGEST) return fail('mail-unreadable');
  try {
    // Attachments are parsed and thrown away; nothing a message points to is ever asked for.
    const email = await PostalMime.parse(await file.arrayBuffer(), { maxNestingDepth: 64 });
    const { name = '', address = '' } = email.from ?? {};
    if (!address && !name && !email.subject) return fail('mail-unreadable');
    return succeed(mailOf(email, name, address));
  } catch (error) {
    return fail('mail-unreadable', String(error).slice(0, 200));
  }
}

function mailOf(email: Email, name: string, address: string): Mail {
  const at = email.date === undefined ? Number.NaN : Date.parse(email.date);
  return {
    ...(Number.isFinite(at) && { at }),
    from: (name && address ? `${name} <${address}>` : name || address).slice(0, 200),
    host: address.split('@')[1]?.toLowerCase() ?? '',
    subject: (email.subject ?? '').slice(0, 500),
    text: (email.text ?? wordsOfHtml(email.html ?? '')).trim().slice(0, TEXT_CAP),
    ...(isAutomatic(email, address) && { isAutomatic: true }),
    ...(isSpam(email) && { isInSpam: true }),
  };
}

/** The words of a message that comes as HTML only. The parsed document is never shown, loads nothing and runs nothing. */
function wordsOfHtml(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const unspoken of body.querySelectorAll('script, style, template, noscript')) unspoken.remove();
  for (const end of body.querySelectorAll('br, p, div, tr, li, h1, h2, h3, h4')) end.append('\n');
  return (body.textContent ?? '').replace(/[^\S\n]+/g, ' ').replace(/\s*\n\s*/g, '\n');
}

const header = ({ headers }: Email, name: string): string =>
  headers.find(({ key }) => key === name)?.value.toLowerCase() ?? '';

const NOBODY = /^(no-?_?\.?reply|do-?not-?reply|nicht-?antworten|nao-?responda|noresponder|mailer-daemon)/i;

/** RFC 3834, and what mailers wrote before and beside it; mailing lists; addresses that nobody reads. */
function isAutomatic(email: Email, address: string): boolean {
  const submitted = header(email, 'auto-submitted');
  if (submitted && submitted !== 'no') return true;
  if (
    ['x-autoreply', 'x-autorespond', 'x-auto-response-suppress', 'list-unsubscribe'].some((name) =>
      header(email, name),
    )
  )
    return true;
  return /bulk|auto_reply|junk/.test(header(email, 'precedence')) || NOBODY.test(address);
}

const isSpam = (email: Email): boolean =>
  header(email, 'x-spam-flag').startsWith('yes') || header(email, 'x-spam-status').startsWith('yes');
