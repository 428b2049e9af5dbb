import { Kbd, Select, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Kind, Stage } from '@/lib/model/kind';
import { ImportButton } from './ArchiveDrop';
import styles from './Library.module.css';
import { NewWalk } from './NewWalk';
import type { Filter } from './rows';

/** Enter and Esc lead from the search to its results; the browser's own Esc would clear it. */
function leave(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Escape' && event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.blur();
}

interface Props {
  filter: Filter;
  onChange: (filter: Filter) => void;
  openSite: (url: string) => void;
}

/** Search, filters, and the two ways by which walks come in. */
export function FilterBar({ filter, onChange, openSite }: Props) {
  const { t } = useTranslation();
  const search = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => search.current?.focus()]]);
  return (
    <div className={styles.bar}>
      <TextInput
        ref={search}
        className={styles.search ?? ''}
        type="search"
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        onKeyDown={leave}
        placeholder={t('library.search')}
        aria-label={t('library.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd title={t('library.searchKey')}>/</Kbd>}
      />
      <Select
        className={styles.select ?? ''}
        clearable
        searchable
        placeholder={t('library.anyKind')}
        aria-label={t('library.anyKind')}
        data={Kind.options.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={filter.kind ?? null}
        onChange={(value) => onChange({ ...filter, kind: value ?? undefined })}
      />
      <Select
        className={styles.select ?? ''}
        clearable
        placeholder={t('library.anyStage')}
        aria-label={t('library.anyStage')}
        data={Stage.options.map((value) => ({ value, label: t(`stages.${value}.name`) }))}
        value={filter.stage ?? null}
        onChange={(value) => onChange({ ...filter, stage: value ?? undefined })}
      />
      <ImportButton />
      <NewWalk openSite={openSite} />
    </div>
  );
}
