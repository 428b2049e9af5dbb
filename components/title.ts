import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the tab after the screen, so that several open ones can be told apart. */
export function useTitle(screen: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${screen} · ${t('product')}`;
  }, [screen, t]);
}
