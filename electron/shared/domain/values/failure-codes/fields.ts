/** A field that was typed, or a form that two people changed. */
export const FIELDS_FAILURES = [
  'changed-meanwhile',
  'check-the-fields',
  'date-in-the-future',
  'emptied-meanwhile',
  'field-has-control-characters',
  'field-required',
  'field-too-long',
  'not-a-count',
  'not-a-date',
  'not-a-phone-number',
  'not-a-web-page',
  'not-an-email',
] as const;
