import { useTranslation } from 'react-i18next';
import { noFact } from '@/lib/compare/fact-sheet';
import type { Side } from '@/lib/model/comparison';
import type { Kind } from '@/lib/model/kind';
import { Chip } from '../../parts/Chip';

/** Where a side has no fact: that it has none is said only where somebody looked. */
export function Nothing({ side, kind }: { side: Side; kind: Kind }) {
  const { t } = useTranslation();
  const nothing = noFact(side, kind);
  if (nothing.is === 'not-looked') {
    return (
      <Chip tone="hatched">
        <span>{`${t('compare.matrix.not-looked')}: ${t(`notLooked.${nothing.why}`)}`}</span>
      </Chip>
    );
  }
  return (
    <span className="tt-mute">{t(nothing.is === 'untold' ? 'compare.notKnown' : 'factSheet.none')}</span>
  );
}
