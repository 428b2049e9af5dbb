import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './theme.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, StrictMode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { DatabaseGate } from './parts/DatabaseGate';
import { theme, variables } from './theme';
import { words } from './words';

/** What stands around every screen: the theme in light or dark as the computer has it, the words, the notices. */
export function Root({ children }: { children: ReactNode }) {
  return (
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
        <I18nextProvider i18n={words}>
          <Notifications position="bottom-center" limit={3} />
          <DatabaseGate>{children}</DatabaseGate>
        </I18nextProvider>
      </MantineProvider>
    </StrictMode>
  );
}
