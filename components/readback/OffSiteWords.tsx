import type { Touchpoint } from '@/lib/model/touchpoint';
import { AttachedButton } from '../off-site/AttachedButton';
import styles from './ReadBack.module.css';

/** What was said away from the site: from whom, the words, and a file that came with it. */
export function OffSiteWords({ touchpoint: { offSite } }: { touchpoint: Touchpoint }) {
  if (!offSite?.who && !offSite?.text && !offSite?.fileId) return null;
  return (
    <div className={styles.offSite}>
      {offSite.who && (
        <p className={styles.about} dir="auto">
          {offSite.who}
        </p>
      )}
      {offSite.text && <p dir="auto">{offSite.text}</p>}
      {offSite.fileId && <AttachedButton fileId={offSite.fileId} />}
    </div>
  );
}
