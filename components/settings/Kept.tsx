import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { fileSize } from '@/lib/report';
import { countKept } from '@/lib/store/forget';
import { useStorageUsed } from '../parts/storage';
import { ForgetEverything } from './ForgetEverything';

/** What is stored, in numbers and in words, and the way to have none of it. */
export function Kept() {
  const { t, i18n } = useTranslation();
  const kept = useLiveQuery(countKept);
  const used = useStorageUsed(kept);
  if (!kept) return null;
  const numbers = [
    t('settings.kept.walks', { count: kept.walks }),
    t('settings.kept.touchpoints', { count: kept.touchpoints }),
    t('settings.kept.pictures', { count: kept.pictures }),
  ];
  return (
    <>
      <p className="tt-num">
        {numbers.join(' · ')}
        {used !== undefined && ` · ${t('settings.kept.size', { size: fileSize(used, i18n.language) })}`}
      </p>
      <p className="tt-mute">{t('settings.kept.what')}</p>
      <ForgetEverything />
    </>
  );
}
