import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/model/comparison';
import { figureText, scorecardName, sectionTitle } from '@/lib/report';
import { huesOf } from '../compare/sides';
import { BrandDot } from '../parts/BrandDot';
import styles from './Score.module.css';
import { useWords } from './useWords';

/** All sides by one scorecard, section by section, and what was measured on each. */
export function ScoreTables({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const words = useWords();
  const { score, figures } = comparison;
  return (
    <>
      <section className={`tt-card ${styles.table}`}>
        <h2>
          {t('judging.score.title')}{' '}
          <small className="tt-mute">{scorecardName(score.scorecard, words)}</small>
        </h2>
        <table aria-label={t('judging.score.sections')}>
          <Head comparison={comparison} first={t('judging.score.section')} />
          <tbody>
            {score.scorecard.sections.map((section, index) => (
              <tr key={section.id}>
                <th scope="row">{sectionTitle(section, words)}</th>
                {score.sides.map(({ sections }, side) => (
                  <td key={comparison.sides[side]?.walk.id} className="tt-num">
                    {shareOf(sections[index]?.share)}
                    {sections[index]?.held && (
                      <small className={styles.held}> {t(`judging.score.${sections[index].held}`)}</small>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('judging.score.title')}</th>
              {score.sides.map(({ points, open }, side) => (
                <td key={comparison.sides[side]?.walk.id} className="tt-num">
                  {points === undefined ? t('judging.score.none') : Math.round(points)}
                  {open > 0 && <small className="tt-mute"> {t('judging.score.open', { count: open })}</small>}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      {figures.length > 0 && (
        <section className={`tt-card ${styles.table}`}>
          <h2>{t('judging.score.measuresTitle')}</h2>
          <table aria-label={t('judging.score.measuresTitle')}>
            <Head comparison={comparison} first={t('judging.score.measure')} />
            <tbody>
              {figures.map(({ id, unit, values }) => (
                <tr key={id}>
                  <th scope="row">{t(`judging.figures.names.${id}`)}</th>
                  {values.map((value, side) => (
                    <td
                      key={comparison.sides[side]?.walk.id}
                      className={value === undefined ? 'tt-mute' : 'tt-num'}
                    >
                      {figureText(unit, value, words)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );

  function shareOf(share: number | undefined): string {
    return share === undefined ? '–' : t('judging.score.share', { n: Math.round(share * 100) });
  }
}

function Head({ comparison: { sides }, first }: { comparison: Comparison; first: string }) {
  const hues = huesOf(sides);
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {sides.map(({ brand, walk }, index) => (
          <th key={walk.id} scope="col">
            <BrandDot hue={hues[index] ?? 5} /> <bdi>{brand.name}</bdi>
          </th>
        ))}
      </tr>
    </thead>
  );
}
