import { describe, expect, it } from 'vitest';
import { absenceOf } from '../../lib/compare/absence';
import type { Answer, BlindSpot } from '../../lib/model/stop';
import { side, stop } from './sides';

const failed: Answer = { was: 'failed', reason: 'boom' };
const withSpot = (why: BlindSpot['why'], what: string) =>
  side({ name: 'Own', stops: [stop({ blindSpots: [{ why, what }] })] });

describe('absence is a claim', () => {
  it('is claimed when the detector looked and saw nothing', () => {
    expect(absenceOf(side({ name: 'Own' }), 'chat')).toEqual({ is: 'not-found' });
  });

  it('is not claimed of a walk without pages', () => {
    expect(absenceOf(side({ name: 'Own', stops: [] }), 'chat')).toMatchObject({ why: 'no-page' });
  });

  it('is not claimed when the detector failed or was cut short on every page', () => {
    const stops = [
      stop({ answers: { chat: failed } }),
      stop({ answers: { chat: { was: 'cut-short', ms: 8 } } }),
    ];
    expect(absenceOf(side({ name: 'Own', stops }), 'chat')).toMatchObject({
      why: 'detector-failed',
      detail: 'boom',
    });
    expect(absenceOf(side({ name: 'Own', stops: [...stops, stop()] }), 'chat')).toEqual({ is: 'not-found' });
  });

  it('is not claimed when no detector looks for the kind', () => {
    expect(absenceOf(side({ name: 'Own', stops: [stop({ answers: {} })] }), 'chat')).toMatchObject({
      why: 'no-detector',
    });
  });

  it('is not claimed of what a frame may hold, unless the frame only measures', () => {
    expect(absenceOf(withSpot('frame', 'book.example'), 'booking')).toMatchObject({
      why: 'frame',
      detail: 'book.example',
    });
    expect(absenceOf(withSpot('frame', 'book.example'), 'phone')).toEqual({ is: 'not-found' });
    expect(absenceOf(withSpot('frame', 'www.googletagmanager.com'), 'booking')).toEqual({ is: 'not-found' });
    expect(absenceOf(withSpot('frame', 'www.youtube.com'), 'booking')).toEqual({ is: 'not-found' });
    expect(absenceOf(withSpot('frame', 'www.youtube.com'), 'video')).toMatchObject({ why: 'frame' });
  });

  it('is not claimed of what may live on a page that could not be reached, but of what stands on every page', () => {
    expect(absenceOf(withSpot('unreachable', '/prices'), 'pricing')).toMatchObject({ why: 'unreachable' });
    expect(absenceOf(withSpot('robots', '/prices'), 'pricing')).toMatchObject({ why: 'robots' });
    expect(absenceOf(withSpot('unreachable', '/prices'), 'phone')).toEqual({ is: 'not-found' });
  });

  it('is not claimed when the browser did not let us look at any page', () => {
    expect(absenceOf(withSpot('permission', 'example.test'), 'phone')).toMatchObject({ why: 'permission' });
  });

  it('is claimed of calls and letters only by a finished walk of a person', () => {
    expect(absenceOf(side({ name: 'Own' }), 'letter')).toEqual({ is: 'not-found' });
    expect(absenceOf(side({ name: 'Own', walk: { state: 'walking' } }), 'letter')).toMatchObject({
      why: 'not-logged',
    });
  });
});
