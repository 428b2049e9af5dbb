import { edgesOf, type Hue } from '../../compare/brand-marks';
import { type Figure, px, type Shape, TEXT_PX } from '../../compare/figure';
import { type Html, html, sideClass } from './markup';

interface Drawing {
  /** One for each side. */
  hues: Hue[];
  /** What it shows, for readers. */
  label: string;
}

/** A figure as SVG, in the colours of the report. */
export function drawing({ width, height, shapes }: Figure, { hues, label }: Drawing): Html {
  return html`<svg class="drawing" role="img" aria-label="${label}" viewBox="0 0 ${width} ${px(height)}" width="${width}" height="${px(height)}">${shapes.map((shape) => drawn(shape, hues[shape.side ?? 0] ?? 0))}</svg>`;
}

function drawn(shape: Shape, hue: Hue): Html {
  const look = [shape.side !== undefined && sideClass(shape.side), shape.tone].filter(Boolean).join(' ');
  const title = shape.title && html`<title>${shape.title}</title>`;
  if (shape.is === 'line') {
    const { d, width, dash, isFaint } = shape;
    return html`<path class="${look}" d="${d}" stroke-width="${width}"${dash && html` stroke-dasharray="${dash}"`}${isFaint && html` opacity="0.55"`}>${title}</path>`;
  }
  if (shape.is === 'dot') {
    const { x, y, r, isHollow, isFaint } = shape;
    const faint = isFaint && html` opacity="0.6"`;
    const edges = edgesOf(hue, shape);
    if (edges)
      return html`<rect class="dot ${look}${isHollow && ' hollow'}" x="${px(edges.x)}" y="${px(edges.y)}" width="${px(edges.width)}" height="${px(edges.height)}"${edges.turn && html` transform="rotate(${edges.turn} ${px(x)} ${px(y)})"`}${faint}>${title}</rect>`;
    return html`<circle class="dot ${look}${isHollow && ' hollow'}" cx="${px(x)}" cy="${px(y)}" r="${r}"${faint}>${title}</circle>`;
  }
  const { x, y, text, anchor, isBold } = shape;
  return html`<text class="${look}" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" font-size="${TEXT_PX}"${isBold && html` font-weight="600"`}>${text}</text>`;
}
