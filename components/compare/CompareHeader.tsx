import { Button, Menu } from '@mantine/core';
import { IconArrowsExchange, IconPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Comparison, Side } from '@/lib/model/comparison';
import { readRows } from '../library/rows';
import { MOST_SIDES } from '../library/selection';
import { BrandDot } from '../parts/BrandDot';
import { CopyPicture } from '../parts/CopyPicture';
import { ExportMenu } from '../parts/ExportMenu';
import { when } from '../parts/time';
import { useTitle } from '../title';
import styles from './Compare.module.css';

/** Whose chains stand beside each other, and what can be done with the whole. */
export function CompareHeader({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { sides } = comparison;
  useTitle(sides.map(({ brand }) => brand.name).join(` ${t('compare.vs')} `));
  const ids = sides.map(({ walk }) => walk.id);
  const [first, ...others] = ids;
  const scenarios = [...new Set(sides.map(({ walk }) => walk.scenario).filter(Boolean))];
  return (
    <header className={styles.header}>
      <h1>
        {sides.map(({ brand, walk }, index) => (
          <Fragment key={walk.id}>
            {index > 0 && <span className={styles.vs}> {t('compare.vs')} </span>}
            <bdi>{brand.name}</bdi>
          </Fragment>
        ))}
        {scenarios.length > 0 && (
          <>
            {' · '}
            {scenarios.map((scenario, index) => (
              <Fragment key={scenario}>
                {index > 0 && <span className={styles.vs}> / </span>}
                <bdi>“{scenario}”</bdi>
              </Fragment>
            ))}
          </>
        )}
      </h1>
      <div className={styles.tools} data-html2canvas-ignore>
        {sides.length < MOST_SIDES && (
          <AddWalk sides={sides} onAdd={(id) => navigate(`/compare/${[...ids, id].join(',')}`)} />
        )}
        <Button
          variant="default"
          leftSection={<IconArrowsExchange size={16} aria-hidden />}
          onClick={() => navigate(`/compare/${[...others, first].join(',')}`)}
        >
          {t('compare.swap')}
        </Button>
        <CopyPicture
          find={() => document.querySelector<HTMLElement>('[data-comparison]')}
          name={sides.map(({ brand }) => brand.name).join(' ')}
        />
        <ExportMenu comparison={comparison} />
      </div>
    </header>
  );
}

function AddWalk({ sides, onAdd }: { sides: Side[]; onAdd: (walkId: string) => void }) {
  const { t, i18n } = useTranslation();
  const rows = useLiveQuery(readRows) ?? [];
  const others = rows.filter(({ walk }) => sides.every((side) => side.walk.id !== walk.id));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
          {t('compare.addBrand')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} className={styles.menu ?? ''}>
        {others.length === 0 && <Menu.Label>{t('compare.addNone')}</Menu.Label>}
        {others.map(({ walk, brand, hue }) => (
          <Menu.Item key={walk.id} leftSection={<BrandDot hue={hue} />} onClick={() => onAdd(walk.id)}>
            <bdi>{brand.name}</bdi> · <bdi>{walk.scenario || t('app.unnamed')}</bdi> ·{' '}
            {when(walk.startedAt, i18n.language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
