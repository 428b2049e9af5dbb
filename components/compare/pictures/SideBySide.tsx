import type { CSSProperties } from 'react';
import type { Frame, MomentOfPicture } from '../../viewer/frames';
import { useScrollTogether } from '../../viewer/scroll-together';
import { ViewerPane } from '../../viewer/ViewerPane';
import styles from './Pictures.module.css';

/** All sides beside each other; they zoom and scroll together. */
export function SideBySide({ frame, moment, zoom }: { frame: Frame; moment: MomentOfPicture; zoom: number }) {
  const { join, follow } = useScrollTogether();
  return (
    <div className={styles.panes} style={{ '--panes': frame.panes.length } as CSSProperties}>
      {frame.panes.map((pane, index) => (
        <ViewerPane
          key={`${frame.id} ${String(index)}`}
          pane={pane}
          moment={moment}
          zoom={zoom}
          join={join}
          follow={follow}
        />
      ))}
    </div>
  );
}
