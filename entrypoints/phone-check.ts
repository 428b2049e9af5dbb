import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { measureAtWidth } from '@/lib/page/phone';

/** Put into the small window of a phone check by the background, which gets what it returns. */
export default defineUnlistedScript(() => measureAtWidth(document));
