import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from './perform';
import { fileName, saveFile } from './save-file';

/** Twice the screen's pixels, so that text stays sharp on a slide. */
const SCALE = 2;

interface Props {
  /** Finds the part of our own screen to picture, at the moment of the click. */
  find: () => HTMLElement | null;
  /** Begins the file's name where the clipboard takes no pictures. */
  name: string;
}

/** Copies a part of the screen as a picture, for a mail or a slide; saves it as a file where the clipboard refuses. */
export function CopyPicture({ find, name }: Props) {
  const { t } = useTranslation();
  const [isDrawing, setDrawing] = useState(false);
  const copy = async () => {
    const part = find();
    if (!part) return;
    setDrawing(true);
    try {
      const picture = await draw(part);
      if (await toClipboard(picture)) tell(t('app.copyPicture.copied'));
      else saveFile(picture, fileName(['touchtrail', name], 'png'));
    } catch (error) {
      const message = String(error).slice(0, 200);
      notifications.show({ color: 'red', role: 'alert', title: t('app.copyPicture.failed'), message });
    }
    setDrawing(false);
  };
  return (
    <Button
      variant="default"
      loading={isDrawing}
      leftSection={<IconCopy size={16} aria-hidden />}
      onClick={() => void copy()}
    >
      {t('app.copyPicture.copy')}
    </Button>
  );
}

/** html2canvas is large and rarely wanted, so it comes only when asked for. */
async function draw(part: HTMLElement): Promise<Blob> {
  const { default: html2canvas } = await import('html2canvas');
  const backgroundColor = getComputedStyle(document.body).backgroundColor;
  const canvas = await html2canvas(part, { scale: SCALE, backgroundColor, logging: false });
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

async function toClipboard(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
