import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindIcon } from '../parts/KindIcon';
import { nameOf } from '../parts/names';
import { ChangePane } from './ChangePane';
import { comparedOf, type Frame, type MomentOfPicture } from './frames';
import { MomentSwitch } from './MomentSwitch';
import { Redact } from './Redact';
import { Steps } from './Steps';
import { useScrollTogether } from './scroll-together';
import styles from './Viewer.module.css';
import { ViewerPane } from './ViewerPane';
import { useZoom, ZOOMS, ZoomTools } from './Zoom';

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
  const zoom = useZoom(frame.panes.some(({ page }) => page) ? 1 : 0);
  const { join, follow } = useScrollTogether();
  const compared = comparedOf(frame, moment);
  const go = (step: number) => onGo(Math.min(frames.length - 1, Math.max(0, at + step)));
  useHotkeys([
    ['ArrowRight', () => go(1)],
    ['ArrowLeft', () => go(-1)],
  ]);
  return (
    <div className={styles.stage}>
      <header className={styles.bar}>
        <TitleOf frame={frame} />
        <span className={`${styles.count} tt-num`} aria-live="polite">
          {at + 1} / {frames.length}
        </span>
        <MomentSwitch frame={frame} moment={moment} onChange={setMoment} />
        <ZoomTools zoom={zoom} />
        <Steps at={at} of={frames.length} onGo={onGo} />
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
            zoom={ZOOMS[zoom.level] ?? 0}
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
