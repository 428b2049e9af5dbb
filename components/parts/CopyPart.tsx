import { IconCopy } from '@tabler/icons-react';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameHider } from '@/lib/report';
import { readSettings } from '@/lib/store/settings';
import { drawPart } from './draw';
import { complain, tell } from './perform';
import { fileName, saveFile } from './save-file';
import { StaffContext } from './staff';
import { Tool } from './Tool';

interface Props {
  /** Finds the part of our own screen to picture, at the moment of the click. */
  find: () => HTMLElement | null;
  /** Begins the file's name where the clipboard takes no pictures. */
  name: string;
}

/** Copies a part of the screen as a picture, for a mail or a slide; saves it as a file where the clipboard refuses. */
export function CopyPart({ look = 'bare', ...props }: Props & { look?: 'framed' | 'bare' }) {
  const { t } = useTranslation();
  const { isDrawing, copy } = useCopy(props);
  return (
    <Tool
      icon={IconCopy}
      label={t('app.copyPicture.copy')}
      of={props.name}
      look={look}
      isOff={isDrawing}
      onClick={() => void copy()}
    />
  );
}

function useCopy({ find, name }: Props) {
  const { t } = useTranslation();
  const staff = useContext(StaffContext);
  const [isDrawing, setDrawing] = useState(false);
  const copy = async () => {
    const part = find();
    if (!part) return;
    setDrawing(true);
    try {
      const { allowsStaffNames } = await readSettings();
      const hide = nameHider(allowsStaffNames ? [] : staff, t('judging.fair.nameHidden'));
      const picture = await drawPart(part, hide);
      if (await toClipboard(picture)) tell(t('app.copyPicture.copied'));
      else {
        saveFile(picture, fileName(['touchtrail', name], 'png'));
        tell(t('app.copyPicture.saved'));
      }
    } catch (error) {
      complain(t('app.copyPicture.failed'), String(error).slice(0, 200));
    }
    setDrawing(false);
  };
  return { isDrawing, copy };
}

async function toClipboard(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
