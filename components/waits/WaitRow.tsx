import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as makeId } from 'uuid';
import type { Hue } from '@/lib/compare/brand-marks';
import { answersOf, firstAutomatic } from '@/lib/judge/waits';
import { isWaiting } from '@/lib/model/wait';
import type { Waiting } from '@/lib/store/waits';
import { type Tap, tapsOf } from '@/lib/vocabulary/requests';
import { BrandDot } from '../parts/BrandDot';
import { KindIcon } from '../parts/KindIcon';
import { nameOf } from '../parts/names';
import { offerUndo, perform } from '../parts/perform';
import { AnswerItem } from './AnswerItem';
import { ClockMenu } from './ClockMenu';
import { RunningFor, WaitAbout } from './WaitAbout';
import styles from './Waiting.module.css';

interface Props {
  waiting: Waiting;
  hue: Hue;
  now: number;
}

/** One clock: who is waited for and for how long, the taps that stop it, and the answers that came. */
export function WaitRow({ waiting, hue, now }: Props) {
  const { t } = useTranslation();
  const { wait, touchpoint, brand } = waiting;
  const [asked, setAsked] = useState<string>();
  const name = nameOf(touchpoint, t);
  const answers = answersOf(wait);
  const isRunning = isWaiting(wait);
  const state = isRunning ? (wait.ended ? 'late' : 'running') : 'answered';
  const waitId = wait.id;

  const tap = async ({ id, by }: Tap) => {
    const answerId = makeId();
    const stopped = await perform('answerClock', { waitId, answerId, by, touchpointId: makeId() });
    if (!stopped.ok) return;
    setAsked(answerId);
    const takeBack = () => void perform('takeAnswerBack', { waitId, answerId, isBack: true });
    offerUndo(t(`waits.stopped.${id}`, { brand: brand.name }), takeBack, answerId);
  };

  return (
    <li className={styles.row} data-state={state} data-kind={touchpoint.kind}>
      <div className={styles.head}>
        <BrandDot hue={hue} />
        <KindIcon kind={touchpoint.kind} size={15} />
        <b>
          <bdi>{brand.name}</bdi> <span>{name}</span>
        </b>
        {isRunning && <RunningFor wait={wait} now={now} />}
        <ClockMenu waiting={waiting} name={`${brand.name}, ${name}`} />
      </div>
      <WaitAbout waiting={waiting} now={now} />
      {answers.map((answer) => (
        <AnswerItem
          key={answer.id}
          waiting={waiting}
          answer={answer}
          isAsked={asked === answer.id}
          onAsk={(isOpen) => setAsked(isOpen ? answer.id : undefined)}
        />
      ))}
      {isRunning && (
        <div className={styles.taps}>
          {tapsOf(touchpoint.kind, firstAutomatic(wait) !== undefined).map((one) => (
            <Button key={one.id} size="compact-sm" variant="default" onClick={() => void tap(one)}>
              {t(`waits.tap.${one.id}`)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
