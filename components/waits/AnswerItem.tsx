import { Button, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lasted } from '@/lib/judge/waits';
import type { AnswerDetails, WaitAnswer } from '@/lib/model/wait';
import type { Waiting } from '@/lib/store/waits';
import { perform, withdrawUndo } from '../parts/perform';
import { exactly, span } from '../parts/time';
import { AnswerForm } from './AnswerForm';
import { answerFacts } from './answer-facts';
import styles from './Waiting.module.css';
import { inWorkingTime } from './working';

interface Props {
  waiting: Waiting;
  answer: WaitAnswer;
  /** Its form is open. */
  isAsked: boolean;
  onAsk: (isOpen: boolean) => void;
}

/** One answer: when it came, by what path, by whom; one tap says whether a person wrote, a small form asks the rest. */
export function AnswerItem({ waiting, answer, isAsked, onAsk }: Props) {
  const { t, i18n } = useTranslation();
  const { wait, brand } = waiting;
  const took = lasted(wait, answer.at, brand.hours);
  const working = inWorkingTime(took, t);
  const describe = (details: AnswerDetails) =>
    perform('describeAnswer', { waitId: wait.id, answerId: answer.id, details });
  const save = async (details: AnswerDetails) => {
    if ((await describe(details)).ok) onAsk(false);
  };
  const takeBack = async () => {
    const done = await perform('takeAnswerBack', { waitId: wait.id, answerId: answer.id, isBack: true });
    if (done.ok) withdrawUndo(answer.id);
  };
  // Who writes in a chat is read from its page, and a page may call everybody a bot.
  const isWhoOpen = answer.isPersonal === undefined || (answer.by === 'chat' && answer.timedBy === 'page');
  const isWhoShown = isWhoOpen && !isAsked;
  const facts = answerFacts(answer, t, isWhoShown);
  return (
    <div className={styles.answer} data-answer>
      <p>
        <b className="tt-num" title={exactly(answer.at, i18n.language)}>
          {t('waits.after', { span: span(took.ms, t) })}
        </b>{' '}
        {t(`waits.by.${answer.by}`)}
        {working && ` · ${working}`}
        {facts.length > 0 && ` · ${facts.join(' · ')}`}
      </p>
      {isAsked ? (
        <AnswerForm answer={answer} onSave={(details) => void save(details)} onClose={() => onAsk(false)} />
      ) : (
        <div className={styles.taps}>
          {isWhoShown && (
            <SegmentedControl
              size="xs"
              aria-label={t('waits.form.who')}
              value={answer.isPersonal === undefined ? '' : answer.isPersonal ? 'person' : 'machine'}
              onChange={(value) => void describe({ isPersonal: value === 'person' })}
              data={[
                { value: 'person', label: t('waits.form.person') },
                { value: 'machine', label: t('waits.form.machine') },
              ]}
            />
          )}
          <Button size="compact-xs" variant="subtle" color="ink" onClick={() => onAsk(true)}>
            {t('waits.details')}
          </Button>
          <Button size="compact-xs" variant="subtle" color="ink" onClick={() => void takeBack()}>
            {t('waits.takeBack')}
          </Button>
        </div>
      )}
    </div>
  );
}
