import { Group, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  IconChevronLeft,
  IconChevronRight,
  IconMaximize,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindIcon } from '../parts/KindIcon';
import { nameOf } from '../parts/names';
import { Tool } from '../parts/Tool';
import { ChangePane } from './ChangePane';
import { comparedOf, type Frame, type MomentOfPicture } from './frames';
import { MomentSwitch } from './MomentSwitch';
import { Redact } from './Redact';
import { useScrollTogether } from './scroll-together';
import styles from './Viewer.module.css';
import { ViewerPane } from './ViewerPane';

/** 0 fits the whole picture; the others are widths of the pane. */
const ZOOMS = [0, 1, 1.5, 2, 3];

interface Props {
  frames: Frame[];
  /** Place of the open frame; undefined is closed. */
  at: number | undefined;
  onGo: (at: number | undefined) => void;
}

/** Pictures large, all sides at once. Arrow keys go on, + and − zoom, Esc closes, the sides scroll together. */
export function Viewer({ frames, at, onGo }: Props) {
  const { t } = useTranslation();
  const frame = at === undefined ? undefined : frames[at];
  const [redacting, setRedacting] = useState<{ shotId: string; of: string }>();
  return (
    <Modal.Root
      opened={frame !== undefined}
      onClose={() => onGo(undefined)}
      // What was painted and not yet saved must not be lost by a key.
      closeOnEscape={!redacting}
      fullScreen
      padding={0}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('viewer.title', { n: (at ?? 0) + 1, of: frames.length })}>
        {redacting && <Redact {...redacting} onDone={() => setRedacting(undefined)} />}
        {!redacting && frame && at !== undefined && (
          <Stage
            frames={frames}
            frame={frame}
            at={at}
            onGo={onGo}
            onRedact={(shotId, of) => setRedacting({ shotId, of })}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}

interface StageProps extends Props {
  frame: Frame;
  at: number;
  onRedact: (shotId: string, of: string) => void;
}

function Stage({ frames, frame, at, onGo, onRedact }: StageProps) {
  const { t } = useTranslation();
  const [moment, setMoment] = useState<MomentOfPicture>('before');
  // A page from top to bottom, fitted into a window, is a strip that nobody can read.
  const [level, setLevel] = useState(frame.panes.some(({ page }) => page) ? 1 : 0);
  const { join, follow } = useScrollTogether();
  const compared = comparedOf(frame, moment);
  const go = (step: number) => onGo(Math.min(frames.length - 1, Math.max(0, at + step)));
  const zoomBy = (step: number) => setLevel(Math.min(ZOOMS.length - 1, Math.max(0, level + step)));
  useHotkeys([
    ['ArrowRight', () => go(1)],
    ['ArrowLeft', () => go(-1)],
    ['[plus]', () => zoomBy(1)],
    ['shift+[plus]', () => zoomBy(1)],
    ['=', () => zoomBy(1)],
    ['-', () => zoomBy(-1)],
    ['0', () => setLevel(0)],
  ]);
  return (
    <div className={styles.stage}>
      <header className={styles.bar}>
        <TitleOf frame={frame} />
        <span className={`${styles.count} tt-num`} aria-live="polite">
          {at + 1} / {frames.length}
        </span>
        <MomentSwitch frame={frame} moment={moment} onChange={setMoment} />
        <Group gap={4} wrap="nowrap">
          <Tool
            look="framed"
            label={t('viewer.zoomOut')}
            icon={IconZoomOut}
            isOff={level === 0}
            onClick={() => zoomBy(-1)}
          />
          <Tool
            look="framed"
            label={t('viewer.fit')}
            icon={IconMaximize}
            isOff={level === 0}
            onClick={() => setLevel(0)}
          />
          <Tool
            look="framed"
            label={t('viewer.zoomIn')}
            icon={IconZoomIn}
            isOff={level === ZOOMS.length - 1}
            onClick={() => zoomBy(1)}
          />
        </Group>
        <Group gap={4} wrap="nowrap">
          <Tool
            look="framed"
            label={t('viewer.previous')}
            icon={IconChevronLeft}
            isOff={at === 0}
            onClick={() => go(-1)}
          />
          <Tool
            look="framed"
            label={t('viewer.next')}
            icon={IconChevronRight}
            isOff={at === frames.length - 1}
            onClick={() => go(1)}
          />
        </Group>
        <Modal.CloseButton aria-label={t('app.close')} ml={0} data-autofocus />
      </header>
      <div
        className={styles.panes}
        style={{ '--shares': `${sharesOf(frame)} ${compared ? 'minmax(0, 2fr)' : ''}` } as CSSProperties}
      >
        {frame.panes.map((pane, index) => (
          <ViewerPane
            key={`${frame.id} ${String(index)}`}
            pane={pane}
            moment={moment}
            zoom={ZOOMS[level] ?? 0}
            join={join}
            follow={follow}
            onRedact={onRedact}
          />
        ))}
        {compared && <ChangePane compared={compared} />}
      </div>
      <footer className={styles.keys}>{t('viewer.keys')}</footer>
    </div>
  );
}

/** A side that has nothing to show leaves its room to the others. */
function sharesOf({ panes }: Frame): string {
  return panes
    .map(({ touchpoint, page }) => (touchpoint || page ? 'minmax(0, 2fr)' : 'minmax(0, 1fr)'))
    .join(' ');
}

function TitleOf({ frame }: { frame: Frame }) {
  const { t } = useTranslation();
  const named = frame.panes.find((pane) => pane.touchpoint)?.touchpoint;
  const page = frame.panes.find((pane) => pane.page)?.page;
  return (
    <Modal.Title className={styles.title} component="h2">
      {frame.kind && <KindIcon kind={frame.kind} />}
      <span dir="auto">
        {named ? nameOf(named, t) : (page?.title ?? (frame.kind && t(`kinds.${frame.kind}`)))}
      </span>
    </Modal.Title>
  );
}
