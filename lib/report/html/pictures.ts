import type { Picture } from '../../model/shot';
import type { Box } from '../../model/sighting';
import type { Touchpoint } from '../../model/touchpoint';
import type { Report, ReportPicture } from '../report';
import { nameOf } from '../wording';
import { type Html, html } from './markup';

/** Shape of a thumbnail: width to height. */
const THUMB_RATIO = 16 / 10;

/** A crop shows at least this share of the picture's width, so that the surroundings of a small button are seen. */
const LEAST_CROP = 0.45;

/**
 * All pixels once, as images of one hidden SVG that the thumbnails refer to: a page's picture stands behind many
 * touchpoints, and data URLs repeated would make the file several times larger.
 */
export function pictureStore({ pictures }: Report): Html {
  const images = [...pictures].map(
    ([id, { bytes, shot }]) =>
      html`<image id="${pictureId(id)}" width="${shot.width}" height="${shot.height}" href="data:${shot.type};base64,${base64(bytes)}"/>`,
  );
  return html`<svg class="store" aria-hidden="true" width="0" height="0"><defs>${images}</defs></svg>`;
}

const pictureId = (shotId: string) => `p-${shotId}`;

/** The part of a picture around the touchpoint, with a ring around it; or why there is none. */
export function thumb(report: Report, touchpoint: Touchpoint): Html {
  const { before } = touchpoint;
  const picture = before.is === 'taken' ? report.pictures.get(before.shotId) : undefined;
  if (!picture || before.is !== 'taken') return noPicture(report, before);
  const box = before.box && scaled(before.box, picture);
  return view(report, touchpoint, before.shotId, crop(picture, box), box);
}

/** The whole picture, with a ring around the touchpoint. */
export function large(
  report: Report,
  touchpoint: Touchpoint,
  picture: Picture | undefined,
): Html | undefined {
  if (picture?.is !== 'taken') return undefined;
  const stored = report.pictures.get(picture.shotId);
  if (!stored) return undefined;
  const { width, height } = stored.shot;
  const box = picture.box && scaled(picture.box, stored);
  return view(report, touchpoint, picture.shotId, { x: 0, y: 0, width, height }, box);
}

function view(
  report: Report,
  touchpoint: Touchpoint,
  shotId: string,
  { x, y, width, height }: Box,
  box?: Box,
): Html {
  const ring =
    box &&
    html`<rect class="ring" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="6"/>`;
  const name = report.t('app.picture.of', { name: nameOf(touchpoint, report) });
  return html`<svg class="shot" role="img" aria-label="${name}" viewBox="${x} ${y} ${width} ${height}"><use href="#${pictureId(shotId)}"/>${ring}</svg>`;
}

function noPicture({ t }: Report, picture: Picture): Html {
  return html`<div class="shot none"><b>${t('report.chains.noPicture')}</b><span>${whyNone(t, picture)}</span></div>`;
}

/** Why a picture is not there, in words. */
export function whyNone(t: Report['t'], picture: Picture): string {
  if (picture.is === 'none') return t(`noPicture.${picture.reason}`);
  return picture.is === 'pending' ? t('noPicture.interrupted') : t('app.picture.gone');
}

/** From CSS pixels of the page to pixels of the picture, kept inside it. */
function scaled(box: Box, { shot }: ReportPicture): Box {
  const scale = shot.width / Math.max(shot.viewport.width, 1);
  const x = clamp(box.x * scale, 0, shot.width);
  const y = clamp(box.y * scale, 0, shot.height);
  return {
    x,
    y,
    width: clamp(box.width * scale, 0, shot.width - x),
    height: clamp(box.height * scale, 0, shot.height - y),
  };
}

function crop({ shot }: ReportPicture, box: Box | undefined): Box {
  const wanted = box
    ? Math.max(box.width * 1.5, box.height * 1.5 * THUMB_RATIO, shot.width * LEAST_CROP)
    : shot.width;
  const width = Math.min(wanted, shot.width, shot.height * THUMB_RATIO);
  const height = width / THUMB_RATIO;
  const centre = box
    ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    : { x: shot.width / 2, y: height / 2 };
  return {
    x: clamp(centre.x - width / 2, 0, shot.width - width),
    y: clamp(centre.y - height / 2, 0, shot.height - height),
    width,
    height,
  };
}

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, Math.max(most, least)));

/** Bytes a call of fromCharCode takes at once; more overflows the stack. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
