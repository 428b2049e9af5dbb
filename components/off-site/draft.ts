import { v7 as makeId } from 'uuid';
import type { Mail } from '@/lib/exchange/mail';
import type { Asked } from '@/lib/messages/protocol';
import { OFF_SITE_KINDS } from '@/lib/model/kind';
import type { Touchpoint } from '@/lib/model/touchpoint';
import type { Waiting } from '@/lib/store/waits';
import type { Kept } from './keep-attached';

/** What stands in the form. Empty words are "not told". */
export interface Draft {
  touchpointId: string;
  walkId: string | undefined;
  kind: (typeof OFF_SITE_KINDS)[number];
  at: number;
  who: string;
  subject: string;
  text: string;
  note: string;
  /** The request it answers; absent: none. */
  waitId: string | undefined;
  isPersonal: boolean | undefined;
  isInSpam: boolean;
  /** Just laid beside it; what is kept already is named by its id. */
  attached: { is: 'picture' | 'other'; file: File } | undefined;
  fileId: string | undefined;
}

export function newDraft(walkId: string | undefined, kind: Draft['kind'] = 'call'): Draft {
  return {
    ...{ touchpointId: makeId(), walkId, kind, at: Date.now(), waitId: undefined },
    ...{ who: '', subject: '', text: '', note: '' },
    ...{ isPersonal: undefined, isInSpam: false, attached: undefined, fileId: undefined },
  };
}

/** The form of something logged before, with the answer that it is to a request. */
export function draftOf(touchpoint: Touchpoint, joined: Waiting | undefined): Draft {
  const { id, walkId, kind, at, name, note, offSite } = touchpoint;
  const answer = joined?.wait.answers.find(({ touchpointId }) => touchpointId === id);
  return {
    ...newDraft(walkId, OFF_SITE_KINDS.find((one) => one === kind) ?? 'other'),
    ...{ touchpointId: id, at, note: note ?? '' },
    ...{ who: offSite?.who ?? '', subject: name ?? offSite?.subject ?? '', text: offSite?.text ?? '' },
    ...{ waitId: joined?.wait.id, isPersonal: answer?.isPersonal, isInSpam: answer?.isInSpam ?? false },
    fileId: offSite?.fileId,
  };
}

export function withMail(draft: Draft, mail: Mail): Draft {
  return {
    ...draft,
    kind: 'email-message',
    at: mail.at ?? draft.at,
    who: mail.from,
    subject: mail.subject,
    text: mail.text,
    isPersonal: mail.isAutomatic ? false : draft.isPersonal,
    isInSpam: mail.isInSpam ?? draft.isInSpam,
  };
}

/** What the background is asked to keep. */
export function askedOf(draft: Draft, walkId: string, { shotId, fileId }: Kept): Asked<'logOffSite'> {
  const { touchpointId, kind, at, who, subject, text, note, waitId, isPersonal, isInSpam } = draft;
  return {
    ...{ touchpointId, walkId, kind, at, note: note.trim(), waitId, isInSpam, shotId },
    name: subject.trim().slice(0, 256),
    isPersonal: isPersonal ?? null,
    offSite: {
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(who.trim() && { who: who.trim() }),
      ...(subject.trim() && { subject: subject.trim() }),
      ...(text.trim() && { text: text.trim() }),
      ...(fileId && { fileId }),
    },
  };
}

/** A moment as a field of date and time wants it, in the computer's own zone: "2026-11-24T10:15:51". */
export function toField(at: number): string {
  const offset = new Date(at).getTimezoneOffset() * 60_000;
  return new Date(at - offset).toISOString().slice(0, 19);
}

/** The moment in a field; undefined while it is not complete. */
export function fromField(value: string): number | undefined {
  const at = new Date(value).getTime();
  return Number.isFinite(at) && at >= 0 ? at : undefined;
}
