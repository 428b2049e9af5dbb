import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showProblem, tell } from '../parts/perform';
import { words } from '../words';
import { takeIn } from './archive';
import styles from './Library.module.css';

/** Where an archive may be dropped: the whole screen. */
export function ArchiveDrop({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  // Entering a child leaves its parent; only when all are left is the file gone.
  const depth = useRef(0);

  function cross(event: DragEvent, step: number) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + step);
    setIsOver(depth.current > 0);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    depth.current = 0;
    setIsOver(false);
    void importFiles([...event.dataTransfer.files]);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button beside the search does the same by keyboard
    <div
      className={styles.screen}
      onDragEnter={(event) => cross(event, 1)}
      onDragOver={(event) => cross(event, 0)}
      onDragLeave={(event) => cross(event, -1)}
      onDrop={drop}
    >
      {children}
      {isOver && <div className={styles.drop}>{t('library.drop')}</div>}
    </div>
  );
}

/** Imports archives by the file dialog. */
export function ImportButton() {
  const { t } = useTranslation();
  return (
    <FileButton
      accept=".zip,.touchtrail,application/zip"
      multiple
      onChange={(files) => void importFiles(files)}
    >
      {(props) => (
        <Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />} {...props}>
          {t('library.import')}
        </Button>
      )}
    </FileButton>
  );
}

async function importFiles(files: File[]): Promise<void> {
  for (const file of files) {
    const result = await takeIn(file);
    if (result.ok) tell(importedWords(result.value));
    else showProblem(result.problem);
  }
}

function importedWords(count: number): string {
  return count === 0 ? words.t('library.known') : words.t('library.imported', { count });
}
