import { Button, TextInput } from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { v7 as makeId } from 'uuid';
import type { Question, Section } from '@/lib/model/scorecard';
import { Tool } from '../parts/Tool';
import { moved, without } from './lists';
import { QuestionEditor } from './QuestionEditor';
import styles from './Scorecards.module.css';

interface Props {
  section: Section;
  onChange: (section: Section) => void;
  onUp: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}

/** A question to begin with. */
export function newQuestion(t: TFunction): Question {
  return { id: makeId(), text: t('judging.scorecards.editor.newQuestion'), weight: 1, answer: 'yes-no' };
}

/** A section of a scorecard with its questions. */
export function SectionEditor({ section, onChange, onUp, onRemove }: Props) {
  const { t } = useTranslation();
  const { title = '', questions } = section;
  const setQuestions = (changed: Question[]) => onChange({ ...section, questions: changed });
  return (
    <fieldset className={`tt-card ${styles.section}`}>
      <legend className="tt-hidden">{title}</legend>
      <div className={styles.sectionHead}>
        <TextInput
          aria-label={t('judging.scorecards.editor.section')}
          value={title}
          maxLength={120}
          required
          className={styles.grow ?? ''}
          onChange={(event) => onChange({ ...section, title: event.currentTarget.value })}
        />
        <Tool
          icon={IconArrowUp}
          label={t('judging.scorecards.editor.up', { name: title })}
          isOff={!onUp}
          onClick={() => onUp?.()}
        />
        <Tool
          icon={IconTrash}
          label={t('judging.scorecards.editor.removeSection', { name: title })}
          isOff={!onRemove}
          onClick={() => onRemove?.()}
        />
      </div>
      {questions.map((question, index) => (
        <QuestionEditor
          key={question.id}
          question={question}
          onChange={(changed) =>
            setQuestions(questions.map((one) => (one.id === changed.id ? changed : one)))
          }
          onUp={index > 0 ? () => setQuestions(moved(questions, index, -1)) : undefined}
          onRemove={questions.length > 1 ? () => setQuestions(without(questions, index)) : undefined}
        />
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setQuestions([...questions, newQuestion(t)])}
        >
          {t('judging.scorecards.editor.addQuestion')}
        </Button>
      </div>
    </fieldset>
  );
}
