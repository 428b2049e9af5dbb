import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/model/comparison';
import { buildReport, type Format, formats, type ReportPicture, type Translate } from '@/lib/report';
import { db } from '@/lib/store/db';
import { pixelsOf } from '@/lib/store/shots';
import { complain } from './perform';
import { fileName, saveFile } from './save-file';

/** Every format of the report, drawn from the folder of formats. */
export function ExportMenu({ comparison }: { comparison: Comparison }) {
  const { t, i18n } = useTranslation();
  const [isWriting, setIsWriting] = useState(false);

  async function write(format: Format) {
    setIsWriting(true);
    try {
      const content = await render(format, comparison, t, i18n.language);
      const names = comparison.sides.map(({ brand }) => brand.name);
      saveFile(content, fileName(['touchtrail', ...names], format.extension));
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
      </Menu.Dropdown>
    </Menu>
  );
}

async function render(format: Format, comparison: Comparison, t: TFunction, language: string): Promise<Blob> {
  const report = await buildReport(comparison, { pictureOf, t: t as Translate, language });
  return new Blob([await format.render(report)], { type: format.mime });
}

async function pictureOf(shotId: string): Promise<ReportPicture | undefined> {
  const [shot, pixels] = await Promise.all([db.shots.get(shotId), pixelsOf(shotId)]);
  if (!shot || !pixels) return undefined;
  return { shot, bytes: new Uint8Array(await pixels.full.arrayBuffer()) };
}
