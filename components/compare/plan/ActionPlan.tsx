import { Button } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/model/comparison';
import { db } from '@/lib/store/db';
import { ActionCard } from '../../actions/ActionCard';
import styles from '../../actions/Actions.module.css';
import { useFollowUps } from '../../actions/follow-ups';
import { usePlanned } from '../../actions/planned';
import { CopyPart } from '../../parts/CopyPart';
import { Empty } from '../../parts/Empty';
import view from '../Compare.module.css';

/** How many gaps the button of the empty plan takes over. */
const FIRST = 3;

/** What the first side's brand plans to do. */
export function ActionPlan({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const self = useRef<HTMLElement>(null);
  const { actions, add } = usePlanned();
  const followUps = useFollowUps(actions);
  const brandId = comparison.sides[0]?.brand.id ?? '';
  // The side may go by its walk's name here; the plan is its brand's.
  const brand = useLiveQuery(() => db.brands.get(brandId), [brandId]);
  const first = comparison.gaps.filter(({ side }) => side === 0).slice(0, FIRST);
  if (actions.length === 0) {
    const addFirst = async () => {
      for (const gap of first) await add(gap);
    };
    return (
      <Empty
        icon={<IconClipboardList size={24} />}
        title={t('actions.plan.empty', { name: brand?.name ?? '' })}
        action={
          first.length > 0 && (
            <Button onClick={() => void addFirst()}>
              {t('actions.plan.addFirst', { count: first.length })}
            </Button>
          )
        }
      >
        {first.length > 0 ? t('actions.plan.body') : t('compare.nothingMissing')}
      </Empty>
    );
  }
  return (
    <section ref={self} aria-label={t('compare.tabs.plan')}>
      <header className={view.viewHead}>
        <h2>{t('compare.tabs.plan')}</h2>
        <span data-html2canvas-ignore>
          <CopyPart find={() => self.current} name={t('compare.tabs.plan')} look="framed" />
        </span>
      </header>
      <ul className={styles.list}>
        {actions.map((action) => (
          <ActionCard key={action.id} action={action} followUp={followUps?.get(action.id)} />
        ))}
      </ul>
    </section>
  );
}
