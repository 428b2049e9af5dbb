import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openApp } from '@/lib/messages/tabs';
import type { Walk } from '@/lib/model/walk';
import { feelByKey } from '../judge/emotions';
import { Judge } from '../judge/Judge';
import { JudgeButton } from '../judge/JudgeButton';
import { KindIcon } from '../parts/KindIcon';
import { nameOf, wordsOf } from '../parts/names';
import { perform } from '../parts/perform';
import { ReactionPicker } from '../parts/ReactionPicker';
import { Shot } from '../parts/Shot';
import { sinceStart } from '../parts/time';
import { EditTouchpoint } from '../readback/EditTouchpoint';
import styles from './Trail.module.css';
import { type Neighbours, TrailMenu } from './TrailMenu';

interface Props extends Neighbours {
  walk: Walk;
}

/**
 * A link of the chain: picture, name, time, one-tap reaction, and a menu for the rest. Drawn anew only when it or a
 * neighbour changed: the list around it is drawn with every turn of the wheel.
 */
export const TrailItem = memo(function TrailItem(props: Props) {
  const { walk, touchpoint } = props;
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const [isJudging, setJudging] = useState(false);
  const name = nameOf(touchpoint, t);
  const words = wordsOf(touchpoint, t);
  const at = sinceStart(touchpoint.at - walk.startedAt, t);
  const edit = (change: { reaction: 'positive' | 'neutral' | 'negative' | null }) =>
    void perform('editTouchpoint', { touchpointId: touchpoint.id, edit: change });

  return (
    <article
      className={styles.item}
      data-used={touchpoint.engagement === 'used'}
      data-touchpoint={touchpoint.id}
      aria-label={name}
      aria-keyshortcuts="1 2 3 4 5"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: in focus, the keys 1 to 5 judge it
      tabIndex={0}
      onKeyDown={(event) => feelByKey(event, touchpoint)}
    >
      <div className={styles.picture}>
        <Shot
          picture={touchpoint.before}
          of={name}
          size="row"
          onOpen={() => void openApp(`/walk/${walk.id}?touchpoint=${touchpoint.id}`)}
        />
      </div>
      <div className={styles.body}>
        <div className={styles.head}>
          <KindIcon kind={touchpoint.kind} size={15} />
          <b dir="auto">{name}</b>
          <TrailMenu {...props} name={name} onEdit={() => setEditing(true)} />
        </div>
        <p className={styles.about}>
          {words && <bdi>“{words}”</bdi>}
          {words && ' · '}
          {t(`engagement.${touchpoint.engagement}`)} · <span className="tt-num">{at}</span>
        </p>
        {touchpoint.note && !isEditing && (
          <p className={styles.note} dir="auto">
            {touchpoint.note}
          </p>
        )}
        {isEditing ? (
          <EditTouchpoint size="xs" touchpoint={touchpoint} onDone={() => setEditing(false)} />
        ) : (
          <div className={styles.tools}>
            <ReactionPicker
              of={name}
              reaction={touchpoint.reaction}
              onChange={(reaction) => edit({ reaction })}
            />
            <JudgeButton
              touchpoint={touchpoint}
              of={name}
              isOpen={isJudging}
              onToggle={() => setJudging(!isJudging)}
            />
          </div>
        )}
      </div>
      {isJudging && <Judge touchpoint={touchpoint} of={name} />}
    </article>
  );
});
