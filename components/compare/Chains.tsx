import { useTranslation } from 'react-i18next';
import type { Comparison, Row } from '@/lib/model/comparison';
import { Stage } from '@/lib/model/kind';
import { laneStyle } from './BrandCards';
import { ChainRow } from './ChainRow';
import styles from './Compare.module.css';

interface Props {
  comparison: Comparison;
  onOpen: (touchpointId: string) => void;
}

/** The chains on one transit line, grouped by the stage of the customer's decision. */
export function Chains({ comparison, onOpen }: Props) {
  const { t } = useTranslation();
  const { rows, sides } = comparison;
  const byStage = Map.groupBy(rows, ({ stage }) => stage);
  return (
    <section
      className={styles.chains}
      style={laneStyle(sides)}
      data-pair={sides.length === 2 || undefined}
      aria-label={t('compare.rows')}
    >
      {Stage.options.map((stage) => {
        const group: Row[] = byStage.get(stage) ?? [];
        if (group.length === 0) return null;
        return (
          <section key={stage} className={styles.stage}>
            <h2>
              {t(`stages.${stage}.number`)} · {t(`stages.${stage}.name`)}
              <span className="tt-hidden"> ({t('compare.stageRows', { count: group.length })})</span>
            </h2>
            {group.map((row) => (
              <ChainRow key={row.id} row={row} sides={sides} onOpen={onOpen} />
            ))}
          </section>
        );
      })}
    </section>
  );
}
