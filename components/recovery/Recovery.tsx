import { Button, Group, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Loss } from '@/lib/messages/walk-calls';
import { giveOut } from '../library/archive';
import { complain } from '../parts/perform';
import { saveFile } from '../parts/save-file';
import { exactly } from '../parts/time';
import styles from './Recovery.module.css';

interface Props {
  losses: Loss[];
  onAccept: () => Promise<void>;
}

/** Shown instead of an empty or shortened library: what was counted, what is left, and how to keep it. */
export function Recovery({ losses, onAccept }: Props) {
  const { t, i18n } = useTranslation();
  const left = losses.filter(({ isLeft }) => isLeft).map(({ walkId }) => walkId);
  const save = async () => {
    const archive = await giveOut(left);
    if (archive.ok) saveFile(archive.value, 'touchtrail-recovered.zip');
    else complain(t('problems.storage-failed'), archive.problem.detail);
  };
  return (
    <section className={styles.recovery} role="alert">
      <h1>{t('recovery.title')}</h1>
      <p>{t('recovery.body')}</p>
      <Table className="tt-num" withRowBorders>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('recovery.walk')}</Table.Th>
            <Table.Th>{t('recovery.expected')}</Table.Th>
            <Table.Th>{t('recovery.found')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {losses.map(({ walkId, startedAt, expected, found }) => (
            <Table.Tr key={walkId}>
              <Table.Td>{exactly(startedAt, i18n.language)}</Table.Td>
              <Table.Td>{t('recovery.touchpoints', { count: expected })}</Table.Td>
              <Table.Td>{t('recovery.touchpoints', { count: found })}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group gap="xs">
        <Button onClick={() => void onAccept()}>{t('recovery.goOn')}</Button>
        {left.length > 0 && (
          <Button variant="default" onClick={() => void save()}>
            {t('recovery.save')}
          </Button>
        )}
      </Group>
      <p className={styles.hint}>{t('recovery.archive')}</p>
    </section>
  );
}
