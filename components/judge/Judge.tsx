import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type JudgementChange, Quality } from '@/lib/model/judgement';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { CHANNEL_MARKS, channelOf } from '@/lib/vocabulary/channel-marks';
import { perform } from '../parts/perform';
import { Choice } from './Choice';
import { EmotionPicker } from './EmotionPicker';
import { emotionOf, feel } from './emotions';
import { FiveMarks } from './FiveMarks';
import styles from './Judge.module.css';
import { JudgeWords } from './JudgeWords';

interface Props {
  touchpoint: Touchpoint;
  of: string;
}

/** How good a touchpoint was: everything optional, each press saved at once, the same press takes it back. */
export function Judge({ touchpoint, of }: Props) {
  const { t } = useTranslation();
  const { judgement = {} } = touchpoint;
  const judge = (change: JudgementChange) =>
    void perform('judgeTouchpoint', { touchpointId: touchpoint.id, change });
  const choices = (words: 'attentions' | 'lifetimes', values: readonly string[]) =>
    values.map((value) => ({
      value,
      label: t(`judging.judge.${words}.${value}` as 'judging.judge.attentions.short'),
    }));
  return (
    <fieldset className={styles.judge} aria-label={t('judging.judge.of', { name: of })}>
      <div>
        <Line label={t('judging.judge.emotion')}>
          <EmotionPicker
            of={of}
            value={emotionOf(touchpoint)}
            onChange={(emotion) => feel(touchpoint, emotion)}
          />
        </Line>
        <Line label={t('judging.judge.importance')}>
          <FiveMarks
            label={t('judging.judge.importance')}
            value={judgement.importance}
            onChange={(importance) => judge({ importance })}
          />
        </Line>
        <Line label={t('judging.judge.attention')}>
          <Choice
            label={t('judging.judge.attention')}
            options={choices('attentions', ['short', 'long'])}
            value={judgement.attention}
            onChange={(value) => judge({ attention: value as 'short' | 'long' | null })}
          />
        </Line>
        <Line label={t('judging.judge.lifetime')}>
          <Choice
            label={t('judging.judge.lifetime')}
            options={choices('lifetimes', ['momentary', 'repetitive'])}
            value={judgement.lifetime}
            onChange={(value) => judge({ lifetime: value as 'momentary' | 'repetitive' | null })}
          />
        </Line>
      </div>
      <Part title={t('judging.judge.qualities')}>
        {Quality.options.map((quality) => (
          <Line key={quality} label={t(`judging.judge.quality.${quality}`)}>
            <FiveMarks
              label={t(`judging.judge.quality.${quality}`)}
              value={judgement.qualities?.[quality]}
              onChange={(mark) => judge({ qualities: { [quality]: mark } })}
            />
          </Line>
        ))}
      </Part>
      <ChannelMarks touchpoint={touchpoint} onJudge={judge} />
      <Part title={t('judging.judge.words')}>
        {(['thoughts', 'feelings', 'painPoint'] as const).map((part) => (
          <JudgeWords
            key={part}
            label={t(`judging.judge.${part}`)}
            words={judgement[part]}
            onSay={(words) => judge({ [part]: words })}
          />
        ))}
      </Part>
    </fieldset>
  );
}

function ChannelMarks({
  touchpoint,
  onJudge,
}: Pick<Props, 'touchpoint'> & { onJudge: (change: JudgementChange) => void }) {
  const { t } = useTranslation();
  const channel = channelOf(touchpoint.kind);
  if (!channel) return null;
  return (
    <Part title={t(`judging.judge.marksOf.${channel}`)}>
      {CHANNEL_MARKS[channel].map((mark) => (
        <Line key={mark} label={t(`judging.judge.mark.${mark}`)}>
          <FiveMarks
            label={t(`judging.judge.mark.${mark}`)}
            value={touchpoint.judgement?.marks?.[mark]}
            onChange={(value) => onJudge({ marks: { [mark]: value } })}
          />
        </Line>
      ))}
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {children}
    </section>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <span aria-hidden>{label}</span>
      {children}
    </div>
  );
}
