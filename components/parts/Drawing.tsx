import { edgesOf, type Hue } from '@/lib/compare/brand-marks';
import type { Figure, Shape } from '@/lib/compare/figure';
import { TEXT_PX } from '@/lib/compare/figure';
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
    const edges = edgesOf(hue ?? 0, shape);
    if (!edges)
      return (
        <circle {...drawn} cx={x} cy={y} r={r}>
          {title}
        </circle>
      );
    const { turn, ...rect } = edges;
    return (
      <rect {...drawn} {...rect} transform={turn ? `rotate(${turn} ${x} ${y})` : undefined}>
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
