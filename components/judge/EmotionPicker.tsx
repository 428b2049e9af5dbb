import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import { EMOTION_FACES, EMOTIONS, type Emotion } from './emotions';

interface Props {
  of: string;
  value: Emotion | undefined;
  onChange: (value: Emotion | null) => void;
}

/** Five faces, from angry to delighted. */
export function EmotionPicker({ of, value, onChange }: Props) {
  const { t } = useTranslation();
  const options = EMOTIONS.map((emotion) => {
    const Face = EMOTION_FACES[emotion];
    const label = t(`judging.judge.emotions.${emotion}`);
    return { value: emotion, label, shown: <Face size={17} stroke={1.7} aria-hidden /> };
  });
  return (
    <Choice
      label={t('judging.judge.emotionOf', { name: of })}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}
