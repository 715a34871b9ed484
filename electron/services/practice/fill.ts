import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { PracticeFirm } from '../../shared/domain/practice-firm.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import { localDay } from '../shared/local-day.ts';
import { practiceFirmEvents } from './practice-firm.ts';

interface Needs {
  readonly records: Records;
  readonly ids: Ids;
  readonly clock: Clock;
  /** The practice firm as it ships. */
  readonly firm: () => Promise<PracticeFirm>;
}

/** Puts the practice firm into a practice profile that has nobody yet. What a person did there before stays as it is. */
export async function fillPractice({
  records,
  ids,
  clock,
  firm,
}: Needs): Promise<Result<undefined>> {
  if (records.people().length > 0) return ok(undefined);
  const events = practiceFirmEvents(await firm(), {
    ids,
    machine: records.machine,
    now: clock.now(),
    today: localDay(clock),
  });
  const written = records.append(events);
  return written.ok ? ok(undefined) : written;
}
