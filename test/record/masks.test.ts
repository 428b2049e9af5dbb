import { describe, expect, it } from 'vitest';
import type { FrameSeen, Measurement } from '@/lib/messages/measurement';
import { masksOf } from '@/lib/record/masks';

const FIELD = { x: 10, y: 20, width: 100, height: 30 };

const page = (over: Partial<Measurement>): Measurement => ({
  documentId: 'd',
  stopId: 's',
  host: 'clinic.example',
  place: [],
  viewport: { width: 1000, height: 800 },
  client: { width: 1000, height: 800 },
  page: { width: 1000, height: 800 },
  scroll: { x: 0, y: 0 },
  pixelRatio: 1,
  theme: 'light',
  lens: { x: 0, y: 0, scale: 1 },
  privateBoxes: [],
  frames: [],
  shows: {},
  ...over,
});

const frame = (over: Partial<FrameSeen> = {}): FrameSeen => ({
  index: 0,
  host: 'booking.example',
  box: { x: 200, y: 300, width: 400, height: 200 },
  scale: 1,
  ...over,
});

describe('what is painted over', () => {
  it('is a field of a frame, where the frame stands in the page', () => {
    const inside = page({ place: [0], privateBoxes: [FIELD] });
    expect(masksOf([page({ frames: [frame()] }), inside])).toEqual([
      { x: 210, y: 320, width: 100, height: 30 },
    ]);
  });

  it('is a field two frames deep, each at its own scale', () => {
    const outer = page({ place: [0], frames: [frame({ box: { x: 50, y: 50, width: 100, height: 100 } })] });
    const inner = page({ place: [0, 0], privateBoxes: [FIELD] });
    const top = page({ frames: [frame({ scale: 0.5 })] });
    expect(masksOf([top, outer, inner])).toEqual([{ x: 230, y: 335, width: 45, height: 15 }]);
  });

  it('never reaches out of the frame that holds it', () => {
    const inside = page({ place: [0], privateBoxes: [{ x: 350, y: 20, width: 100, height: 30 }] });
    expect(masksOf([page({ frames: [frame()] }), inside])).toEqual([
      { x: 550, y: 320, width: 50, height: 30 },
    ]);
  });

  it('is a whole frame that nobody could look into', () => {
    expect(masksOf([page({ frames: [frame()] })])).toEqual([frame().box]);
  });

  it('is a whole frame of a payment or a sign-in, whatever is in it', () => {
    for (const host of ['js.stripe.com', 'accounts.google.com', 'login.okta.com:443']) {
      const inside = page({ place: [0], host });
      expect(masksOf([page({ frames: [frame({ host })] }), inside])).toEqual([frame().box]);
    }
    const clean = page({ place: [0], host: 'notstripe.com' });
    expect(masksOf([page({ frames: [frame({ host: 'notstripe.com' })] }), clean])).toEqual([]);
  });

  it('is a whole frame that is turned, as soon as it holds anything private', () => {
    const { scale: _, ...turned } = frame();
    const filled = page({ place: [0], privateBoxes: [FIELD] });
    expect(masksOf([page({ frames: [turned] }), filled])).toEqual([frame().box]);
    expect(masksOf([page({ frames: [turned] }), page({ place: [0] })])).toEqual([]);
  });

  it('is every frame in a shadow root while one of them holds something private or has not answered', () => {
    const { index: _, ...unlisted } = frame();
    const other = { ...unlisted, box: { x: 0, y: 0, width: 50, height: 50 } };
    const top = page({ frames: [unlisted, other] });
    const clean = page({ place: undefined });
    expect(masksOf([top, clean, clean])).toEqual([]);
    expect(masksOf([top, clean])).toHaveLength(2);
    expect(masksOf([top, clean, page({ place: undefined, privateBoxes: [FIELD] })])).toHaveLength(2);
  });
});
