import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { StageFeeling } from '@/lib/compare/emotion';
import type { Side } from '@/lib/model/comparison';
import { Stage } from '@/lib/model/kind';
import { numbersIn } from '@/lib/report/numbers';
import { BrandDot } from '../../parts/BrandDot';
import styles from '../Compare.module.css';
import { huesOf } from '../sides';

/** The means of the curve, with how many touchpoints are behind each. */
export function FeelingTable({ sides, felt }: { sides: Side[]; felt: StageFeeling[][] }) {
  const { t, i18n } = useTranslation();
  const hues = huesOf(sides);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('emotion.table')}>
        <thead>
          <tr>
            <th scope="col">{t('compare.brand')}</th>
            {Stage.options.map((stage) => (
              <th key={stage} scope="col">
                {t(`stages.${stage}.number`)} {t(`stages.${stage}.name`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.map(({ brand, walk }, index) => (
            <tr key={walk.id}>
              <th scope="row">
                <BrandDot hue={hues[index] ?? 1} /> <bdi>{brand.name}</bdi>
              </th>
              {felt[index]?.map(({ stage, mean, feelings }) => (
                <td key={stage} className="tt-num">
                  {mean === undefined ? (
                    <span className="tt-mute">{t('emotion.none')}</span>
                  ) : (
                    <>
                      <b>{signed(mean, i18n.language)}</b>{' '}
                      <span className="tt-mute">{basis(feelings, t)}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function signed(mean: number, language: string): string {
  return numbersIn(language, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })(mean);
}

/** "n = 3, 1 by its reaction". */
function basis(feelings: StageFeeling['feelings'], t: TFunction): string {
  const byReaction = feelings.filter(({ by }) => by === 'reaction').length;
  const n = t('compare.n', { n: feelings.length });
  return byReaction === 0 ? n : `${n}, ${t('emotion.byReaction', { count: byReaction })}`;
}
