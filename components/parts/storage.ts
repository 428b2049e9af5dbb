import { useEffect, useState } from 'react';

/** Bytes this extension keeps on the computer, read again whenever `changed` changes; undefined while unknown. */
export function useStorageUsed(changed: unknown): number | undefined {
  const [bytes, setBytes] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changed` only says when to look again
  useEffect(() => {
    let isLeft = false;
    navigator.storage
      ?.estimate()
      .then(({ usage }) => !isLeft && setBytes(usage))
      .catch(() => undefined);
    return () => {
      isLeft = true;
    };
  }, [changed]);
  return bytes;
}
