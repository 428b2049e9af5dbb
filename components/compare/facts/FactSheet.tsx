import { IconListDetails } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { factSheet } from '@/lib/compare/fact-sheet';
import type { Comparison } from '@/lib/model/comparison';
import { Empty } from '../../parts/Empty';
import { factMarks } from '../../parts/facts';
import { KindIcon } from '../../parts/KindIcon';
import { span } from '../../parts/time';
import styles from '../Compare.module.css';
import { SideTable } from '../SideTable';
import { FormFacts } from './FormFacts';
import { Lists } from './Lists';
import { Nothing } from './Nothing';

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
        <SideTable
          corner={t('factSheet.what')}
          title={t('factSheet.forms.title')}
          hint={t('factSheet.forms.hint')}
          sides={sides}
        >
          {forms.map(({ kind, of }) => (
            <tr key={kind}>
              <th scope="row">
                <span className={styles.kind}>
                  <KindIcon kind={kind} /> {t(`kinds.${kind}`)}
                </span>
              </th>
              {sides.map((side, index) => {
                const form = of[index];
                const others = of.filter((_, other) => other !== index);
                return (
                  <td key={side.walk.id}>
                    {form ? <FormFacts form={form} others={others} /> : <Nothing side={side} kind={kind} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </SideTable>
      )}
      {offers.flat().length > 0 && (
        <SideTable
          corner={t('factSheet.what')}
          title={t('factSheet.offers.title')}
          hint={t('factSheet.offers.hint')}
          sides={sides}
        >
          <Lists
            name={t('factSheet.offers.row')}
            kind="promo"
            sides={sides}
            lists={offers.map((all) =>
              all.map(({ label, promo }) => ({
                main: label,
                beside: factMarks({ promo }, t).map(({ text }) => text),
              })),
            )}
          />
        </SideTable>
      )}
      {prices.flat().length > 0 && (
        <SideTable
          corner={t('factSheet.what')}
          title={t('factSheet.prices.title')}
          hint={t('factSheet.prices.hint')}
          sides={sides}
        >
          <Lists
            name={t('factSheet.prices.row')}
            kind="pricing"
            sides={sides}
            lists={prices.map((all) => all.map(({ plan, price }) => ({ main: plan, beside: [price] })))}
          />
        </SideTable>
      )}
      {hasLoad && (
        <SideTable
          corner={t('factSheet.what')}
          title={t('factSheet.load.title')}
          hint={t('factSheet.load.hint')}
          sides={sides}
        >
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
        </SideTable>
      )}
    </>
  );
}
