/** Read by lib/detect/further-step.ts. */

/** A form that says which of its steps it is, and that it is not the first: "Step 2 of 3". Eight languages, folded. */
export const LATER_STEP =
  /\b(step|stage|part|paso|passo|etapa|fase|pasul|etape|schritt|shag|passaggio|parte) ?([2-9]|1\d) ?(of|de|din|von|sur|iz|di|\/) ?\d/;
