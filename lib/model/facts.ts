import { z } from 'zod';

const Text = z.string().max(256);

export const FieldRole = z.enum([
  'full-name',
  'first-name',
  'last-name',
  'email',
  'phone',
  'message',
  'company',
  'address',
  'city',
  'postcode',
  'country',
  'date',
  'time',
  'guests',
  'service',
  'budget',
  'subject',
  'code',
  'card',
  'password',
  'username',
  'search',
  'file',
  'rating',
  'quantity',
  'website',
  'job-title',
  'other',
]);
export type FieldRole = z.infer<typeof FieldRole>;

/** A field a customer must deal with: what it is for, never what is in it. */
export const Field = z.object({ role: FieldRole, label: Text, required: z.boolean() });
export type Field = z.infer<typeof Field>;

/** What a detector could tell about a sighting beside its kind. Every part is optional: absent means "not known". */
export const Facts = z.object({
  form: z
    .object({
      fields: z.array(Field).max(80),
      steps: z.number().int().positive(),
      consentPreticked: z.boolean().optional(),
    })
    .optional(),
  promo: z
    .object({
      percent: z.number().optional(),
      amount: z.object({ value: z.number(), currency: Text }).optional(),
      code: Text.optional(),
      freeShipping: z.boolean().optional(),
      gift: z.boolean().optional(),
      endsAt: Text.optional(),
    })
    .optional(),
  phone: z.object({ e164: Text.optional(), shown: Text }).optional(),
  chat: z.object({ vendor: Text.optional(), online: z.boolean().optional() }).optional(),
  popup: z
    .object({
      trigger: z.enum(['time', 'scroll', 'exit', 'unknown']),
      seconds: z.number().optional(),
      scrollPercent: z.number().optional(),
    })
    .optional(),
  /** Name of the messenger or social network: "Telegram". */
  network: Text.optional(),
  reviews: z
    .object({ count: z.number().optional(), rating: z.number().optional(), outOf: z.number().optional() })
    .optional(),
  prices: z
    .array(z.object({ plan: Text, price: Text }))
    .max(20)
    .optional(),
  /** A promise of an answer, as it stands on the page, and in minutes where it could be read. */
  promise: z.object({ text: Text, minutes: z.number().optional() }).optional(),
  vendor: Text.optional(),
});
export type Facts = z.infer<typeof Facts>;
