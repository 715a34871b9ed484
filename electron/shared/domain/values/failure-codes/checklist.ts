/** Steps of a checklist. */
export const CHECKLIST_FAILURES = [
  'step-decides-itself',
  'step-essential',
  'step-not-found',
  'step-not-live',
] as const;
