import { Select, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hue } from '@/lib/compare/brand-marks';
import type { FollowUp } from '@/lib/compare/follow-up';
import { Action } from '@/lib/model/action';
import type { Brand } from '@/lib/model/brand';
import { changeAction } from '@/lib/store/actions';
import { BrandDot } from '../parts/BrandDot';
import { Chip } from '../parts/Chip';
import { KindIcon } from '../parts/KindIcon';
import { showProblem } from '../parts/perform';
import { Tool } from '../parts/Tool';
import { when } from '../parts/time';
import styles from './Actions.module.css';
import { FollowUpChip } from './FollowUpChip';
import { isOverdue } from './follow-ups';
import { deleteAction } from './planned';

interface Props {
  action: Action;
  /** Named where several brands stand in one list. */
  whose?: { brand: Brand; hue: Hue } | undefined;
  followUp: FollowUp | undefined;
}

type Editable = Pick<Action, 'owner' | 'due' | 'effort' | 'status' | 'note'>;

/** One action: what, who, until when, and what the next walk says. Every change is stored at once. */
export function ActionCard({ action, whose, followUp }: Props) {
  const { t, i18n } = useTranslation();
  const { title, kind, stage, weight, createdAt, status } = action;
  return (
    <li className={`tt-card ${styles.card}`} data-status={status}>
      <div className={styles.head}>
        <KindIcon kind={kind} size={20} />
        <div className={styles.what}>
          <h2 dir="auto">{title}</h2>
          <p className={styles.about}>
            {whose && (
              <span>
                <BrandDot hue={whose.hue} /> <bdi>{whose.brand.name}</bdi>
              </span>
            )}
            <span>{t(`actions.was.${action.is}`)}</span>
            <span>
              {t(`stages.${stage}.number`)} {t(`stages.${stage}.name`)}
            </span>
            <span className="tt-num">{t('actions.weight', { n: weight.toFixed(2) })}</span>
            <span>{t('actions.made', { when: when(createdAt, i18n.language) })}</span>
          </p>
          <div className={styles.chips}>
            {isOverdue(action) && <Chip tone="bad">{t('actions.overdue')}</Chip>}
            {followUp && <FollowUpChip action={action} found={followUp} />}
          </div>
        </div>
        <Tool
          icon={IconTrash}
          label={t('actions.delete')}
          of={title}
          onClick={() => void deleteAction(action)}
        />
      </div>
      <Fields action={action} />
    </li>
  );
}

function Fields({ action }: { action: Action }) {
  const { t } = useTranslation();
  const { title, status, owner = '', due = '', effort, note = '' } = action;
  const set = (change: Partial<Editable>) =>
    void changeAction(action.id, change).then((done) => done.ok || showProblem(done.problem));
  const label = (field: keyof Editable) => `${t(`actions.fields.${field}`)}: ${title}`;
  const { status: statuses, effort: efforts } = Action.shape;
  return (
    <div className={styles.fields}>
      <Select
        size="xs"
        label={t('actions.fields.status')}
        aria-label={label('status')}
        allowDeselect={false}
        value={status}
        onChange={(value) => set({ status: statuses.catch(status).parse(value) })}
        data={statuses.options.map((value) => ({ value, label: t(`actions.status.${value}`) }))}
      />
      <Typed
        size="xs"
        label={t('actions.fields.owner')}
        aria={label('owner')}
        value={owner}
        most={120}
        onSet={(value) => set({ owner: value || undefined })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('actions.fields.due')}
        aria-label={label('due')}
        value={due}
        onChange={(event) =>
          set({ due: Action.shape.due.catch(undefined).parse(event.currentTarget.value || undefined) })
        }
      />
      <Select
        size="xs"
        clearable
        label={t('actions.fields.effort')}
        aria-label={label('effort')}
        placeholder={t('actions.notSaid')}
        value={effort ?? null}
        onChange={(value) => set({ effort: efforts.catch(undefined).parse(value ?? undefined) })}
        data={efforts.unwrap().options.map((value) => ({ value, label: t(`actions.effort.${value}`) }))}
      />
      <Typed
        size="xs"
        label={t('actions.fields.note')}
        aria={label('note')}
        value={note}
        most={4000}
        isLong
        onSet={(value) => set({ note: value || undefined })}
      />
    </div>
  );
}

interface TypedProps {
  size: 'xs';
  label: string;
  aria: string;
  value: string;
  most: number;
  isLong?: boolean;
  onSet: (value: string) => void;
}

/** Text that is stored when the field is left, not at every letter. */
function Typed({ size, label, aria, value, most, isLong = false, onSet }: TypedProps) {
  const [text, setText] = useState<string>();
  const leave = () => {
    if (text !== undefined && text.trim() !== value) onSet(text.trim());
    setText(undefined);
  };
  const props = { size, label, 'aria-label': aria, maxLength: most, value: text ?? value, onBlur: leave };
  if (isLong) {
    return (
      <Textarea
        {...props}
        className={styles.note ?? ''}
        autosize
        minRows={1}
        maxRows={6}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    );
  }
  return <TextInput {...props} onChange={(event) => setText(event.currentTarget.value)} />;
}
