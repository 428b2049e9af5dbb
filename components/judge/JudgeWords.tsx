import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

/** A pause in writing; then it is saved, so that closing the panel loses a word at most. Milliseconds. */
const PAUSE_MS = 500;

interface Props {
  label: string;
  words: string | undefined;
  onSay: (words: string) => void;
}

/** A few words, saved while they are written. */
export function JudgeWords({ label, words = '', onSay }: Props) {
  const [written, setWritten] = useState(words);
  const unsaved = useRef<string>(undefined);
  const say = useRef(onSay);
  say.current = onSay;
  const save = () => {
    if (unsaved.current === undefined) return;
    say.current(unsaved.current.trim());
    unsaved.current = undefined;
  };
  const latest = useRef(save);
  latest.current = save;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause anew
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  useEffect(() => () => latest.current(), []);
  return (
    <Textarea
      size="xs"
      autosize
      maxRows={6}
      maxLength={2000}
      label={label}
      value={written}
      onChange={({ currentTarget: { value } }) => {
        unsaved.current = value;
        setWritten(value);
      }}
      onBlur={save}
    />
  );
}
