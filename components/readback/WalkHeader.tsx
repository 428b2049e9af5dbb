import { ActionIcon, Button, Group, Menu, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Comparison, Side } from '@/lib/model/comparison';
import type { Ending as WalkEnding } from '@/lib/model/walk';
import { comparePath, readRows } from '../library/rows';
import { LogButton } from '../off-site/LogButton';
import { BrandDot } from '../parts/BrandDot';
import { ExportMenu } from '../parts/ExportMenu';
import { offerUndo, perform } from '../parts/perform';
import { exactly, fromTo, span, when } from '../parts/time';
import { useTitle } from '../title';
import { EditWalk } from './EditWalk';
import styles from './ReadBack.module.css';

/** Whose walk it is, what the customer wanted, how it ended, and what can be done with it. */
export function WalkHeader({ side, report }: { side: Side; report: Comparison }) {
  const { t } = useTranslation();
  const [isEditing, { open, close }] = useDisclosure();
  const { walk, brand } = side;
  useTitle(`${brand.name}: ${walk.scenario || t('app.unnamed')}`);
  return (
    <header className={styles.header}>
      <div className={styles.what}>
        <h1>
          <bdi>{brand.name}</bdi> · <bdi>“{walk.scenario || t('app.unnamed')}”</bdi>
          <Tooltip label={t('readBack.edit')}>
            <ActionIcon variant="subtle" aria-label={t('readBack.edit')} onClick={open} ml={4}>
              <IconPencil size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </h1>
        <p dir="auto">
          <Facts side={side} />
        </p>
        {walk.ending && <Ending ending={walk.ending} />}
      </div>
      <Group gap={8}>
        <LogButton walkId={walk.id} />
        <CompareWith side={side} />
        <ExportMenu comparison={report} />
        <DeleteWalk side={side} />
      </Group>
      {isEditing && <EditWalk walk={walk} brand={brand} onClose={close} />}
    </header>
  );
}

function Facts({ side: { walk, brand, stops, touchpoints } }: { side: Side }) {
  const { t, i18n } = useTranslation();
  const facts = [
    t(`compare.role.${brand.role}`),
    t('readBack.walked', { when: fromTo(walk.startedAt, walk.finishedAt, i18n.language) }),
    walk.finishedAt === undefined
      ? t(walk.state === 'paused' ? 'library.paused' : 'library.walking')
      : span(walk.finishedAt - walk.startedAt, t),
    walk.persona && t('readBack.persona', { name: walk.persona }),
    t('library.sum.touchpoints', { count: touchpoints.length }),
    t('readBack.pages', { count: stops.length }),
    walk.scout && t('readBack.scout'),
  ];
  return <span title={exactly(walk.startedAt, i18n.language)}>{facts.filter(Boolean).join(' · ')}</span>;
}

function Ending({ ending: { outcome, startsNewChain, note } }: { ending: WalkEnding }) {
  const { t } = useTranslation();
  const parts = [t(`readBack.outcome.${outcome}`), startsNewChain && t('readBack.newChain'), note];
  return <p dir="auto">{parts.filter(Boolean).join(' ')}</p>;
}

function CompareWith({ side }: { side: Side }) {
  const { t, i18n } = useTranslation();
  const [, navigate] = useLocation();
  const rows = useLiveQuery(readRows) ?? [];
  const others = rows.filter(({ walk }) => walk.id !== side.walk.id);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default">{t('readBack.compareWith')}</Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} className={styles.menu ?? ''}>
        {others.length === 0 && <Menu.Label>{t('readBack.nothingToCompare')}</Menu.Label>}
        {others.map(({ walk, brand, hue }) => (
          <Menu.Item
            key={walk.id}
            leftSection={<BrandDot hue={hue} />}
            onClick={() => navigate(comparePath([side.walk.id, walk.id], rows))}
          >
            <bdi>{brand.name}</bdi> · <bdi>{walk.scenario || t('app.unnamed')}</bdi> ·{' '}
            {when(walk.startedAt, i18n.language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function DeleteWalk({ side: { walk } }: { side: Side }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const walkId = walk.id;
  async function remove() {
    const removed = await perform('deleteWalk', { walkId });
    if (!removed.ok) return;
    navigate('/');
    const name = walk.scenario || t('app.unnamed');
    offerUndo(t('library.deleted', { count: 1, name }), () => void perform('restoreWalk', { walkId }));
  }
  return (
    <Tooltip label={t('readBack.deleteWalk')}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('readBack.deleteWalk')}
        onClick={() => void remove()}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
