import { Checkbox } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Booking } from '@/lib/store/bookings';
import { MoreButton } from '../parts/MoreButton';
import { nameOf } from '../parts/names';
import { offerUndo, perform } from '../parts/perform';
import { when } from '../parts/time';
import { readBookings } from './bookings';
import styles from './Fair.module.css';

interface Props {
  /** Only those of this walk. */
  walkId?: string;
  /** Said also when there is none. */
  isAlways?: boolean;
}

/** More than these push everything else out of sight; a button shows the rest. */
const SHOWN = 5;

/** The bookings that still take somebody's place, until each is ticked, oldest first. */
export const BookingsToCancel = memo(function BookingsToCancel({ walkId, isAlways = false }: Props) {
  const { t } = useTranslation();
  const [isAll, setAll] = useState(false);
  const all = useLiveQuery(readBookings) ?? [];
  const bookings = walkId ? all.filter(({ touchpoint }) => touchpoint.walkId === walkId) : all;
  if (bookings.length === 0 && !isAlways) return null;
  return (
    <section className={`tt-card ${styles.bookings}`} aria-label={t('judging.fair.toCancel')}>
      <h2>
        {t('judging.fair.toCancel')} <span className="tt-num tt-mute">{bookings.length}</span>
      </h2>
      <p className="tt-mute">
        {t(bookings.length > 0 ? 'judging.fair.toCancelHint' : 'judging.fair.nothingToCancel')}
      </p>
      <ul>
        {bookings.slice(0, isAll ? undefined : SHOWN).map((booking) => (
          <Line key={booking.touchpoint.id} booking={booking} />
        ))}
      </ul>
      {bookings.length > SHOWN && (
        <MoreButton rest={bookings.length - SHOWN} isAll={isAll} onToggle={() => setAll(!isAll)} />
      )}
    </section>
  );
});

function Line({ booking: { touchpoint, brand } }: { booking: Booking }) {
  const { t, i18n } = useTranslation();
  const name = nameOf(touchpoint, t);
  const touchpointId = touchpoint.id;
  const tick = async () => {
    const ticked = await perform('cancelBooking', { touchpointId, isCancelled: true });
    if (!ticked.ok) return;
    offerUndo(
      t('judging.fair.isCancelled', { name }),
      () => void perform('cancelBooking', { touchpointId, isCancelled: false }),
    );
  };
  return (
    <li>
      <Checkbox
        size="sm"
        checked={false}
        aria-label={t('judging.fair.cancelled', { name, brand: brand.name })}
        onChange={() => void tick()}
        label={
          <>
            <bdi>{name}</bdi> · <bdi>{brand.name}</bdi>{' '}
            <span className="tt-mute">{when(touchpoint.at, i18n.language)}</span>
          </>
        }
      />
    </li>
  );
}
