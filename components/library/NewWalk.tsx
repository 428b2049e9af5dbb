import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks which site to walk and opens it with the panel beside it; the rest is the side panel's. */
export function NewWalk({ openSite }: { openSite: (url: string) => void }) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure();
  const [address, setAddress] = useState('');
  const [isBad, setIsBad] = useState(false);

  // Synchronous to the end: browsers open a side panel only in the click itself.
  function go(event: FormEvent) {
    event.preventDefault();
    const url = siteAddress(address);
    setIsBad(!url);
    if (!url) return;
    openSite(url);
    close();
  }

  return (
    <>
      <Button onClick={open}>{t('app.newWalk.open')}</Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('app.newWalk.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <form onSubmit={go}>
          <Stack>
            <TextInput
              label={t('app.newWalk.address')}
              description={t('app.newWalk.hint')}
              placeholder="example.com"
              value={address}
              onChange={(event) => setAddress(event.currentTarget.value)}
              error={isBad && t('app.newWalk.bad')}
              data-autofocus
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t('app.cancel')}
              </Button>
              <Button type="submit">{t('app.newWalk.go')}</Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

/** The address of a site as people type it, "example.com" included; undefined when it is none. */
export function siteAddress(typed: string): string | undefined {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  try {
    const url = new URL(hasScheme ? text : `https://${text}`);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    const isHost = url.hostname.includes('.') || url.hostname === 'localhost';
    return isWeb && isHost && !/\s/.test(text) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
