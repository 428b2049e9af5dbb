import type { Figure, Shape } from '@/lib/compare/figure';
import { TEXT_PX } from '@/lib/compare/figure';
import { type Hue, type MarkShape, shapeOf } from '../theme';
import styles from './Drawing.module.css';

interface Props {
  figure: Figure;
  /** One for each side. */
  hues: Hue[];
  /** What it shows, for readers; the numbers stand in a table beside it. */
  label: string;
}

/** A figure as SVG, in the colours of the screen. */
export function Drawing({ figure: { width, height, shapes }, hues, label }: Props) {
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity, and the order is the picture
        <Drawn key={index} shape={shape} hue={shape.side === undefined ? undefined : hues[shape.side]} />
      ))}
    </svg>
  );
}

/** Half the width and height of a dot that is not round, in its radius. */
const EDGED: Record<Exclude<MarkShape, 'round'>, { across: number; down: number; turn?: true }> = {
  square: { across: 0.9, down: 0.9 },
  diamond: { across: 0.85, down: 0.85, turn: true },
  bar: { across: 1.4, down: 0.5 },
  post: { across: 0.5, down: 1.4 },
};

function Drawn({ shape, hue }: { shape: Shape; hue: Hue | undefined }) {
  const title = shape.title && <title>{shape.title}</title>;
  const look = { 'data-hue': hue, 'data-tone': shape.tone };
  if (shape.is === 'line') {
    const { d, width, dash, isFaint } = shape;
    return (
      <path
        {...look}
        className={styles.line}
        d={d}
        strokeWidth={width}
        strokeDasharray={dash}
        opacity={isFaint ? 0.55 : undefined}
      >
        {title}
      </path>
    );
  }
  if (shape.is === 'dot') {
    const { x, y, r, isHollow, isFaint } = shape;
    const drawn = {
      ...look,
      className: isHollow ? styles.hollow : styles.dot,
      opacity: isFaint ? 0.6 : undefined,
    };
    const form = shapeOf(hue ?? 0);
    if (form === 'round')
      return (
        <circle {...drawn} cx={x} cy={y} r={r}>
          {title}
        </circle>
      );
    const { across, down, turn } = EDGED[form];
    return (
      <rect
        {...drawn}
        x={x - across * r}
        y={y - down * r}
        width={2 * across * r}
        height={2 * down * r}
        transform={turn ? `rotate(45 ${x} ${y})` : undefined}
      >
        {title}
      </rect>
    );
  }
  const { x, y, text, anchor, isBold } = shape;
  return (
    <text
      {...look}
      className={styles.text}
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={TEXT_PX}
      fontWeight={isBold ? 600 : undefined}
    >
      {text}
    </text>
  );
}
