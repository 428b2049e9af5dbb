import { Button, Tooltip } from '@mantine/core';
import { IconDeviceMobileSearch } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requestEverywhere } from '@/lib/messages/tabs';
import type { Stop } from '@/lib/model/stop';
import { figureText, type Report } from '@/lib/report';
import { Chip, type Tone } from '../parts/Chip';
import { complain, perform } from '../parts/perform';
import { useWords } from '../score/useWords';
import styles from './ReadBack.module.css';

type Mark = { text: string; tone?: Tone; hint?: string } | undefined;

/** Above these a visitor notices: the poor ends of Web Vitals, https://web.dev/articles/vitals. */
const POOR = { lcp: 4_000, inp: 500, cls: 0.25 };

/** What was measured on a page by itself, and the check at a phone's width on demand. */
export function PageMarks({ stop }: { stop: Stop }) {
  const { t } = useTranslation();
  const words = useWords();
  const marks = marksOf(stop, t, words);
  return (
    <p className={styles.rest}>
      {marks.length > 0 && <span>{t('judging.figures.page.title')}:</span>}
      {marks.map(({ text, tone = 'plain', hint }) => (
        <Chip key={text} tone={tone}>
          <span title={hint}>{text}</span>
        </Chip>
      ))}
      {/^https?:/.test(stop.url) && <PhoneCheckButton stop={stop} />}
    </p>
  );
}

function marksOf(stop: Stop, t: TFunction, words: Pick<Report, 't' | 'language'>) {
  const { marks = {}, load, phoneCheck } = stop;
  const figure = (id: 'lcp' | 'inp' | 'cls', unit: 'ms' | 'shift'): Mark => {
    const value = marks[id];
    if (value === undefined) return undefined;
    const text = t(`judging.figures.page.${id}`, { value: figureText(unit, value, words) });
    return value > POOR[id] ? { text, tone: 'bad' } : { text };
  };
  const all: Mark[] = [
    figure('lcp', 'ms'),
    figure('inp', 'ms'),
    figure('cls', 'shift'),
    load.firstByte === undefined
      ? undefined
      : { text: t('judging.figures.page.firstByte', { value: figureText('ms', load.firstByte, words) }) },
    weightMark(marks, t, words),
    marks.words === undefined ? undefined : { text: t('judging.figures.page.words', { count: marks.words }) },
    marks.isForPhones === false ? { text: t('judging.figures.page.notForPhones'), tone: 'bad' } : undefined,
    ...phoneMarks(phoneCheck, t),
  ];
  return all.filter((mark): mark is NonNullable<Mark> => mark !== undefined);
}

function weightMark(
  { bytes, unsized = 0 }: NonNullable<Stop['marks']>,
  t: TFunction,
  words: Pick<Report, 't' | 'language'>,
): Mark {
  if (bytes === undefined) return undefined;
  const value = figureText('bytes', bytes, words);
  if (unsized === 0) return { text: t('judging.figures.page.bytes', { value }) };
  return {
    text: t('judging.figures.page.bytesAtLeast', { value }),
    hint: t('judging.figures.page.bytesHint', { count: unsized }),
  };
}

function phoneMarks(check: Stop['phoneCheck'], t: TFunction): Mark[] {
  if (!check) return [];
  const { width, contentWidth, targets, smallTargets } = check;
  return [
    contentWidth > width + 1
      ? { text: t('judging.figures.page.wide', { content: contentWidth, width }), tone: 'bad' }
      : { text: t('judging.figures.page.fits', { width }), tone: 'good' },
    smallTargets > 0
      ? {
          text: t('judging.figures.page.small', { small: smallTargets, targets }),
          tone: 'warn',
          hint: t('judging.figures.page.smallHint'),
        }
      : undefined,
  ];
}

function PhoneCheckButton({ stop }: { stop: Stop }) {
  const { t } = useTranslation();
  const [isChecking, setIsChecking] = useState(false);
  const label = t(stop.phoneCheck ? 'judging.figures.page.again' : 'judging.figures.page.check');
  const check = async () => {
    const asking = requestEverywhere();
    setIsChecking(true);
    if (await asking) await perform('checkOnPhone', { stopId: stop.id });
    else complain(t('judging.figures.page.refused'));
    setIsChecking(false);
  };
  return (
    <Tooltip label={t('judging.figures.page.checking')} multiline maw={260}>
      <Button
        variant="subtle"
        color="ink"
        size="compact-xs"
        loading={isChecking}
        leftSection={<IconDeviceMobileSearch size={15} stroke={1.7} aria-hidden />}
        onClick={() => void check()}
      >
        {label}
      </Button>
    </Tooltip>
  );
}
