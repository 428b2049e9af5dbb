import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readMail } from '@/lib/exchange/mail';
import { OFF_SITE_KINDS } from '@/lib/model/kind';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { aboutFile, forgetFiles } from '@/lib/store/files';
import { waitsOfWalks } from '@/lib/store/waits';
import { listWalks } from '@/lib/store/walks';
import { perform, showProblem, tell } from '../parts/perform';
import { askedOf, type Draft, draftOf, fromField, newDraft, toField, withMail } from './draft';
import { Extras } from './Extras';
import { FileDrop } from './FileDrop';
import { keepAttached, nameOfAttached, sortOf } from './keep-attached';
import { suggestRequest } from './suggest';
import { WhichRequest } from './WhichRequest';

interface Props {
  /** The walk to whose chain it belongs unless the request it answers says another. */
  walkId?: string | undefined;
  /** Something logged before, to be changed. */
  touchpoint?: Touchpoint | undefined;
  onClose: () => void;
}

/** Logs something that happened off the site: few fields, a picture, or a dropped message that fills them in. */
export function LogDialog({ walkId, touchpoint, onClose }: Props) {
  const { t } = useTranslation();
  const requests = useLiveQuery(() => waitsOfWalks(), []) ?? [];
  const newest = useLiveQuery(async () => (await listWalks())[0]?.id, []);
  const [touched, setDraft] = useState<Draft>();
  const [host, setHost] = useState<string>();
  const joined = requests.find(({ wait }) =>
    wait.answers.some((answer) => answer.touchpointId === touchpoint?.id && !answer.deletedAt),
  );
  const [fresh] = useState(() => newDraft(walkId));
  const draft = touched ?? (touchpoint ? draftOf(touchpoint, joined) : fresh);
  const file =
    useLiveQuery(async () => draft.fileId && (await aboutFile(draft.fileId)), [draft.fileId]) || undefined;
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const suggested = suggestRequest(requests, { kind: draft.kind, at: draft.at, host });
  const request = requests.find(({ wait }) => wait.id === draft.waitId);
  const home = request?.wait.walkId ?? draft.walkId ?? newest;

  const take = async (file: File) => {
    const is = await sortOf(file);
    if (is !== 'message') return set({ attached: { is, file } });
    const mail = await readMail(file);
    if (!mail.ok) return showProblem(mail.problem);
    setHost(mail.value.host);
    const read = withMail(draft, mail.value);
    const { kind, at } = read;
    setDraft({ ...read, waitId: suggestRequest(requests, { kind, at, host: mail.value.host })?.wait.id });
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!home) return;
    const kept = await keepAttached(draft, home);
    if (!kept.ok) return showProblem(kept.problem);
    const saved = await perform('logOffSite', askedOf(draft, home, kept.value));
    if (!saved.ok) return;
    await forgetFiles(draft.touchpointId, kept.value.fileId);
    tell(t('offSite.saved'));
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(touchpoint ? 'offSite.edit' : 'offSite.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="sm">
          <FileDrop
            name={nameOfAttached(draft, file)}
            onFile={(file) => void take(file)}
            onClear={() => set({ attached: undefined, fileId: undefined })}
          />
          <Select
            label={t('offSite.kind')}
            data={OFF_SITE_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            value={draft.kind}
            allowDeselect={false}
            onChange={(kind) => set({ kind: kindOf(kind) })}
            comboboxProps={{ withinPortal: true }}
          />
          <TextInput
            type="datetime-local"
            step={1}
            label={t('offSite.when')}
            description={Intl.DateTimeFormat().resolvedOptions().timeZone}
            value={toField(draft.at)}
            max={toField(Date.now() + 86_400_000)}
            onChange={(event) => set({ at: fromField(event.currentTarget.value) ?? draft.at })}
            required
          />
          <TextInput
            label={t('offSite.subject')}
            value={draft.subject}
            maxLength={256}
            onChange={(event) => set({ subject: event.currentTarget.value })}
          />
          <TextInput
            label={t('offSite.who')}
            value={draft.who}
            maxLength={200}
            onChange={(event) => set({ who: event.currentTarget.value })}
          />
          <WhichRequest requests={requests} draft={draft} suggested={suggested} onChange={set} />
          <Extras draft={draft} isAnswer={draft.waitId !== undefined} onChange={set} />
          <Textarea
            label={t('offSite.text')}
            value={draft.text}
            maxLength={20_000}
            autosize
            minRows={2}
            maxRows={8}
            onChange={(event) => set({ text: event.currentTarget.value })}
          />
          {!home && (
            <Text size="sm" role="alert">
              {t('offSite.noWalk')}
            </Text>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" disabled={!home}>
              {t('offSite.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const kindOf = (value: string | null): Draft['kind'] =>
  OFF_SITE_KINDS.find((kind) => kind === value) ?? 'other';
