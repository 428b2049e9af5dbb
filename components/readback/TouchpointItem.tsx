import { IconArrowDown, IconArrowUp, IconCalendarTime, IconPencil, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '@/lib/model/comparison';
import { type Touchpoint, targetsOf } from '@/lib/model/touchpoint';
import { feelByKey } from '../judge/emotions';
import { Judge } from '../judge/Judge';
import { JudgeButton } from '../judge/JudgeButton';
import { LogDialog } from '../off-site/LogDialog';
import { KindIcon } from '../parts/KindIcon';
import { Marks } from '../parts/Marks';
import { nameOf, wordsOf } from '../parts/names';
import { offerUndo, perform } from '../parts/perform';
import { ReactionPicker } from '../parts/ReactionPicker';
import { Shot } from '../parts/Shot';
import { Tool } from '../parts/Tool';
import { exactly, sinceStart } from '../parts/time';
import { EditTouchpoint } from './EditTouchpoint';
import { OffSiteWords } from './OffSiteWords';
import styles from './ReadBack.module.css';

interface Props {
  touchpoint: Touchpoint;
  side: Side;
  onOpen: (touchpointId: string) => void;
}

/** A link of the chain with its pictures, judgement and place; Alt with the arrows moves it. */
export function TouchpointItem({ touchpoint, side, onOpen }: Props) {
  const { t, i18n } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  const [isJudging, setIsJudging] = useState(false);
  const [isLogging, setIsLogging] = useState(false);
  const name = nameOf(touchpoint, t);
  const words = wordsOf(touchpoint, t);
  const targets = targetsOf(touchpoint).join(', ');
  const touchpointId = touchpoint.id;
  const move = useMove(touchpoint, side.touchpoints);
  const onKeyDown = (event: KeyboardEvent) => {
    if (feelByKey(event, touchpoint)) return;
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the buttons inside, which do the same
    <div
      className={styles.item}
      data-touchpoint={touchpointId}
      data-used={touchpoint.engagement === 'used'}
      onKeyDown={onKeyDown}
    >
      <span className={styles.node}>
        <KindIcon kind={touchpoint.kind} size={16} />
      </span>
      <div className={styles.pictures}>
        <Shot picture={touchpoint.before} of={name} onOpen={() => onOpen(touchpointId)} />
        {touchpoint.after && (
          <Shot
            picture={touchpoint.after}
            of={`${name}, ${t('viewer.after')}`}
            onOpen={() => onOpen(touchpointId)}
          />
        )}
      </div>
      <div className={styles.text}>
        <div className={styles.top}>
          <h3 dir="auto">{name}</h3>
          <time className={`${styles.time} tt-num`} title={exactly(touchpoint.at, i18n.language)}>
            {sinceStart(touchpoint.at - side.walk.startedAt, t)}
          </time>
        </div>
        <p className={styles.about}>
          {words && <bdi>“{words}”</bdi>}
          {words && targets && ' · '}
          {targets && <bdi>{targets}</bdi>}
        </p>
        <OffSiteWords touchpoint={touchpoint} />
        {isEditing ? (
          <EditTouchpoint touchpoint={touchpoint} onDone={() => setIsEditing(false)} />
        ) : (
          <>
            {touchpoint.note && (
              <p className={styles.note} dir="auto">
                {touchpoint.note}
              </p>
            )}
            <Marks
              touchpoint={touchpoint}
              withReaction={false}
              isFinalChord={side.walk.ending?.finalChord === touchpointId}
            />
          </>
        )}
        <div className={styles.tools}>
          <ReactionPicker
            of={name}
            reaction={touchpoint.reaction}
            onChange={(reaction) => void perform('editTouchpoint', { touchpointId, edit: { reaction } })}
          />
          <JudgeButton
            touchpoint={touchpoint}
            of={name}
            isOpen={isJudging}
            onToggle={() => setIsJudging(!isJudging)}
          />
          <span className={styles.arrange}>
            <Tool
              icon={IconPencil}
              label={`${t('readBack.rename')} · ${t('readBack.note')}`}
              of={name}
              onClick={() => setIsEditing(true)}
            />
            {touchpoint.offSite && (
              <Tool
                icon={IconCalendarTime}
                label={t('offSite.edit')}
                of={name}
                onClick={() => setIsLogging(true)}
              />
            )}
            <Tool icon={IconArrowUp} label={t('readBack.up', { name })} onClick={() => move(-1)} />
            <Tool icon={IconArrowDown} label={t('readBack.down', { name })} onClick={() => move(1)} />
            <Tool icon={IconTrash} label={t('readBack.delete', { name })} onClick={() => void remove()} />
          </span>
        </div>
      </div>
      {isJudging && <Judge touchpoint={touchpoint} of={name} />}
      {isLogging && <LogDialog touchpoint={touchpoint} onClose={() => setIsLogging(false)} />}
    </div>
  );

  async function remove() {
    const removed = await perform('deleteTouchpoint', { touchpointId });
    if (!removed.ok) return;
    offerUndo(t('readBack.deleted', { name }), () => void perform('restoreTouchpoint', { touchpointId }));
  }
}

/** Moves a touchpoint one place in its chain; at either end it stays. */
function useMove(touchpoint: Touchpoint, chain: Touchpoint[]) {
  return (step: -1 | 1) => {
    const at = chain.findIndex(({ id }) => id === touchpoint.id);
    if (!chain[at + step]) return;
    const [after, before] = step === -1 ? [chain[at - 2], chain[at - 1]] : [chain[at + 1], chain[at + 2]];
    void perform('moveTouchpoint', { touchpointId: touchpoint.id, after: after?.id, before: before?.id });
  };
}
