import { Button, Group, TextInput } from '@mantine/core';
import { IconListCheck, IconPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as makeId } from 'uuid';
import { Link, useLocation } from 'wouter';
import { Scorecard, type Section } from '@/lib/model/scorecard';
import { versionsOf } from '@/lib/store/scores';
import { Empty } from '../parts/Empty';
import { Loading } from '../parts/Loading';
import { complain, perform, tell } from '../parts/perform';
import { when } from '../parts/time';
import { useTitle } from '../title';
import { moved, without } from './lists';
import { newVersion } from './own';
import styles from './Scorecards.module.css';
import { newQuestion, SectionEditor } from './SectionEditor';

/** A scorecard of the user's own, to change: saving makes a new version, scores made before keep theirs. */
export function ScorecardEditor({ seriesId }: { seriesId: string }) {
  const { t } = useTranslation();
  const versions = useLiveQuery(() => versionsOf(seriesId), [seriesId]);
  if (!versions) return <Loading rows={4} height={88} />;
  const [newest] = versions;
  if (!newest) {
    return (
      <Empty
        isScreen
        icon={<IconListCheck size={24} />}
        title={t('judging.scorecards.gone')}
        action={
          <Button component={Link} href="/scorecards">
            {t('judging.scorecards.back')}
          </Button>
        }
      >
        {t('app.notThereHint')}
      </Empty>
    );
  }
  return <Editor key={newest.id} scorecard={newest} versions={versions} />;
}

function Editor({ scorecard, versions }: { scorecard: Scorecard; versions: Scorecard[] }) {
  const { t, i18n } = useTranslation();
  const [, navigate] = useLocation();
  const [name, setName] = useState(scorecard.name ?? '');
  const [sections, setSections] = useState(scorecard.sections);
  const isChanged = name !== scorecard.name || sections !== scorecard.sections;
  useTitle(name);
  const put = (changed: Section) =>
    setSections(sections.map((section) => (section.id === changed.id ? changed : section)));
  const add = () =>
    setSections([
      ...sections,
      { id: makeId(), title: t('judging.scorecards.editor.newSection'), questions: [newQuestion(t)] },
    ]);

  async function save() {
    const parsed = Scorecard.safeParse({ ...scorecard, ...newVersion(), name, sections });
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return complain(
        t('judging.scorecards.editor.invalid', { what: issue?.message }),
        issue?.path.join(' · '),
      );
    }
    const saved = await perform('saveScorecard', { scorecard: parsed.data });
    if (saved.ok) tell(t('judging.scorecards.editor.saved'));
  }

  return (
    <form
      className={styles.screen}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <header className={styles.head}>
        <div>
          <h1>{t('judging.scorecards.editor.title')}</h1>
          <p>
            {versions
              .slice(0, 5)
              .map(({ madeAt }) => t('judging.scorecards.version', { when: when(madeAt, i18n.language) }))
              .join(' · ')}
          </p>
        </div>
        <Button variant="subtle" color="ink" onClick={() => navigate('/scorecards')}>
          {t('judging.scorecards.back')}
        </Button>
      </header>
      <TextInput
        label={t('judging.scorecards.editor.name')}
        value={name}
        maxLength={120}
        required
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {sections.map((section, index) => (
        <SectionEditor
          key={section.id}
          section={section}
          onChange={put}
          onUp={index > 0 ? () => setSections(moved(sections, index, -1)) : undefined}
          onRemove={sections.length > 1 ? () => setSections(without(sections, index)) : undefined}
        />
      ))}
      <div>
        <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
          {t('judging.scorecards.editor.addSection')}
        </Button>
      </div>
      <Group className={styles.save} data-bar="low" gap="xs">
        <Button type="submit" disabled={!isChanged}>
          {t('judging.scorecards.editor.save')}
        </Button>
        <Button
          variant="default"
          disabled={!isChanged}
          onClick={() => {
            setName(scorecard.name ?? '');
            setSections(scorecard.sections);
          }}
        >
          {t('judging.scorecards.editor.discard')}
        </Button>
      </Group>
    </form>
  );
}
