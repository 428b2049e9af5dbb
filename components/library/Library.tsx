import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconRoute, IconSearchOff } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { MOST_SIDES } from '@/lib/model/kept-comparison';
import { fileSize } from '@/lib/report';
import { BookingsToCancel } from '../fair/BookingsToCancel';
import { Empty } from '../parts/Empty';
import { Loading } from '../parts/Loading';
import { useStorageUsed } from '../parts/storage';
import { useTitle } from '../title';
import { BrandAnswers } from '../waits/BrandAnswers';
import { Waiting } from '../waits/Waiting';
import { ArchiveDrop, ImportButton } from './ArchiveDrop';
import { FilterBar } from './FilterBar';
import styles from './Library.module.css';
import { NewWalk } from './NewWalk';
import { comparePath, type Filter, type LibraryRow, narrow } from './rows';
import { SelectionBar } from './SelectionBar';
import { useSelection } from './selection';
import { useRows } from './useRows';
import { type TableHandle, WalkTable } from './WalkTable';

interface Props {
  /** Shows only this brand's walks. */
  brandId?: string | undefined;
  /** Opens a site in a new tab with the side panel beside it. */
  openSite: (url: string) => void;
}

/** All walks of all brands; where walks are found, chosen, compared, handed on and deleted. */
export function Library({ brandId, openSite }: Props) {
  const { t } = useTranslation();
  const { rows, isWhole } = useRows();
  const [filter, setFilter] = useState<Filter>({ text: '' });
  const [, navigate] = useLocation();
  const brand = rows?.find((row) => row.brand.id === brandId)?.brand.name;
  const title = brandId && brand ? brand : t('library.title');
  useTitle(title);
  const showAll = () => {
    setFilter({ text: '' });
    navigate('/');
  };
  return (
    <ArchiveDrop>
      <header className={styles.head}>
        <h1 dir="auto">{title}</h1>
        {rows && rows.length > 0 && <Sum rows={narrow(rows, { text: '', brandId })} isWhole={isWhole} />}
      </header>
      {brandId ? <BrandAnswers brandId={brandId} /> : <Waiting />}
      {!rows && <Loading rows={5} />}
      {rows?.length === 0 && (
        <Empty
          icon={<IconRoute size={24} />}
          title={t('library.empty.title')}
          action={<NewWalk openSite={openSite} />}
        >
          {t('library.empty.body')}
          <br />
          <small>{t('library.empty.import')}</small>
          <p>
            <ImportButton />
          </p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <>
          <BookingsToCancel />
          <FilterBar filter={filter} onChange={setFilter} openSite={openSite} />
          {isWhole || !isNarrowed(filter) ? (
            <Found
              all={rows}
              rows={narrow(rows, { ...filter, brandId })}
              isWhole={isWhole}
              onShowAll={showAll}
            />
          ) : (
            <Loading rows={5} />
          )}
        </>
      )}
    </ArchiveDrop>
  );
}

/** Chains must have been read before anything can be said of them. */
const isNarrowed = ({ text, kind, stage }: Filter) => text.trim() !== '' || kind || stage;

function Sum({ rows, isWhole }: { rows: LibraryRow[]; isWhole: boolean }) {
  const { t, i18n } = useTranslation();
  const touchpoints = rows.reduce((sum, row) => sum + row.touchpoints.length, 0);
  const used = useStorageUsed(touchpoints);
  const parts = [
    t('library.sum.walks', { count: rows.length }),
    isWhole && t('library.sum.touchpoints', { count: touchpoints }),
    used !== undefined && t('library.sum.storage', { size: fileSize(used, i18n.language) }),
  ];
  return <p className={`${styles.sum} tt-num`}>{parts.filter(Boolean).join(' · ')}</p>;
}

interface FoundProps {
  all: LibraryRow[];
  rows: LibraryRow[];
  isWhole: boolean;
  onShowAll: () => void;
}

function Found({ all, rows, isWhole, onShowAll }: FoundProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { selected: chosen, toggle, toggleAll, clear } = useSelection();
  const table = useRef<TableHandle>(null);
  // What was deleted elsewhere is no longer selected.
  const selected = chosen.filter((id) => all.some(({ walk }) => walk.id === id));
  const compare = () => {
    if (selected.length >= 2 && selected.length <= MOST_SIDES) navigate(comparePath(selected, all));
  };
  const move = (step: number) => {
    const at = (table.current?.focused() ?? -1) + step;
    table.current?.focus(Math.min(rows.length - 1, Math.max(0, at)));
  };
  const toggleFocused = () => {
    const row = rows[table.current?.focused() ?? -1];
    if (row) toggle(row.walk.id);
  };
  useHotkeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['x', toggleFocused],
    ['c', compare],
  ]);

  if (rows.length === 0) {
    const clearButton = <Button onClick={onShowAll}>{t('library.nothing.clear')}</Button>;
    return (
      <Empty icon={<IconSearchOff size={24} />} title={t('library.nothing.title')} action={clearButton}>
        {t('library.nothing.body')}
      </Empty>
    );
  }
  return (
    <>
      <WalkTable
        rows={rows}
        isWhole={isWhole}
        selected={selected}
        onToggle={toggle}
        onToggleAll={() => toggleAll(rows.map(({ walk }) => walk.id))}
        handle={table}
      />
      <p className={styles.keys}>{t('library.keys')}</p>
      {selected.length > 0 && (
        <SelectionBar
          rows={all.filter(({ walk }) => selected.includes(walk.id))}
          onCompare={compare}
          onClear={clear}
        />
      )}
    </>
  );
}
