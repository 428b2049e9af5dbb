import { Alert, Button, Loader } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Closed, whyClosed } from '@/lib/messages/closed-pages';
import type { Sighting } from '@/lib/model/sighting';
import type { BlindSpot, Stop } from '@/lib/model/stop';
import type { Touchpoint } from '@/lib/model/touchpoint';
import type { Walk } from '@/lib/model/walk';
import { KINDS } from '@/lib/vocabulary/kinds';
import { factMarks } from '../parts/facts';
import { KindIcon } from '../parts/KindIcon';
import { nameOf, pathOf, wordsOf } from '../parts/names';
import { perform } from '../parts/perform';
import styles from './OnThisPage.module.css';
import panel from './Panel.module.css';

/** So many that are in the chain already do not push the trail out of sight. */
const MOST_OPEN = 4;

interface Props {
  walk: Walk;
  stop: Stop | undefined;
  chain: Touchpoint[];
  /** Why the page that the tab shows now is closed to us. */
  closed: Closed | undefined;
}

/** What the detectors see here; one click takes a sighting into the chain, another one all of them. */
export function OnThisPage({ walk, stop, chain, closed }: Props) {
  const { t } = useTranslation();
  const [picturing, setPicturing] = useState(0);
  if (!stop) return <p className={panel.small}>{t('panel.page.looking')}</p>;
  const inChain = new Map(chain.map((touchpoint) => [touchpoint.key, touchpoint]));
  const sightings = [...stop.sightings].sort((a, b) => KINDS[b.kind].importance - KINDS[a.kind].importance);
  const free = sightings.filter((sighting) => !inChain.has(sighting.key));
  const met = sightings.filter((sighting) => inChain.has(sighting.key));
  const used = met.filter((sighting) => inChain.get(sighting.key)?.engagement === 'used').length;
  const add = async (keys: string[]) => {
    setPicturing((before) => before + 1);
    await perform('addSeen', { walkId: walk.id, stopId: stop.id, keys });
    setPicturing((before) => before - 1);
  };

  const rowOf = (sighting: Sighting) => (
    <SightingRow
      key={sighting.key}
      sighting={sighting}
      touchpoint={inChain.get(sighting.key)}
      onAdd={() => void add([sighting.key])}
      onShow={() => void perform('showOnPage', { walkId: walk.id, key: sighting.key })}
    />
  );

  return (
    <section aria-label={t('panel.page.title')}>
      <h2 className={panel.heading}>
        {t('panel.page.title')}
        <span className={styles.path} dir="auto" title={stop.title}>
          {pathOf(stop.url)}
        </span>
        <span className={panel.aside}>
          {t('panel.page.found', { count: sightings.length })}
          {used > 0 && ` · ${t('panel.page.used', { count: used })}`}
        </span>
        {free.length > 0 && (
          <Button size="compact-xs" variant="default" onClick={() => void add(free.map((one) => one.key))}>
            {t('panel.page.addAll')}
          </Button>
        )}
      </h2>
      {picturing > 0 && (
        <p className={panel.small} role="status">
          <Loader size={12} mr={6} aria-hidden />
          {t('panel.page.picturing')}
        </p>
      )}
      {sightings.length === 0 && <NothingHere stop={stop} closed={closed} />}
      <ul className={styles.list}>{free.map(rowOf)}</ul>
      {met.length > 0 && (
        <details className={styles.met} open={free.length === 0 && met.length <= MOST_OPEN}>
          <summary>{t('panel.page.met', { count: met.length })}</summary>
          <ul className={styles.list}>{met.map(rowOf)}</ul>
        </details>
      )}
      <NotLooked stop={stop} />
    </section>
  );
}

