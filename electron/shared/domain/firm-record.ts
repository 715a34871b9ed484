import { isKnown, type LogEvent } from './event.ts';

/** What the log says about the firm as a whole. */
export interface FirmRecord {
  readonly hasPracticeFirm: boolean;
}

export const EMPTY_FIRM: FirmRecord = { hasPracticeFirm: false };

export function applyToFirm(record: FirmRecord | undefined, event: LogEvent): FirmRecord {
  if (isKnown(event, 'practice.firm-loaded')) return { ...record, hasPracticeFirm: true };
  if (isKnown(event, 'practice.firm-removed')) return { ...record, hasPracticeFirm: false };
  return record ?? EMPTY_FIRM;
}
