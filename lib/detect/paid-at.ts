import { patterns } from './tables';

const { PAYING_PART, NOT_PAID_AT } = patterns('checkout');

/** Whether an address is where one thing is paid for: "pay.some-service.com/course", whatever the words promise. */
export const isPaidAt = ({ hostname, pathname }: URL): boolean =>
  PAYING_PART.test(hostname) && !NOT_PAID_AT.test(hostname) && pathname.length > 1;
