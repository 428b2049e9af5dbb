import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/model/comparison';
import { figureText, scorecardName, sectionTitle } from '@/lib/report';
import { SideTable } from '../compare/SideTable';
import styles from './Score.module.css';
import { useWords } from './useWords';

/** All sides by one scorecard, section by section, and what was measured on each. */
export function ScoreTables({ comparison: { sides, score, figures } }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <SideTable
        title={t('judging.score.title')}
        hint={scorecardName(score.scorecard, words)}
        corner={t('judging.score.section')}
        sides={sides}
      >
        {score.scorecard.sections.map((section, index) => (
          <tr key={section.id}>
            <th scope="row">{sectionTitle(section, words)}</th>
            {score.sides.map(({ sections }, side) => (
              <td key={sides[side]?.walk.id} className="tt-num">
                {shareOf(sections[index]?.share)}
                {sections[index]?.held && (
                  <small className={styles.held}> {t(`judging.score.${sections[index].held}`)}</small>
                )}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">
            <b>{t('judging.score.title')}</b>
          </th>
          {score.sides.map(({ points, open }, side) => (
            <td key={sides[side]?.walk.id} className="tt-num">
              <b>{points === undefined ? t('judging.score.none') : Math.round(points)}</b>
              {open > 0 && <small className="tt-mute"> {t('judging.score.open', { count: open })}</small>}
            </td>
          ))}
        </tr>
      </SideTable>
      {figures.length > 0 && (
        <SideTable
          title={t('judging.score.measuresTitle')}
          hint={t('judging.score.measuresHint')}
          corner={t('judging.score.measure')}
          sides={sides}
        >
          {figures.map(({ id, unit, values }) => (
            <tr key={id}>
              <th scope="row">{t(`judging.figures.names.${id}`)}</th>
              {values.map((value, side) => (
                <td key={sides[side]?.walk.id} className={value === undefined ? 'tt-mute' : 'tt-num'}>
                  {figureText(unit, value, words)}
                </td>
              ))}
            </tr>
          ))}
        </SideTable>
      )}
    </>
  );

  function shareOf(share: number | undefined): string {
    return share === undefined ? '–' : t('judging.score.share', { n: Math.round(share * 100) });
  }
}
