import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Scout, Walk } from '@/lib/model/walk';
import { perform } from '../parts/perform';

/** How far the scout is, what it could not read, and how to stop it. */
export function ScoutCard({ walk, scout }: { walk: Walk; scout: Scout }) {
  const { t } = useTranslation();
  const read = scout.visited.length - scout.failed.length;
  const isRunning = scout.state === 'running';
  const page = Math.min(scout.limit, scout.visited.length + 1);
  return (
    <Alert variant="default" p="xs" mb="sm" role="status">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">
          {isRunning
            ? t('panel.scout.running', { page, limit: scout.limit })
            : t('panel.scout.done', { count: read })}
        </Text>
        {isRunning && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void perform('stopScout', { walkId: walk.id })}
          >
            {t('panel.scout.stop')}
          </Button>
        )}
      </Group>
      {isRunning && <Progress mt={6} value={(scout.visited.length / scout.limit) * 100} aria-hidden />}
      {scout.failed.length > 0 && (
        <Text size="xs" c="dimmed" mt={4} title={scout.failed.map((one) => one.url).join('\n')}>
          {t('panel.scout.failed', { count: scout.failed.length })}
        </Text>
      )}
    </Alert>
  );
}
