import type { TFunction } from 'i18next';
import { Fragment, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sidesTold } from '@/lib/compare/sides-told';
import type { Comparison, Measure } from '@/lib/model/comparison';
import { CopyPart } from '../parts/CopyPart';
import { span } from '../parts/time';
import styles from './Compare.module.css';
import { huesOf, voiceOf } from './sides';
import { type Mark, standing } from './verdict';

/** The figures of the comparison, each side in its colour and its name for readers. */
export function Tiles({ comparison }: { comparison: Comparison }) {
  const known = comparison.measures.filter(({ values }) => values.some((value) => value !== undefined));
  return (
    <div className={styles.tiles}>
      {known.map((measure) => (
        <Tile key={measure.id} measure={measure} comparison={comparison} />
      ))}
    </div>
  );
}

function Tile({ measure, comparison }: { measure: Measure; comparison: Comparison }) {
  const { t } = useTranslation();
  const self = useRef<HTMLElement>(null);
  const hues = huesOf(comparison.sides);
  const note = noteOf(measure, comparison, t);
  const told = sidesTold(measure);
  const best = told.length < measure.values.length ? told[1] : undefined;
  return (
    <section ref={self} className={`tt-card ${styles.tile}`}>
      <span className={styles.corner} data-html2canvas-ignore>
        <CopyPart find={() => self.current} name={t(`compare.measures.${measure.id}`)} />
      </span>
      <h2>{t(`compare.measures.${measure.id}`)}</h2>
      <p className={`${styles.figures} tt-num`}>
        {told.map((index, place) => (
          <Fragment key={comparison.sides[index]?.walk.id}>
            {place > 0 && ' · '}
            <span data-hue={hues[index]}>
              <span className="tt-hidden">{comparison.sides[index]?.brand.name}: </span>
              {figureOf(measure.values[index], measure, t)}
            </span>
          </Fragment>
        ))}
        {measure.unit === 'fields' && <small> {t('compare.fields')}</small>}
        {best !== undefined && (
          <small> {t('compare.tile.best', { name: comparison.sides[best]?.brand.name })}</small>
        )}
      </p>
      <p className={styles.note} data-tone={note.tone}>
        {note.text}
      </p>
    </section>
  );
}

/** More names than these are counted, not read. */
const NAMES = 4;

function figureOf(value: number | undefined, { unit }: Measure, t: TFunction) {
  if (value === undefined) return <span title={t('compare.notKnown')}>–</span>;
  return unit === 'ms' ? span(value, t) : value;
}

/** The one sentence below the figures; what is not known is said, and a figure that is neither good nor bad is not judged. */
function noteOf(measure: Measure, comparison: Comparison, t: TFunction): Mark {
  if (measure.id === 'touchpoints') return lackNote(comparison, t);
  if (measure.better === 'none') return { text: t('compare.tile.small'), tone: 'plain' };
  if (measure.values.some((value) => value === undefined)) {
    return { text: unknownNote(measure, comparison, t), tone: 'plain' };
  }
  const sign = standing({ values: measure.values, better: measure.better });
  if (sign === 0)
    return {
      text: t(comparison.sides.length > 2 ? 'compare.tile.levelBest' : 'compare.tile.level'),
      tone: 'plain',
    };
  return { text: distanceNote(measure, t), tone: sign > 0 ? 'good' : 'bad' };
}

function lackNote({ gaps, sides }: Comparison, t: TFunction): Mark {
  const count = gaps.filter((gap) => gap.side === 0 && gap.is === 'missing').length;
  const tone = count > 0 ? 'bad' : 'plain';
  return { text: t(`compare.tile.lacks.${voiceOf(sides)}`, { count, name: sides[0]?.brand.name }), tone };
}

function unknownNote({ values }: Measure, { sides }: Comparison, t: TFunction): string {
  const names = sides.filter((_, index) => values[index] === undefined).map(({ brand }) => brand.name);
  const rest = names.length - NAMES;
  const more = rest > 0 ? ` ${t('compare.more', { count: rest })}` : '';
  return `${names.slice(0, NAMES).join(', ')}${more}: ${t('compare.notKnown')}`;
}

function distanceNote({ values, unit, better }: Measure, t: TFunction): string {
  const [own = 0, ...others] = values.map((value) => value ?? 0);
  const best = better === 'more' ? Math.max(...others) : Math.min(...others);
  const count = Math.abs(own - best);
  const isMore = own > best;
  // Times are told apart by how many times, not by how many milliseconds.
  if (unit === 'ms') {
    const [longer, shorter] = [Math.max(own, best), Math.max(1, Math.min(own, best))];
    const n = Math.round((longer / shorter) * 10) / 10;
    return t(`compare.tile.${isMore ? 'slower' : 'faster'}`, { n });
  }
  if (unit === 'fields') return t(`compare.tile.${isMore ? 'fieldsMore' : 'fieldsFewer'}`, { count });
  return t(`compare.tile.${isMore ? 'more' : 'fewer'}`, { n: count });
}
