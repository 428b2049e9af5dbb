import { describe, expect, it } from 'vitest';
import { targetsOf } from '@/lib/model/touchpoint';
import { type Meeting, meet, sightingOf } from '@/lib/record/recognise';
import { anId, aSighting, aStop } from '../examples';

const walkId = anId(1);
const stopId = anId(2);
const meeting = (over: Partial<Meeting> = {}): Meeting => ({
  id: anId(10),
  walkId,
  stopId,
  at: 1_000,
  origin: 'walker',
  before: { is: 'pending', since: 1_000 },
  ...over,
});

describe('meeting a touchpoint', () => {
  const callback = aSighting({ key: 'callback:form', kind: 'callback', label: 'Te llamamos' });

  it('takes kind, stage, phase and words from what is seen', () => {
    const met = meet(undefined, callback, meeting());
    expect(met).toMatchObject({ kind: 'callback', stage: 'decision', phase: 'during', label: 'Te llamamos' });
    expect(met.engagement).toBe('seen');
    expect(met.steps).toEqual([]);
  });

  it('is used when it was acted on, and waits for a picture of what came of it', () => {
    const met = meet(undefined, callback, meeting({ act: 'submit' }));
    expect(met.engagement).toBe('used');
    expect(met.steps).toEqual([{ id: anId(10), at: 1_000, act: 'submit' }]);
    expect(met.after).toEqual({ is: 'pending', since: 1_000 });
  });

  it('moves a seen touchpoint to the moment of its first use', () => {
    const seen = meet(undefined, callback, meeting());
    const used = meet(seen, callback, meeting({ id: anId(11), at: 9_000, act: 'click' }));
    expect(used).toMatchObject({ id: seen.id, engagement: 'used', at: 9_000, order: 9_000 });
  });

  it('keeps its place when it is used again', () => {
    const used = meet(undefined, callback, meeting({ act: 'click' }));
    const again = meet(used, callback, meeting({ id: anId(12), at: 20_000, act: 'click' }));
    expect(again).toMatchObject({ at: 1_000, order: 1_000 });
    expect(again.steps).toHaveLength(2);
  });

  it('keeps where each use led, when it stands for many links of the same words', () => {
    const first = meet(undefined, callback, meeting({ act: 'click', target: 'https://a.example/1' }));
    const target = 'https://a.example/2';
    const both = meet(first, callback, meeting({ id: anId(14), at: 2_000, act: 'click', target }));
    expect(targetsOf(both)).toEqual(['https://a.example/1', target]);
    expect(targetsOf({ ...both, target: 'https://a.example' })).toEqual(['https://a.example']);
  });

  it('counts a step that is told twice once', () => {
    const used = meet(undefined, callback, meeting({ act: 'click' }));
    expect(meet(used, callback, meeting({ act: 'click' }))).toBe(used);
  });

  it('brings a deleted touchpoint back when it is met again, with what was written on it', () => {
    const deleted = { ...meet(undefined, callback, meeting()), deletedAt: 5_000, note: 'slow' };
    expect(meet(deleted, callback, meeting({ id: anId(13) }))).toMatchObject({
      deletedAt: undefined,
      note: 'slow',
    });
  });
});

describe('the sighting a step speaks of', () => {
  it('is the one the page sent, else the one the stop remembers', () => {
    const chat = aSighting({ key: 'chat:jivo', kind: 'chat', label: 'Chat' });
    expect(sightingOf('chat:jivo', undefined, aStop({ sightings: [chat] }))).toBe(chat);
  });

  it('is at least the kind its key names, when the journal is all that is left', () => {
    expect(sightingOf('chat:jivo', undefined, undefined)).toMatchObject({ kind: 'chat', key: 'chat:jivo' });
    expect(sightingOf('nonsense', undefined, undefined).kind).toBe('other');
  });
});
