import { v7 as makeId } from 'uuid';
import type { Parsed } from '../messages/protocol';
import { fail, type Result, succeed } from '../model/result';
import { db } from '../store/db';
import { pixelsOf, replaceShot } from '../store/shots';
import { redact } from './develop';

/**
 * Paints over parts of a stored picture for good: a new picture, thumbnail and hashes are made from what is left, take
 * the old one's place at every touchpoint, and the old one is deleted in the same transaction. A stored picture itself
 * never changes, so whoever shows it never shows half of each.
 */
export async function redactPicture({
  shotId,
  boxes,
}: Parsed<'redactPicture'>): Promise<Result<{ shotId: string }>> {
  const [shot, pixels] = await Promise.all([db.shots.get(shotId), pixelsOf(shotId)]);
  if (!shot || !pixels) return fail('no-such-picture');
  const { full, thumb, ...made } = await redact(pixels.full, boxes);
  const id = makeId();
  const stored = await replaceShot(
    shotId,
    {
      ...{ ...shot, ...made, id, bytes: full.size, type: 'image/webp' },
      masked: shot.masked + boxes.length,
      redactedAt: Date.now(),
    },
    { id, full, thumb },
  );
  return stored.ok ? succeed({ shotId: id }) : stored;
}
