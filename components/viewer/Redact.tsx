import { Button, Group } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '@/lib/model/sighting';
import { perform, tell } from '../parts/perform';
import { usePixels } from '../parts/pixels';
import styles from './Redact.module.css';
import { boxStyle, moveBox, spanned } from './redact-boxes';
import viewer from './Viewer.module.css';

interface Props {
  shotId: string;
  of: string;
  onDone: () => void;
}

/** Paints over parts of a picture for good. Until it is saved, everything can be undone; afterwards nothing can. */
export function Redact({ shotId, of, onDone }: Props) {
  const { t } = useTranslation();
  const [boxes, setBoxes] = useState<Box[]>([]);
  const [isSaving, setSaving] = useState(false);
  const undo = () => setBoxes((before) => before.slice(0, -1));
  useHotkeys([
    ['mod+Z', undo],
    ['Escape', () => boxes.length === 0 && onDone()],
  ]);
  const save = async () => {
    setSaving(true);
    const saved = await perform('redactPicture', { shotId, boxes });
    setSaving(false);
    if (!saved.ok) return;
    tell(t('viewer.redact.saved'));
    onDone();
  };
  return (
    <div className={viewer.stage}>
      <header className={viewer.bar}>
        <h2 className={viewer.title} data-autofocus tabIndex={-1}>
          {t('viewer.redact.title')}
        </h2>
        <Group gap={8} ml="auto">
          <Button variant="default" onClick={() => setBoxes((before) => [...before, MIDDLE])}>
            {t('viewer.redact.add')}
          </Button>
          <Button variant="default" disabled={boxes.length === 0} onClick={undo}>
            {t('app.undo')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('app.cancel')}
          </Button>
          <Button disabled={boxes.length === 0} loading={isSaving} onClick={() => void save()}>
            {t('viewer.redact.save', { count: boxes.length })}
          </Button>
        </Group>
      </header>
      <p className={styles.hint}>{t('viewer.redact.hint')}</p>
      <Board shotId={shotId} of={of} boxes={boxes} onChange={setBoxes} />
    </div>
  );
}

/** Where a box added by the keyboard begins; the arrow keys take it where it is wanted. Pixels of the picture. */
const MIDDLE: Box = { x: 40, y: 40, width: 200, height: 60 };

interface BoardProps {
  shotId: string;
  of: string;
  boxes: Box[];
  onChange: (boxes: Box[]) => void;
}

function Board({ shotId, of, boxes, onChange }: BoardProps) {
  const { t } = useTranslation();
  const loaded = usePixels(shotId, 'full');
  const sheet = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<{ from: Point; to: Point }>();
  if (loaded.is === 'loading') return <p className={styles.hint}>{t('app.loading')}</p>;
  if (loaded.is !== 'here') return <p className={styles.hint}>{t(`app.picture.${loaded.is}`)}</p>;
  const { shot, url } = loaded;
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = sheet.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: ((clientX - left) / width) * shot.width, y: ((clientY - top) / height) * shot.height };
  };
  const finish = () => {
    const box = drawing && spanned(drawing.from, drawing.to, shot);
    setDrawing(undefined);
    if (box) onChange([...boxes, box]);
  };
  const replace = (index: number, box: Box | undefined) =>
    onChange(boxes.flatMap((one, at) => (at === index ? (box ?? []) : one)));
  const draft = drawing && spanned(drawing.from, drawing.to, shot);
  return (
    <div className={styles.scroll}>
      <div
        ref={sheet}
        className={styles.sheet}
        style={{ aspectRatio: `${shot.width} / ${shot.height}` }}
        onPointerDown={(event) => {
          if (event.button !== 0 || event.target instanceof HTMLButtonElement) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawing({ from: pointOf(event), to: pointOf(event) });
        }}
        onPointerMove={(event) => drawing && setDrawing({ ...drawing, to: pointOf(event) })}
        onPointerUp={finish}
        onPointerCancel={() => setDrawing(undefined)}
      >
        <img src={url} alt={t('app.picture.of', { name: of })} draggable={false} />
        {boxes.map((box, index) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes have nothing but their place in the list
            key={index}
            type="button"
            className={styles.box}
            style={boxStyle(box, shot)}
            aria-label={t('viewer.redact.box', { n: index + 1 })}
            onKeyDown={(event) => onBoxKey(event, box, shot, (changed) => replace(index, changed))}
          />
        ))}
        {draft && <span className={styles.box} style={boxStyle(draft, shot)} aria-hidden />}
      </div>
    </div>
  );
}

interface Point {
  x: number;
  y: number;
}

/** Arrow keys move a box, with Shift they size it, Delete takes it away. */
function onBoxKey(
  event: KeyboardEvent,
  box: Box,
  shot: { width: number; height: number },
  change: (box: Box | undefined) => void,
): void {
  const moved = moveBox(box, event.key, event.shiftKey, shot);
  if (!moved) return;
  event.preventDefault();
  event.stopPropagation();
  change(moved === 'gone' ? undefined : moved);
}
