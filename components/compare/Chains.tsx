import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, Row } from '@/lib/model/comparison';
import { Stage } from '@/lib/model/kind';
import { laneStyle } from './BrandCards';
import { ChainRow } from './ChainRow';
import styles from './Compare.module.css';
import { usePictureChanges } from './changed/PictureChanges';

/** Heights until they are measured. */
const ROW_PX = 128;
const STAGE_PX = 46;

/** Chains as long as these stand in the page whole, so that the browser's own search and print find every row. */
const WHOLE = 80;

/** Rows kept beyond the window, so that a fast wheel meets no gap. */
const BEYOND = 5;

export interface ChainsHandle {
  /** Brings a row into view. */
  toRow: (rowId: string) => void;
}

interface Props {
  comparison: Comparison;
  onOpen: (touchpointId: string) => void;
  handle: RefObject<ChainsHandle | null>;
}

type Item = { is: 'stage'; stage: Stage; count: number } | { is: 'row'; row: Row };

/** The chains on one transit line, grouped by the stage of the customer's decision. */
export function Chains({ comparison, onOpen, handle }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLElement>(null);
  const { shares } = usePictureChanges();
  const { rows, sides, gaps } = comparison;
  const items = useMemo(() => itemsOf(rows), [rows]);
  const gapOf = useMemo(
    () => new Map(gaps.filter(({ side }) => side === 0).map((gap) => [gap.rowId, gap])),
    [gaps],
  );
  const virtualizer = useItems(list, items);
  handle.current = {
    toRow: (rowId) => {
      const index = items.findIndex((item) => item.is === 'row' && item.row.id === rowId);
      if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
    },
  };
  const shown = virtualizer.getVirtualItems();
  const [first, last] = [shown[0], shown.at(-1)];
  const above = first ? first.start - virtualizer.options.scrollMargin : 0;
  const below = last ? virtualizer.getTotalSize() - (last.end - virtualizer.options.scrollMargin) : 0;
  return (
    <section
      ref={list}
      className={styles.chains}
      style={laneStyle(sides)}
      data-pair={sides.length === 2 || undefined}
      aria-label={t('compare.rows')}
    >
      <Beyond height={above} />
      {shown.map(({ index, key }) => {
        const item = items[index];
        return (
          item && (
            <div key={key} ref={virtualizer.measureElement} data-index={index} className={styles.item}>
              {item.is === 'stage' ? (
                <StageHead {...item} />
              ) : (
                <ChainRow
                  row={item.row}
                  gap={gapOf.get(item.row.id)}
                  sides={sides}
                  pictureShare={shares.get(item.row.id)}
                  onOpen={onOpen}
                />
              )}
            </div>
          )
        );
      })}
      <Beyond height={below} />
    </section>
  );
}

function StageHead({ stage, count }: Extract<Item, { is: 'stage' }>) {
  const { t } = useTranslation();
  return (
    <h2 className={styles.stageHead}>
      {t(`stages.${stage}.number`)} · {t(`stages.${stage}.name`)}
      <span className="tt-hidden"> ({t('compare.stageRows', { count })})</span>
    </h2>
  );
}

/** Holds the place of rows that are not in the page; a picture of the page has no such holes. */
function Beyond({ height }: { height: number }) {
  return height > 0 && <div style={{ height }} data-html2canvas-ignore data-cut />;
}

function itemsOf(rows: Row[]): Item[] {
  const byStage = Map.groupBy(rows, ({ stage }) => stage);
  return Stage.options.flatMap((stage): Item[] => {
    const group = byStage.get(stage) ?? [];
    if (group.length === 0) return [];
    return [{ is: 'stage', stage, count: group.length }, ...group.map((row): Item => ({ is: 'row', row }))];
  });
}

function useItems(list: RefObject<HTMLElement | null>, items: Item[]) {
  const [top, setTop] = useState(0);
  // What stands above grows and shrinks with its own content.
  useLayoutEffect(() => {
    const now = Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    if (now !== top) setTop(now);
  });
  return useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => (items[index]?.is === 'stage' ? STAGE_PX : ROW_PX),
    overscan: items.length <= WHOLE ? WHOLE : BEYOND,
    scrollMargin: top,
    getItemKey: (index) => keyOf(items[index]) ?? index,
    rangeExtractor: (range) => withFocused(range, list.current),
  });
}

function keyOf(item: Item | undefined): string | undefined {
  return item?.is === 'row' ? item.row.id : item?.stage;
}

/** The row that holds the focus stays in the page, wherever the wheel goes: else the next Tab would begin at the top. */
function withFocused(range: Range, list: HTMLElement | null): number[] {
  const near = defaultRangeExtractor(range);
  const holder = list?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-index]')
    : undefined;
  const focused = Number(holder?.dataset.index ?? -1);
  if (focused < 0 || focused >= range.count || near.includes(focused)) return near;
  return [...near, focused].sort((x, y) => x - y);
}
