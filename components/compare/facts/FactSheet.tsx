import { IconListDetails } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { factSheet } from '@/lib/compare/fact-sheet';
import type { Comparison, Side } from '@/lib/model/comparison';
import { BrandDot } from '../../parts/BrandDot';
import { Empty } from '../../parts/Empty';
import { factMarks } from '../../parts/facts';
import { KindIcon } from '../../parts/KindIcon';
import { span } from '../../parts/time';
import { laneStyle } from '../BrandCards';
import styles from '../Compare.module.css';
import { huesOf } from '../sides';
import { ViewCard } from '../ViewCard';
import own from './Facts.module.css';
import { FormFacts } from './FormFacts';

/** What can be counted: forms, offers, prices, how fast the pages came. */
export function FactSheet({ comparison: { sides } }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { forms, offers, prices, loads } = useMemo(() => factSheet(sides), [sides]);
  const hasLoad = loads.some(({ pages }) => pages > 0);
  const isEmpty = forms.length === 0 && offers.flat().length === 0 && prices.flat().length === 0 && !hasLoad;
  if (isEmpty) {
    return (
      <Empty icon={<IconListDetails size={24} />} title={t('factSheet.empty.title')}>
        {t('factSheet.empty.body')}
      </Empty>
    );
  }
  return (
    <>
      {forms.length > 0 && (
        <Table title={t('factSheet.forms.title')} hint={t('factSheet.forms.hint')} sides={sides}>
          {forms.map(({ kind, of }) => (
            <tr key={kind}>
              <th scope="row">
                <span className={styles.kind}>
                  <KindIcon kind={kind} /> {t(`kinds.${kind}`)}
                </span>
              </th>
              {sides.map(({ walk }, index) => (
                <td key={walk.id}>
                  <FormFacts form={of[index]} others={of.filter((_, other) => other !== index)} />
                </td>
              ))}
            </tr>
          ))}
        </Table>
      )}
      {offers.flat().length > 0 && (
        <Table title={t('factSheet.offers.title')} hint={t('factSheet.offers.hint')} sides={sides}>
          <Lists
            name={t('factSheet.offers.row')}
            sides={sides}
            lists={offers.map((all) =>
              all.map(({ label, promo }) => ({
                main: label,
                beside: factMarks({ promo }, t).map(({ text }) => text),
              })),
            )}
          />
        </Table>
      )}
      {prices.flat().length > 0 && (
        <Table title={t('factSheet.prices.title')} hint={t('factSheet.prices.hint')} sides={sides}>
          <Lists
            name={t('factSheet.prices.row')}
            sides={sides}
            lists={prices.map((all) => all.map(({ plan, price }) => ({ main: plan, beside: [price] })))}
          />
        </Table>
      )}
      {hasLoad && (
        <Table title={t('factSheet.load.title')} hint={t('factSheet.load.hint')} sides={sides}>
          {(['firstByte', 'loaded'] as const).map((what) => (
            <tr key={what}>
              <th scope="row">{t(`factSheet.load.${what}`)}</th>
              {loads.map((load, index) => {
                const ms = load[what];
                return (
                  <td key={sides[index]?.walk.id} className="tt-num">
                    {ms === undefined ? (
                      <span className="tt-mute">{t('compare.notKnown')}</span>
                    ) : (
                      <b>{span(ms, t)}</b>
                    )}{' '}
                    {ms !== undefined && (
                      <span className="tt-mute">{t('factSheet.load.pages', { count: load.pages })}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}

function Table({
  title,
  hint,
  sides,
  children,
}: {
  title: string;
  hint: string;
  sides: Side[];
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const hues = huesOf(sides);
  return (
    <ViewCard title={title} hint={hint}>
      <div className={styles.matrix} style={laneStyle(sides)}>
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('factSheet.what')}</th>
              {sides.map(({ brand, walk }, index) => (
                <th key={walk.id} scope="col">
                  <BrandDot hue={hues[index] ?? 1} /> <bdi>{brand.name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </ViewCard>
  );
}

interface Item {
  main: string;
  beside: string[];
}

/** One list for each side, in one row. */
function Lists({ name, sides, lists }: { name: string; sides: Side[]; lists: Item[][] }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{name}</th>
      {sides.map(({ walk }, index) => (
        <td key={walk.id}>
          {lists[index]?.length === 0 && <span className="tt-mute">{t('factSheet.none')}</span>}
          <ul className={own.list}>
            {lists[index]?.map(({ main, beside }) => (
              <li key={`${main} ${beside.join()}`}>
                <bdi>{main}</bdi>
                {beside.length > 0 && <b dir="auto">{beside.join(' · ')}</b>}
              </li>
            ))}
          </ul>
        </td>
      ))}
    </tr>
  );
}
