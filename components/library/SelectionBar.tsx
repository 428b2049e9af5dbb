import { ActionIcon, Button, Kbd, Tooltip } from '@mantine/core';
import { IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_SIDES } from '@/lib/model/kept-comparison';
import { offerUndo, perform, showProblem } from '../parts/perform';
import { saveFile } from '../parts/save-file';
import { giveOut } from './archive';
import styles from './Library.module.css';
import type { LibraryRow } from './rows';

interface Props {
  /** The selected walks. */
  rows: LibraryRow[];
  onCompare: () => void;
  onClear: () => void;
}

/** What can be done with the selected walks; floats at the foot of the screen. */
export function SelectionBar({ rows, onCompare, onClear }: Props) {
  const { t } = useTranslation();
  const [isWriting, setIsWriting] = useState(false);
  const ids = rows.map(({ walk }) => walk.id);
  const why = whyNoComparison(rows.length);

  async function exportArchive() {
    setIsWriting(true);
    const archive = await giveOut(ids);
    setIsWriting(false);
    if (archive.ok) saveFile(archive.value, 'touchtrail.zip');
    else showProblem(archive.problem);
  }

  async function remove() {
    const done = await Promise.all(ids.map((walkId) => perform('deleteWalk', { walkId })));
    const deleted = ids.filter((_, index) => done[index]?.ok);
    if (deleted.length === 0) return;
    const name = rows[0]?.walk.scenario || t('app.unnamed');
    offerUndo(t('library.deleted', { count: deleted.length, name }), () => {
      for (const walkId of deleted) void perform('restoreWalk', { walkId });
    });
    onClear();
  }

  return (
    <section
      className={styles.selection}
      data-bar="low"
      aria-label={t('library.selected', { count: rows.length })}
    >
      <span className="tt-num" aria-live="polite">
        {t('library.selected', { count: rows.length })}
      </span>
      <Tooltip label={why && t(why)} disabled={!why}>
        <Button
          onClick={onCompare}
          data-disabled={why !== undefined || undefined}
          rightSection={<Kbd size="xs">c</Kbd>}
        >
          {t('library.compare')}
        </Button>
      </Tooltip>
      <Button variant="default" onClick={exportArchive} loading={isWriting}>
        {t('library.export')}
      </Button>
      <Button variant="subtle" color="red" onClick={remove} leftSection={<IconTrash size={16} aria-hidden />}>
        {t('library.delete')}
      </Button>
      <ActionIcon variant="subtle" size="lg" aria-label={t('library.clear')} onClick={onClear}>
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </section>
  );
}

function whyNoComparison(count: number) {
  if (count < 2) return 'library.compareNeeds';
  return count > MOST_SIDES ? 'library.compareMost' : undefined;
}
