import { IconPaperclip } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { fileSize } from '@/lib/report';
import { aboutFile, readFile } from '@/lib/store/files';
import { showProblem } from '../parts/perform';
import { saveFile } from '../parts/save-file';
import styles from './OffSite.module.css';

/** A file that lies beside something off the site: it is handed to the downloads, and never opened here. */
export function AttachedButton({ fileId }: { fileId: string }) {
  const { t, i18n } = useTranslation();
  const file = useLiveQuery(() => aboutFile(fileId), [fileId]);
  if (!file) return null;
  const save = async () => {
    const content = await readFile(fileId);
    if (!content.ok) return showProblem(content.problem);
    saveFile(content.value, file.name);
  };
  const size = fileSize(file.bytes, i18n.language);
  return (
    <button
      type="button"
      className={styles.attached}
      aria-label={t('offSite.saveFile', { name: file.name, size })}
      onClick={() => void save()}
    >
      <IconPaperclip size={14} aria-hidden />
      <bdi>{file.name}</bdi>
      <span className={styles.size}>{size}</span>
    </button>
  );
}
