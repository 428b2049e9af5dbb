import { Checkbox } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Library.module.css';
import type { LibraryRow } from './rows';
import { WalkRow } from './WalkRow';

/** Height of a row until it is measured. */
const ROW_PX = 57;

export interface TableHandle {
  /** Brings a row into view and its link into focus. */
  focus: (index: number) => void;
  /** Place of the row that holds the focus, −1 without one. */
  focused: () => number;
}

interface Props {
  rows: LibraryRow[];
  /** The rows hold their chains. */
  isWhole: boolean;
  selected: string[];
  onToggle: (id: string) => void;
  onToggleAll: () => void;
  handle: RefObject<TableHandle | null>;
}

/** The list of walks; only what is near the window is in the page, so a thousand walks scroll as ten do. */
export function WalkTable({ rows, isWhole, selected, onToggle, onToggleAll, handle }: Props) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const virtualizer = useRows(table, rows);
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const above = first ? first.start - virtualizer.options.scrollMargin : 0;
  const below = last ? virtualizer.getTotalSize() - (last.end - virtualizer.options.scrollMargin) : 0;

  // A row far away is in the page only a frame after it is asked for; keys pressed meanwhile count from it.
  const sought = useRef<string>(undefined);
  handle.current = {
    focused: () => rows.findIndex(({ walk }) => walk.id === (sought.current ?? focusedWalk())),
    focus: (index) => {
      sought.current = rows[index]?.walk.id;
      virtualizer.scrollToIndex(index, { align: 'auto' });
      requestAnimationFrame(() => {
        linkOf(table.current, sought.current)?.focus();
        sought.current = undefined;
      });
    },
  };

  const columns = ['brand', 'persona', 'chain', 'touchpoints', 'score', 'when'] as const;
  const isAll = rows.length > 0 && rows.every(({ walk }) => selected.includes(walk.id));
  return (
    <div className={`tt-card ${styles.sheet}`}>
      <table className={styles.table} ref={table} aria-label={t('library.table')} aria-rowcount={rows.length}>
        <thead>
          <tr>
            <th className={styles.check}>
              <Checkbox
                size="sm"
                aria-label={t('library.selectAll')}
                checked={isAll}
                indeterminate={selected.length > 0 && !isAll}
                onChange={onToggleAll}
              />
            </th>
            <th scope="col">{t('library.columns.walk')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={`${styles.wide} ${styles[column] ?? ''}`}>
                {t(`library.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} />}
          {items.map(({ index, key }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <WalkRow
                isWhole={isWhole}
                key={key}
                ref={virtualizer.measureElement}
                index={index}
                row={row}
                isSelected={selected.includes(row.walk.id)}
                onToggle={() => onToggle(row.walk.id)}
              />
            );
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
    </div>
  );
}

function useRows(table: RefObject<HTMLTableElement | null>, rows: LibraryRow[]) {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const body = table.current?.tBodies[0];
    if (body) setTop(Math.round(body.getBoundingClientRect().top + window.scrollY));
  }, [table]);
  return useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.walk.id ?? index,
  });
}

/** Holds the place of rows that are not in the page. */
function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={8} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function linkOf(table: HTMLTableElement | null, walkId: string | undefined): HTMLElement | null {
  return walkId ? (table?.querySelector<HTMLElement>(`[data-walk="${CSS.escape(walkId)}"]`) ?? null) : null;
}

function focusedWalk(): string | undefined {
  const row = document.activeElement?.closest('tr');
  return row?.querySelector<HTMLElement>('[data-walk]')?.dataset.walk;
}
