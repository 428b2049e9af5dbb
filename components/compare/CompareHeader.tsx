import { Button, Menu } from '@mantine/core';
import { IconArrowsExchange, IconPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isOneBrand } from '@/lib/compare/over-time';
import type { Comparison, Side } from '@/lib/model/comparison';
import { type KeptComparison, MOST_SIDES } from '@/lib/model/kept-comparison';
import { readRows } from '../library/rows';
import { BrandDot } from '../parts/BrandDot';
import { CopyPart } from '../parts/CopyPart';
import { ExportMenu } from '../parts/ExportMenu';
import { Tool } from '../parts/Tool';
import { when } from '../parts/time';
import { useTitle } from '../title';
import styles from './Compare.module.css';
import { KeepButton } from './kept/KeepButton';
import { nameOfSides, useKeeping } from './kept/keeping';
import { sideNames } from './sides';

/** Whose chains stand beside each other, and what can be done with the whole. */
export function CompareHeader({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { sides } = comparison;
  const { kept } = useKeeping();
  const setWalks = useSetWalks(sides);
  const name = kept?.name ?? nameOfSides(sides);
  useTitle(name);
  const ids = sides.map(({ walk }) => walk.id);
  const [first = '', ...others] = ids;
  return (
    <header className={styles.header}>
      <Title sides={sides} name={kept?.name} />
      <div className={styles.tools} data-html2canvas-ignore>
        {sides.length < MOST_SIDES && <AddWalk sides={sides} onAdd={(id) => setWalks([...ids, id])} />}
        <Tool
          look="framed"
          icon={IconArrowsExchange}
          label={t('compare.swap')}
          onClick={() => setWalks([...others, first])}
        />
        <KeepButton sides={sides} />
        <CopyPart
          look="framed"
          find={() => document.querySelector<HTMLElement>('[data-comparison]')}
          name={sides.map(({ brand }) => brand.name).join(' ')}
        />
        <ExportMenu comparison={comparison} />
      </div>
    </header>
  );
}

/**
 * Other walks, or another order: a kept comparison takes them over and remembers those that are deleted now; another
 * one gets another address.
 */
function useSetWalks(sides: Side[]): (walkIds: string[]) => void {
  const [, navigate] = useLocation();
  const { kept, change } = useKeeping();
  const isShown = (id: string) => sides.some(({ walk }) => walk.id === id);
  return (walkIds) => {
    const wanted = ({ walkIds: before }: KeptComparison) =>
      [...walkIds, ...before.filter((id) => !isShown(id))].slice(0, MOST_SIDES);
    if (kept) void change((now) => ({ walkIds: wanted(now) }));
    else navigate(`/compare/${walkIds.join(',')}`);
  };
}

/** More brands than these are counted, not named: their cards stand below. */
const NAMED = 4;

function Title({ sides, name }: { sides: Side[]; name: string | undefined }) {
  const { t, i18n } = useTranslation();
  const names = sideNames(sides, t, i18n.language);
  const scenarios = [...new Set(sides.map(({ walk }) => walk.scenario).filter(Boolean))];
  return (
    <h1>
      {name && <bdi className={styles.name}>{name}</bdi>}
      <span className={name ? styles.vs : undefined}>
        {isOneBrand(sides) && (
          <>
            <bdi>{sides[0]?.brand.name}</bdi>
            {': '}
          </>
        )}
        {sides.slice(0, NAMED).map(({ walk }, index) => (
          <Fragment key={walk.id}>
            {index > 0 && <span className={styles.vs}> {t('compare.vs')} </span>}
            <bdi>{names[index]}</bdi>
          </Fragment>
        ))}
        {sides.length > NAMED && ` ${t('compare.more', { count: sides.length - NAMED })}`}
        {scenarios.slice(0, NAMED).map((scenario, index) => (
          <Fragment key={scenario}>
            {index === 0 ? ' · ' : <span className={styles.vs}> / </span>}
            <bdi>“{scenario}”</bdi>
          </Fragment>
        ))}
      </span>
    </h1>
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
