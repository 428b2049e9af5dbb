import { Button } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { comparePath, type LibraryRow, readRows } from '../library/rows';
import { Empty } from '../parts/Empty';
import { Loading } from '../parts/Loading';
import { useTitle } from '../title';

/** No walks chosen yet: proposes the likeliest pair, or says what to walk first. */
export function ChooseSides() {
  const { t } = useTranslation();
  const rows = useLiveQuery(readRows);
  useTitle(t('app.compare'));
  if (!rows) return <Loading rows={2} />;
  const pair = likeliestPair(rows);
  return (
    <Empty
      isScreen
      icon={<IconColumns size={24} />}
      title={t('compare.choose.title')}
      action={
        <Button component={Link} href={pair ? pathOf(pair, rows) : '/'}>
          {pair
            ? t('compare.choose.suggest', { own: pair[0].brand.name, rival: pair[1].brand.name })
            : t('app.backToLibrary')}
        </Button>
      }
    >
      {rows.length > 1 ? t('compare.choose.body') : t('compare.choose.none')}
    </Empty>
  );
}

function pathOf(pair: [LibraryRow, LibraryRow], rows: LibraryRow[]): string {
  return comparePath(
    pair.map(({ walk }) => walk.id),
    rows,
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
