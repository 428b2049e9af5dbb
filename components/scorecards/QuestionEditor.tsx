import { NumberInput, Select, TextInput } from '@mantine/core';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FigureId, type Question } from '@/lib/model/scorecard';
import { figureText } from '@/lib/report';
import { FIGURE_UNITS } from '@/lib/vocabulary/figures';
import { Tool } from '../parts/Tool';
import { useWords } from '../score/useWords';
import styles from './Scorecards.module.css';

interface Props {
  question: Question;
  onChange: (question: Question) => void;
  onUp: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}

const COUNTS = ['plain', 'bonus', 'caps', 'fails'] as const;
type Counts = (typeof COUNTS)[number];

/** One question: its words, what it is worth, how it counts, and by what it answers itself. */
export function QuestionEditor({ question, onChange, onUp, onRemove }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { text = '', weight, answer, measured } = question;
  const set = (change: Partial<Question>) => onChange({ ...question, ...change });
  return (
    <div className={styles.question}>
      <TextInput
        aria-label={t('judging.scorecards.editor.question')}
        value={text}
        maxLength={300}
        required
        className={styles.words ?? ''}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <NumberInput
        size="xs"
        label={t('judging.scorecards.editor.weight')}
        value={weight}
        min={1}
        max={100}
        allowDecimal={false}
        w={76}
        onChange={(value) => typeof value === 'number' && set({ weight: value })}
      />
      <Select
        size="xs"
        label={t('judging.scorecards.editor.answer')}
        allowDeselect={false}
        value={answer}
        w={110}
        data={(['yes-no', 'marks'] as const).map((value) => ({
          value,
          label: t(`judging.scorecards.editor.answers.${value}`),
        }))}
        onChange={(value) => set({ answer: value as Question['answer'] })}
      />
      <Select
        size="xs"
        label={t('judging.scorecards.editor.counts')}
        allowDeselect={false}
        value={countsOf(question)}
        w={140}
        data={COUNTS.map((value) => ({ value, label: t(`judging.scorecards.editor.count.${value}`) }))}
        onChange={(value) => set(counting(value as Counts))}
      />
      <Select
        size="xs"
        label={t('judging.scorecards.editor.measured')}
        searchable
        value={measured?.figure ?? ''}
        w={200}
        data={[
          { value: '', label: t('judging.scorecards.editor.byHand') },
          ...FigureId.options.map((value) => ({ value, label: t(`judging.figures.names.${value}`) })),
        ]}
        onChange={(value) => set({ measured: value ? scaleOf(value as FigureId) : undefined })}
      />
      {measured &&
        (['full', 'none'] as const).map((end) => (
          <NumberInput
            key={end}
            size="xs"
            label={`${t(`judging.scorecards.editor.${end}`)} ${figureText(FIGURE_UNITS[measured.figure].unit, measured[end], words)}`}
            value={measured[end]}
            w={165}
            onChange={(value) =>
              typeof value === 'number' && set({ measured: { ...measured, [end]: value } })
            }
          />
        ))}
      <span className={styles.tools}>
        <Tool
          icon={IconArrowUp}
          label={t('judging.scorecards.editor.up', { name: text })}
          isOff={!onUp}
          onClick={() => onUp?.()}
        />
        <Tool
          icon={IconTrash}
          label={t('judging.scorecards.editor.removeQuestion', { name: text })}
          isOff={!onRemove}
          onClick={() => onRemove?.()}
        />
      </span>
    </div>
  );
}

function countsOf({ isBonus, critical }: Question): Counts {
  return critical ?? (isBonus ? 'bonus' : 'plain');
}

function counting(counts: Counts): Pick<Question, 'isBonus' | 'critical'> {
  return {
    isBonus: counts === 'bonus' || undefined,
    critical: counts === 'caps' || counts === 'fails' ? counts : undefined,
  };
}

/** Ends to begin with: the whole span of what is a share or a yes, and a guess for the rest. */
function scaleOf(figure: FigureId): Question['measured'] {
  const { better } = FIGURE_UNITS[figure];
  return { figure, full: better === 'more' ? 1 : 0, none: better === 'more' ? 0 : 1 };
}
