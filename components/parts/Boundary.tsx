import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from './Empty';

interface State {
  error?: unknown;
}

/** Keeps a broken screen from taking the app with it, and says what happened. */
export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <Broken error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}

function Broken({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Empty
        isScreen
        icon={<IconAlertTriangle size={24} />}
        title={t('app.broken')}
        action={<Button onClick={onRetry}>{t('app.retry')}</Button>}
      >
        {t('app.brokenHint')}
        <br />
        <small>{String(error).slice(0, 300)}</small>
      </Empty>
    </div>
  );
}
