import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '@/lib/model/comparison';
import { BrandDot } from '../../parts/BrandDot';
import { KindIcon } from '../../parts/KindIcon';
import { nameOf, wordsOf } from '../../parts/names';
import { huesOf } from '../sides';
import styles from './Pairing.module.css';
import type { Choice } from './pairing';

interface Props {
  /** The row that is to be paired. */
  name: string;
  choices: Choice[];
  sides: Side[];
  onChoose: (choice: Choice) => void;
  onClose: () => void;
}

/** Which touchpoint belongs beside a row: all of the other sides, found by typing. */
export function PairDialog({ name, choices, sides, onChoose, onClose }: Props) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const found = choices.filter(({ touchpoint }) =>
    `${nameOf(touchpoint, t)} ${wordsOf(touchpoint, t)}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('pairing.title', { name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      size="lg"
    >
      <TextInput
        data-autofocus
        leftSection={<IconSearch size={16} aria-hidden />}
        aria-label={t('pairing.find')}
        placeholder={t('pairing.find')}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <div className={styles.choices}>
        {found.length === 0 && <p className="tt-mute">{t('pairing.none')}</p>}
        {[...Map.groupBy(found, ({ side }) => side)].map(([side, of]) => (
          <Fragment key={side}>
            <h3>
              <BrandDot hue={huesOf(sides)[side] ?? 5} /> <bdi>{sides[side]?.brand.name}</bdi>
            </h3>
            {of.map((choice) => (
              <ChoiceButton key={choice.touchpoint.id} choice={choice} onChoose={onChoose} />
            ))}
          </Fragment>
        ))}
      </div>
    </Modal>
  );
}

function ChoiceButton({ choice, onChoose }: { choice: Choice } & Pick<Props, 'onChoose'>) {
  const { t } = useTranslation();
  const words = wordsOf(choice.touchpoint, t);
  return (
    <button type="button" className={styles.choice} onClick={() => onChoose(choice)}>
      <KindIcon kind={choice.touchpoint.kind} size={18} />
      <b dir="auto">{nameOf(choice.touchpoint, t)}</b>
      {words && (
        <span className="tt-mute" dir="auto">
          “{words}”
        </span>
      )}
    </button>
  );
}
