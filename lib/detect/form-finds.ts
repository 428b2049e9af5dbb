import type { Facts } from '../model/facts';
import type { Kind } from '../model/kind';
import type { Evidence } from '../model/sighting';
import { slug } from '../page/text';
import type { Candidates, FormSeen } from './candidates';
import type { Found } from './detector';
import { signatureOf } from './forms';

/** Forms that were read as this kind. */
export function byForms(kind: Kind, { forms }: Candidates): Found[] {
  return forms.filter((form) => form.kind === kind).map((form) => formFound(form));
}

function formFound(form: FormSeen): Found {
  const label = form.heading || form.lead || form.buttons[0] || '';
  const words: Evidence[] = [...form.buttons.slice(0, 1), ...(form.heading ? [form.heading] : [])].map(
    (what) => ({ by: 'words', what }),
  );
  return {
    element: form.element,
    label,
    signature: `form:${signatureOf(form)}:${slug(label, 40)}`,
    facts: { form: factsOf(form) },
    evidence: [{ by: 'structure', what: form.because[0] ?? 'form' }, ...words],
    confidence: 0.85,
  };
}

export const factsOf = ({ fields, steps, consentPreticked }: FormSeen): NonNullable<Facts['form']> => ({
  fields: fields.slice(0, 80).map(({ role, label, required }) => ({ role, label, required })),
  steps,
  ...(consentPreticked === undefined ? {} : { consentPreticked }),
});
