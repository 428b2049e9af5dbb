import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowsSplit, IconLink, IconPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Row } from '@/lib/model/comparison';
import { PairDialog } from './PairDialog';
import styles from './Pairing.module.css';
import { choicesFor, usePairing } from './pairing';

/** What stands beside what, decided by the user: pair a row with another touchpoint, split it, or let the program decide again. */
export function PairMenu({ row, name }: { row: Row; name: string }) {
  const { t } = useTranslation();
  const pairing = usePairing(row);
  const [isOpen, dialog] = useDisclosure(false);
  if (!pairing) return null;
  const choices = choicesFor(row, pairing.comparison);
  if (choices.length === 0 && !pairing.canSplit && !row.isByUser) return null;
  return (
    <span data-html2canvas-ignore>
      <Menu position="bottom" shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" size="md" aria-label={t('pairing.menu', { name })}>
            <IconLink size={16} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.length > 0 && (
            <Menu.Item leftSection={<IconPin size={16} aria-hidden />} onClick={dialog.open}>
              {t('pairing.pairWith')}
            </Menu.Item>
          )}
          {pairing.canSplit && (
            <Menu.Item
              leftSection={<IconArrowsSplit size={16} aria-hidden />}
              onClick={() => void pairing.split()}
            >
              {t('pairing.split')}
            </Menu.Item>
          )}
          {row.isByUser && (
            <Menu.Item
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => void pairing.reset()}
            >
              {t('pairing.reset')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isOpen && (
        <PairDialog
          name={name}
          choices={choices}
          sides={pairing.comparison.sides}
          onClose={dialog.close}
          onChoose={(choice) => {
            dialog.close();
            void pairing.pin(choice);
          }}
        />
      )}
    </span>
  );
}

/** Says on the line of a row that the user, and not the program, laid it together or apart. */
export function ByUser() {
  const { t } = useTranslation();
  return (
    <small className={styles.byUser}>
      <IconPin size={12} stroke={2} aria-hidden /> {t('pairing.byUser')}
    </small>
  );
}
