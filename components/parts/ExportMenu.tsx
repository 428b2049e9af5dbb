import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOverTime } from '@/lib/compare/over-time';
import type { Comparison } from '@/lib/model/comparison';
import {
  buildReport,
  type Format,
  formats,
  nameHider,
  type ReportFile,
  type ReportPicture,
  type Translate,
  withoutStaffNames,
} from '@/lib/report';
import { listActions } from '@/lib/store/actions';
import { db } from '@/lib/store/db';
import { aboutFile } from '@/lib/store/files';
import { readSettings } from '@/lib/store/settings';
import { pixelsOf } from '@/lib/store/shots';
import { allPictureChanges } from '../compare/changed/row-pictures';
import { namedApart } from '../compare/sides';
import { encodePicture } from './encode-picture';
import { complain, perform } from './perform';
import { fileName, saveFile } from './save-file';
import { namesOf } from './staff';

/** Every format of the report, drawn from the folder of formats. */
export function ExportMenu({ comparison }: { comparison: Comparison }) {
  const { t, i18n } = useTranslation();
  const [isWriting, setIsWriting] = useState(false);
  const settings = useLiveQuery(readSettings);
  const names = namesOf(comparison.sides);

  async function write(format: Format) {
    setIsWriting(true);
    try {
      const brandIds = [...new Set(comparison.sides.map(({ brand }) => brand.id))];
      const sides = namedApart(comparison.sides, t, i18n.language);
      const all = { comparison: { ...comparison, sides }, actions: await listActions(brandIds) };
      const isHiding = settings?.allowsStaffNames !== true;
      const hidden = t('judging.fair.nameHidden');
      const shown = isHiding ? withoutStaffNames(all, names, hidden) : all;
      const options = {
        actions: shown.actions,
        fileOf: fileTeller(nameHider(isHiding ? names : [], hidden)),
        t: t as Translate,
        language: i18n.language,
      };
      const content = await render(format, shown.comparison, options);
      const brands = comparison.sides.map(({ brand }) => brand.name);
      saveFile(content, fileName(['touchtrail', ...brands], format.extension));
    } catch (error) {
      complain(t('compare.exportFailed'), String(error).slice(0, 200));
    }
    setIsWriting(false);
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button loading={isWriting} rightSection={<IconChevronDown size={16} aria-hidden />}>
          {t('compare.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format.id} onClick={() => void write(format)}>
            {(t as Translate)(format.label)}
          </Menu.Item>
        ))}
        {names.length > 0 && settings && (
          <>
            <Menu.Divider />
            <Menu.CheckboxItem
              checked={settings.allowsStaffNames}
              title={t('judging.fair.staffNamesHint')}
              onChange={(allowsStaffNames) => void perform('changeSettings', { allowsStaffNames })}
            >
              {t('judging.fair.staffNames')}
            </Menu.CheckboxItem>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

type Options = Pick<Parameters<typeof buildReport>[1], 'actions' | 'fileOf' | 't' | 'language'>;

async function render(format: Format, comparison: Comparison, options: Options): Promise<Blob> {
  const report = await buildReport(comparison, {
    ...options,
    pictureOf: (shotId) => pictureIn(format, shotId),
    pictureChanges: isOverTime(comparison.sides) ? await allPictureChanges(comparison) : new Map(),
  });
  return new Blob([await format.render(report)], { type: format.mime });
}

/** What a file is called may name who sent it. */
const fileTeller =
  (hide: (text: string) => string) =>
  async (fileId: string): Promise<ReportFile | undefined> => {
    const file = await aboutFile(fileId);
    return file && { name: hide(file.name), bytes: file.bytes };
  };

/** A picture as the format holds it; of one without pictures only that there is one is asked. */
async function pictureIn({ pictureType }: Format, shotId: string): Promise<ReportPicture | undefined> {
  const [shot, pixels] = await Promise.all([db.shots.get(shotId), pixelsOf(shotId)]);
  if (!shot || !pixels) return undefined;
  if (!pictureType) return { shot, bytes: new Uint8Array() };
  const encoded = await encodePicture(pixels.full, pictureType);
  return { shot: { ...shot, type: pictureType }, bytes: new Uint8Array(await encoded.arrayBuffer()) };
}
