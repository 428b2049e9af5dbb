import { type Figure, px, type Shape, TEXT_PX } from '../../compare/figure';
import { type Html, html, sideClass } from './markup';

/** A figure as SVG, in the colours of the report. `label` says what it shows. */
export function drawing({ width, height, shapes }: Figure, label: string): Html {
  return html`<svg class="drawing" role="img" aria-label="${label}" viewBox="0 0 ${width} ${px(height)}" width="${width}" height="${px(height)}">${shapes.map(drawn)}</svg>`;
}

function drawn(shape: Shape): Html {
  const look = [shape.side !== undefined && sideClass(shape.side), shape.tone].filter(Boolean).join(' ');
  const title = shape.title && html`<title>${shape.title}</title>`;
  if (shape.is === 'line') {
    const { d, width, dash, isFaint } = shape;
    return html`<path class="${look}" d="${d}" stroke-width="${width}"${dash && html` stroke-dasharray="${dash}"`}${isFaint && html` opacity="0.55"`}>${title}</path>`;
  }
  if (shape.is === 'dot') {
    const { x, y, r, isHollow, isFaint } = shape;
    return html`<circle class="${look}${isHollow && ' hollow'}" cx="${px(x)}" cy="${px(y)}" r="${r}"${isFaint && html` opacity="0.6"`}>${title}</circle>`;
  }
  const { x, y, text, anchor, isBold } = shape;
  return html`<text class="${look}" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" font-size="${TEXT_PX}"${isBold && html` font-weight="600"`}>${text}</text>`;
}
