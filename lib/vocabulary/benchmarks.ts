/** What is measured on a ladder of reference figures. */
export type LadderId = 'web-lead' | 'chat' | 'email' | 'form-fields' | 'form-steps';

/** A published figure that a measured one may be held against. Each has a sentence in `locales/`. */
export interface Rung {
  id:
    | 'lead-5-minutes'
    | 'lead-1-hour'
    | 'lead-1-day'
    | 'lead-mean'
    | 'chat-2020'
    | 'chat-2019'
    | 'chat-satisfied'
    | 'email-mean'
    | 'checkout-fields'
    | 'checkout-steps';
  ladder: LadderId;
  /** Milliseconds for waits, a count for forms. */
  value: number;
  study: string;
  /** Absent where the source gives none. */
  year?: number;
  sample?: string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const HBR = { study: 'Oldroyd, McElheran, Elkington, Harvard Business Review', year: 2011 } as const;
const PATH = { study: 'Path', year: 2017 } as const;
const BAYMARD = { study: 'Baymard Institute' } as const;

/**
 * Only figures whose origin can be traced; what else circulates is not printed. The odds of InsideSales.com / MIT (2007)
 * and the clicks of Built for Mars (2020) are left out: nothing that a walk measures stands on their scale.
 */
export const RUNGS: readonly Rung[] = [
  { id: 'lead-5-minutes', ladder: 'web-lead', value: 5 * MINUTE, ...PATH, sample: '323 service businesses' },
  { id: 'lead-1-hour', ladder: 'web-lead', value: HOUR, ...HBR, sample: '2,241 US firms' },
  { id: 'lead-1-day', ladder: 'web-lead', value: 24 * HOUR, ...PATH, sample: '323 service businesses' },
  { id: 'lead-mean', ladder: 'web-lead', value: 42 * HOUR, ...HBR, sample: '2,241 US firms' },
  { id: 'chat-2020', ladder: 'chat', value: 35 * SECOND, study: 'Comm100 yearly benchmark', year: 2020 },
  { id: 'chat-2019', ladder: 'chat', value: 46 * SECOND, study: 'Comm100 yearly benchmark', year: 2019 },
  { id: 'chat-satisfied', ladder: 'chat', value: 92 * SECOND, study: 'Comm100 yearly benchmark' },
  { id: 'email-mean', ladder: 'email', value: 12 * HOUR, study: 'SuperOffice', sample: '1,000 companies' },
  { id: 'checkout-fields', ladder: 'form-fields', value: 11.3, ...BAYMARD },
  { id: 'checkout-steps', ladder: 'form-steps', value: 5.1, ...BAYMARD },
];
