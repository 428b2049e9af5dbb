import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';

const MARKS = [1, 2, 3, 4, 5];

interface Props {
  label: string;
  value: number | undefined;
  onChange: (value: number | null) => void;
}

/** A mark of one to five, five the best. */
export function FiveMarks(props: Props) {
  const { t } = useTranslation();
  const options = MARKS.map((value) => ({
    value,
    shown: String(value),
    label: t('judging.judge.scale', { n: value }),
  }));
  return <Choice options={options} {...props} />;
}
