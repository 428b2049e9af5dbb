import { ActionIcon, FileButton, Group, Text, UnstyledButton } from '@mantine/core';
import { IconFileUpload, IconX } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './OffSite.module.css';

interface Props {
  /** Of the file that lies there. */
  name: string | undefined;
  onFile: (file: File) => void;
  onClear: () => void;
}

/** A place to drop or choose a picture, a message saved as .eml, or any other file. */
export function FileDrop({ name, onFile, onClear }: Props) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <Group gap={6} wrap="nowrap">
      <FileButton onChange={(file) => file && onFile(file)}>
        {(props) => (
          <UnstyledButton
            {...props}
            className={styles.drop ?? ''}
            data-over={isOver}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
          >
            <IconFileUpload size={18} aria-hidden />
            <Text size="sm">{name ?? t('offSite.drop')}</Text>
          </UnstyledButton>
        )}
      </FileButton>
      {name && (
        <ActionIcon variant="subtle" color="ink" aria-label={t('offSite.noFile', { name })} onClick={onClear}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
