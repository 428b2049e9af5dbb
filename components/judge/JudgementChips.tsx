import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { Chip } from '../parts/Chip';
import { EMOTION_FACES, emotionOf } from './emotions';

/** What was judged, in short: for where the judgement itself is closed. */
export function JudgementChips({ touchpoint }: { touchpoint: Touchpoint }) {
  const { t } = useTranslation();
  const { judgement } = touchpoint;
  if (!judgement) return null;
  const emotion = emotionOf(touchpoint);
  const Face = emotion === undefined ? undefined : EMOTION_FACES[emotion];
  const marks = [judgement.qualities, judgement.marks].flatMap((all) => Object.keys(all ?? {})).length;
  return (
    <>
      {emotion !== undefined && Face && (
        <Chip tone={emotion > 0 ? 'good' : emotion < 0 ? 'bad' : 'plain'}>
          <Face size={14} aria-hidden />
          {t(`judging.judge.emotions.${emotion}`)}
        </Chip>
      )}
      {judgement.importance !== undefined && (
        <Chip>{t('judging.judge.important', { n: judgement.importance })}</Chip>
      )}
      {marks > 0 && <Chip>{t('judging.judge.summary', { count: marks })}</Chip>}
      {judgement.painPoint && <Chip tone="warn">{t('judging.judge.pain')}</Chip>}
    </>
  );
}
