import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { Stop } from '@/lib/model/stop';
import { pageShotOf, shotsOf } from '@/lib/store/shots';
import { pathOf } from '../parts/names';
import { Shot } from '../parts/Shot';
import styles from './ReadBack.module.css';

interface Props {
  stop: Stop;
  onOpen: (shotId: string, title: string) => void;
}

/** A page of the walk as it was entered, and from top to bottom where that was taken. */
export function StopPictures({ stop, onOpen }: Props) {
  const { t } = useTranslation();
  const pictures = useLiveQuery(
    async () => ({ view: (await shotsOf(stop.id))[0], page: await pageShotOf(stop.id) }),
    [stop.id],
  );
  const name = stop.title || pathOf(stop.url);
  const of = [
    { shot: pictures?.view, title: t('readBack.pageSeen', { name }) },
    { shot: pictures?.page, title: t('readBack.wholePage', { name }) },
  ];
  return (
    <div className={styles.pages}>
      {of.map(
        ({ shot, title }) =>
          shot && (
            <Shot
              key={shot.id}
              picture={{ is: 'taken', shotId: shot.id }}
              of={title}
              size="row"
              onOpen={() => onOpen(shot.id, title)}
            />
          ),
      )}
    </div>
  );
}
