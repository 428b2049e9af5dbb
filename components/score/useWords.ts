import { useTranslation } from 'react-i18next';
import type { Report, Translate } from '@/lib/report';

/** The words of a screen as reports take them, so that both say the same. */
export function useWords(): Pick<Report, 't' | 'language'> {
  const { t, i18n } = useTranslation();
  return { t: t as Translate, language: i18n.language };
}
