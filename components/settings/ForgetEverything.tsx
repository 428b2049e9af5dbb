import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { perform, tell } from '../parts/perform';

/** Removes all that is stored, after a tick that nobody sets by accident. */
export function ForgetEverything() {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure();
  const [isSure, setSure] = useState(false);
  const [isForgetting, setForgetting] = useState(false);
  const forget = async () => {
    setForgetting(true);
    const forgotten = await perform('forgetEverything', {});
    setForgetting(false);
    setSure(false);
    if (!forgotten.ok) return;
    close();
    tell(t('settings.forget.done'));
  };
  return (
    <>
      <Button variant="default" c="red" onClick={open}>
        {t('settings.forget.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('settings.forget.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <Stack>
          <Text>{t('settings.forget.text')}</Text>
          <Text c="dimmed" size="sm">
            {t('settings.forget.export')}
          </Text>
          <Checkbox
            label={t('settings.forget.sure')}
            checked={isSure}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('app.cancel')}
            </Button>
            <Button color="red" disabled={!isSure} loading={isForgetting} onClick={() => void forget()}>
              {t('settings.forget.go')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
