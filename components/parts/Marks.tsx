import { IconMoodAngry, IconMoodEmpty, IconMoodSmile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { JudgementChips } from '../judge/JudgementChips';
import { Chip } from './Chip';
import { factMarks } from './facts';
import styles from './Marks.module.css';
import { nameOf } from './names';

const FACES = { positive: IconMoodSmile, neutral: IconMoodEmpty, negative: IconMoodAngry };
const TONES = { positive: 'good', neutral: 'plain', negative: 'bad' } as const;

interface Props {
  touchpoint: Touchpoint;
  /** Left out where the reaction has its own buttons. */
  withReaction?: boolean;
  isFinalChord?: boolean;
}

/** The chips of a touchpoint: reaction, whether it was used, what it offers. */
export function Marks({ touchpoint, withReaction = true, isFinalChord = false }: Props) {
  const { t } = useTranslation();
  const { reaction, engagement, facts } = touchpoint;
  const Face = reaction && FACES[reaction];
  const name = nameOf(touchpoint, t);
  const isNew = ({ text }: { text: string }) => !name.includes(text);
  return (
    <div className={styles.marks}>
      {withReaction && reaction && Face && (
        <Chip tone={TONES[reaction]}>
          <Face size={14} aria-hidden />
          {t(`reactions.${reaction}`)}
        </Chip>
      )}
      <Chip tone={engagement === 'used' ? 'hue' : 'plain'}>
        {touchpoint.steps.length > 1
          ? t('app.facts.uses', { count: touchpoint.steps.length })
          : t(`engagement.${engagement}`)}
      </Chip>
      {factMarks(facts, t)
        .filter(isNew)
        .map(({ text, tone }) => (
          <Chip key={text} tone={tone ?? 'plain'}>
            <bdi>{text}</bdi>
          </Chip>
        ))}
      <JudgementChips touchpoint={touchpoint} />
      {isFinalChord && <Chip tone="good">{t('readBack.finalChord')}</Chip>}
    </div>
  );
}
