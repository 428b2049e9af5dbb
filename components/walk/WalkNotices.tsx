import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { bringToFront, requestEverywhere, type SeenTab } from '@/lib/messages/tabs';
import type { Walk } from '@/lib/model/walk';
import { perform } from '../parts/perform';

/** What stands between the walker and going on: paused, another tab, or only one site allowed. */
export function WalkNotices({ walk, tab }: { walk: Walk; tab: SeenTab | null }) {
  const { t } = useTranslation();
  if (walk.state === 'paused') return <Notice text={t('panel.underWay.pausedText')} />;
  const { tabId } = walk;
  if (tabId !== undefined && tabId !== tab?.id) {
    return (
      <Notice
        text={t('panel.underWay.elsewhere')}
        action={t('panel.underWay.goThere')}
        onAct={() => void bringToFront(tabId)}
      />
    );
  }
  if (walk.access === 'all' || tabId === undefined) return null;
  const allow = async () => {
    if (await requestEverywhere()) await perform('resumeWalk', { walkId: walk.id, tabId, access: 'all' });
  };
  return (
    <Notice
      text={t('panel.underWay.onlyThisSite')}
      action={t('panel.underWay.allowAll')}
      onAct={() => void allow()}
    />
  );
}

function Notice({ text, action, onAct }: { text: string; action?: string; onAct?: () => void }) {
  return (
    <Alert role="note" variant="default" p="xs" mb="sm">
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm">{text}</Text>
        {action && (
          <Button size="compact-sm" variant="default" flex="none" onClick={onAct}>
            {action}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
