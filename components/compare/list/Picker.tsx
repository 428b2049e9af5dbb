import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { MOST_SIDES } from '@/lib/model/kept-comparison';
import { comparePath, type LibraryRow, narrow } from '../../library/rows';
import { toggled } from '../../library/selection';
import { BrandDot } from '../../parts/BrandDot';
import { when } from '../../parts/time';
import styles from './List.module.css';

/** More rows than these are found by typing. */
const SHOWN = 20;

/** Walks to choose a new comparison from; the likeliest pair is chosen already. */
export function Picker({ rows }: { rows: LibraryRow[] }) {
  const { t, i18n } = useTranslation();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(() => likeliestPair(rows)?.map(({ walk }) => walk.id) ?? []);
  const selected = chosen.filter((id) => rows.some(({ walk }) => walk.id === id));
  const found = narrow(rows, { text });
  const isRight = selected.length >= 2 && selected.length <= MOST_SIDES;
  return (
    <section aria-label={t('compareList.choose')}>
      <h2 className={styles.heading}>{t('compareList.choose')}</h2>
      <div className={styles.bar}>
        <TextInput
          className={styles.search ?? ''}
          placeholder={t('compareList.find')}
          aria-label={t('compareList.find')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button disabled={!isRight} onClick={() => navigate(comparePath(selected, rows))}>
          {isRight ? t('compareList.go', { count: selected.length }) : t('library.compareNeeds')}
        </Button>
      </div>
      <ul className={`tt-card ${styles.walks}`}>
        {found.slice(0, SHOWN).map(({ walk, brand, hue, touchpoints }) => (
          <li key={walk.id}>
            <Checkbox
              checked={selected.includes(walk.id)}
              onChange={() => setChosen(toggled(selected, walk.id))}
              label={
                <span className={styles.walk}>
                  <BrandDot hue={hue} /> <b dir="auto">{brand.name}</b>
                  <bdi>{walk.scenario || t('app.unnamed')}</bdi>
                  <span className="tt-mute tt-num">
                    {t('library.sum.touchpoints', { count: touchpoints.length })} ·{' '}
                    {when(walk.startedAt, i18n.language)}
                  </span>
                </span>
              }
            />
          </li>
        ))}
        {found.length > SHOWN && (
          <li className="tt-mute">{t('compareList.more', { count: found.length - SHOWN })}</li>
        )}
        {found.length === 0 && <li className="tt-mute">{t('library.nothing.title')}</li>}
      </ul>
    </section>
  );
}

/** The newest own walk and the newest walk of another brand, with the same scenario if there is one. */
export function likeliestPair(rows: LibraryRow[]): [LibraryRow, LibraryRow] | undefined {
  const own = rows.find(({ brand }) => brand.role === 'own') ?? rows[0];
  if (!own) return undefined;
  const others = rows.filter(({ brand }) => brand.id !== own.brand.id);
  const rival = others.find(({ walk }) => walk.scenario === own.walk.scenario) ?? others[0];
  return rival && [own, rival];
}
