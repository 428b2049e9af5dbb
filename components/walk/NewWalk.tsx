import { Alert, Button, Group, NumberInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconFootsteps, IconRadar2, IconShieldLock, IconSpy } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requestEverywhere, type SeenTab } from '@/lib/messages/tabs';
import type { Role } from '@/lib/model/brand';
import { brandOfHost, listBrands } from '@/lib/store/brands';
import { perform } from '../parts/perform';
import { brandNameOf } from './brand-name';

/** Pages a scout visits unless told otherwise, and at most. */
const SCOUT_PAGES = 8;
const MOST_PAGES = 50;

/** Whose site it is, what the customer wants, and one click that asks for the permission and starts. */
export function NewWalk({ tab }: { tab: SeenTab }) {
  const { t } = useTranslation();
  const host = tab.url ? new URL(tab.url).hostname : '';
  const known = useLiveQuery(() => brandOfHost(host), [host]);
  const hasOwn = useLiveQuery(async () => (await listBrands()).some((brand) => brand.role === 'own'), []);
  const [typedName, setName] = useState<string>();
  const [chosenRole, setRole] = useState<Role>();
  const [scenario, setScenario] = useState('');
  const [persona, setPersona] = useState('');
  const [isStarting, setStarting] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const [pages, setPages] = useState<number | string>(SCOUT_PAGES);
  const name = typedName ?? known?.name ?? brandNameOf(host);
  const role = chosenRole ?? known?.role ?? (hasOwn ? 'competitor' : 'own');

  const start = async (scoutPages?: number) => {
    // In the click itself: after any await the browser no longer takes it as the person's wish.
    const asking = requestEverywhere();
    setStarting(true);
    const isAllowed = await asking;
    setRefused(!isAllowed);
    await perform('startWalk', {
      tabId: tab.id,
      brand: { id: typedName === undefined ? known?.id : undefined, name: name.trim(), role },
      scenario,
      persona: persona.trim() || undefined,
      access: isAllowed ? 'all' : 'tab',
      scoutPages,
    });
    setStarting(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void start();
  };
  const hasName = name.trim() !== '';

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <div>
          <h1 style={{ margin: 0, fontSize: 16 }}>{t('panel.newWalk.title')}</h1>
          <Text size="sm" c="dimmed">
            {t('panel.newWalk.lead')}
          </Text>
        </div>
        <TextInput
          label={t('panel.newWalk.brand')}
          description={host || t('panel.newWalk.brandHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={hasName ? undefined : t('panel.newWalk.needsBrand')}
          maxLength={120}
          required
        />
        <SegmentedControl
          aria-label={t('panel.newWalk.role')}
          fullWidth
          value={role}
          onChange={(value) => setRole(value as Role)}
          data={[
            { value: 'own', label: t('panel.newWalk.own') },
            { value: 'competitor', label: t('panel.newWalk.competitor') },
          ]}
        />
        <TextInput
          label={t('panel.newWalk.scenario')}
          placeholder={t('panel.newWalk.scenarioExample')}
          value={scenario}
          onChange={(event) => setScenario(event.currentTarget.value)}
          maxLength={200}
        />
        <TextInput
          label={t('panel.newWalk.persona')}
          placeholder={t('panel.newWalk.personaExample')}
          value={persona}
          onChange={(event) => setPersona(event.currentTarget.value)}
          maxLength={200}
        />
        {tab.isPrivate && (
          <Alert role="note" variant="default" icon={<IconSpy size={18} />} p="xs">
            <Text size="xs">{t('panel.privateWindow')}</Text>
          </Alert>
        )}
        <Alert role="note" variant="default" icon={<IconShieldLock size={18} />} p="xs">
          <Text size="xs">{isRefused ? t('panel.newWalk.refused') : t('panel.newWalk.permission')}</Text>
        </Alert>
        <Button
          type="submit"
          size="md"
          loading={isStarting}
          disabled={!hasName}
          leftSection={<IconFootsteps size={18} />}
        >
          {t('panel.newWalk.start')}
        </Button>
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            flex={1}
            disabled={!hasName || isStarting}
            leftSection={<IconRadar2 size={18} />}
            onClick={() => void start(Number(pages) || SCOUT_PAGES)}
          >
            {t('panel.newWalk.scout')}
          </Button>
          <NumberInput
            aria-label={t('panel.newWalk.pages')}
            w={108}
            min={1}
            max={MOST_PAGES}
            clampBehavior="strict"
            allowDecimal={false}
            value={pages}
            onChange={setPages}
            suffix={` ${t('panel.newWalk.pagesUnit')}`}
          />
        </Group>
        <Text size="xs" c="dimmed">
          {t('panel.newWalk.scoutHint')}
        </Text>
      </Stack>
    </form>
  );
}