/** Nothing was recognised; or the page itself could not be entered, which is another thing. */
function NothingHere({ stop, closed: shown }: { stop: Stop; closed: Closed | undefined }) {
  const { t } = useTranslation();
  const spot = stop.blindSpots.find(isOfWholePage);
  if (!spot) return <p className={panel.small}>{t('panel.page.nothing')}</p>;
  const closed = whyClosed(stop.url) ?? shown;
  return (
    <Alert role="note" variant="default" p="xs" my="xs">
      {closed ? t(`panel.noSite.closed.${closed}`) : t(`panel.page.notEntered.${spot.why}`)}{' '}
      {t('panel.page.goesOn')}
    </Alert>
  );
}

type Unentered = Extract<BlindSpot['why'], 'permission' | 'unreachable' | 'document'>;

/** One of the reasons that keep us out of a page as a whole, not out of a part of it. */
const isOfWholePage = (spot: BlindSpot): spot is BlindSpot & { why: Unentered } =>
  spot.why === 'permission' || spot.why === 'unreachable' || spot.why === 'document';

interface RowProps {
  sighting: Sighting;
  touchpoint: Touchpoint | undefined;
  onAdd: () => void;
  onShow: () => void;
}

function SightingRow({ sighting, touchpoint, onAdd, onShow }: RowProps) {
  const { t } = useTranslation();
  const name = nameOf(sighting, t);
  const words = (sighting.label ? wordsOf(sighting, t) : sighting.target) ?? '';
  return (
    <li className={styles.row}>
      <KindIcon kind={sighting.kind} size={19} />
      <button
        type="button"
        className={styles.what}
        onClick={onShow}
        disabled={sighting.state === 'declared'}
        aria-label={t('panel.page.show', { name: words ? `${name}: ${words}` : name })}
      >
        <span>{name}</span>
        <span className={styles.about} dir="auto">
          {aboutOf(sighting, words, t)}
        </span>
      </button>
      {touchpoint ? (
        <span className={touchpoint.engagement === 'used' ? styles.used : styles.seen}>
          {t(touchpoint.engagement === 'used' ? 'panel.page.isUsed' : 'panel.page.inChain')}
        </span>
      ) : (
        <Button
          size="compact-xs"
          variant="subtle"
          color="ink"
          aria-label={t('panel.page.addOne', { name: words ? `${name}: ${words}` : name })}
          onClick={onAdd}
        >
          {t('panel.page.add')}
        </Button>
      )}
    </li>
  );
}

function aboutOf(sighting: Sighting, words: string, t: TFunction): string {
  const place = sighting.frame
    ? t('panel.page.inFrame', { host: sighting.frame })
    : sighting.state === 'declared'
      ? t('panel.page.declared')
      : t(`panel.page.place.${sighting.place}`);
  const facts = factMarks(sighting.facts, t)
    .map((mark) => mark.text)
    .filter((text) => !nameOf(sighting, t).includes(text))
    .slice(0, 2);
  const count = sighting.count > 1 ? [t('panel.page.count', { count: sighting.count })] : [];
  return [...(words ? [`“${words}”`] : []), ...facts, place, ...count].join(' · ');
}

/** What could not be looked into is said where one would look for it. */
function NotLooked({ stop }: { stop: Stop }) {
  const { t } = useTranslation();
  const failed = Object.values(stop.answers).filter(
    (one) => one.was === 'failed' || one.was === 'cut-short',
  ).length;
  if (stop.blindSpots.length === 0 && failed === 0) return null;
  return (
    <details className={styles.blind}>
      <summary>
        <IconEyeOff size={14} aria-hidden />{' '}
        {t('panel.page.blind', { count: stop.blindSpots.length + failed })}
      </summary>
      <ul>
        {stop.blindSpots.map((spot) => (
          <li key={`${spot.why} ${spot.what}`}>
            {t(`panel.page.blindSpot.${spot.why}`, { what: spot.what })}
          </li>
        ))}
        {failed > 0 && <li>{t('panel.page.failed', { count: failed })}</li>}
      </ul>
    </details>
  );
}
