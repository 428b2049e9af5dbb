import { ActionIcon, FileButton, Group, Text, UnstyledButton } from '@mantine/core';
import { IconFileUpload, IconX } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './OffSite.module.css';

const TAKEN = 'image/*,.eml,message/rfc822';

interface Props {
  picture: File | undefined;
  onFile: (file: File) => void;
  onClear: () => void;
}

/** A place to drop or choose a picture, or a message saved as .eml. */
export function FileDrop({ picture, onFile, onClear }: Props) {
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
      <FileButton accept={TAKEN} onChange={(file) => file && onFile(file)}>
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
            <Text size="sm">{picture ? picture.name : t('offSite.drop')}</Text>
          </UnstyledButton>
        )}
      </FileButton>
      {picture && (
        <ActionIcon variant="subtle" color="ink" aria-label={t('offSite.noPicture')} onClick={onClear}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
