import * as z from 'zod';
import { CourtId } from '../values/ids.ts';
import { type FieldProblem, failFields, ok, type Result } from '../values/result.ts';
import type { Source } from '../values/text.ts';
import { Typed } from '../values/text.ts';
import { checkLine, checkPastDate, problemsOf } from '../values/typed-text.ts';
import { type CourtRecord, CourtType } from './court.ts';
import { parseEndpoint } from './endpoint.ts';

const typed = (max: number) => z.string().max(max);

/** The details we ask for when adding a court that the built-in directory lacks. */
export const CourtDraft = z.strictObject({
  /** Short name in small letters, as in the court's address: `alnb` of ecf.alnb.uscourts.gov. */
  id: typed(40),
  name: typed(200),
  type: CourtType,
  /** The state's two letters, or empty for a court that serves several states. */
  state: Typed,
  ecfUrl: typed(300),
  timeZone: typed(60),
  /** The day the court moved to NextGen, or empty when it isn't known. */
  goLive: typed(40),
});
export type CourtDraft = z.infer<typeof CourtDraft>;

const FOREVER = '9999-12-31';
const BY_HAND: Source = { title: 'Typed when the court was added', confidence: 'secondary' };

/** Turns the typed details of a court into a directory record, or names every field that needs fixing. */
export function checkCourtDraft(draft: CourtDraft): Result<CourtRecord> {
  const id = CourtId.safeParse(draft.id.trim().toLowerCase());
  const name = checkLine('name', draft.name, { max: 200, isRequired: true });
  const state = draft.state.trim().toUpperCase();
  const { ecfUrl } = draft;
  const endpoint = parseEndpoint({
    courtId: 'any',
    authUrl: 'https://pacer.login.uscourts.gov',
    ecfUrl,
  });
  const goLive = checkPastDate('goLive', draft.goLive, FOREVER);
  const problems: FieldProblem[] = [
    ...(id.success ? [] : [{ field: 'id', code: 'court-id-wrong' } as const]),
    ...problemsOf({ name, goLive }),
    ...(/^([A-Z]{2})?$/.test(state) ? [] : [{ field: 'state', code: 'state-wrong' } as const]),
    ...(endpoint.ok ? [] : (endpoint.failure.problems ?? [])),
    ...(isZone(draft.timeZone) ? [] : [{ field: 'timeZone', code: 'time-zone-wrong' } as const]),
  ];
  if (
    !id.success ||
    !endpoint.ok ||
    'problem' in name ||
    'problem' in goLive ||
    problems.length > 0
  ) {
    return failFields(problems);
  }
  return ok({
    id: id.data,
    pacerCourtId: '',
    name: name.value,
    type: draft.type,
    state: state || null,
    circuit: '',
    ecfUrl: endpoint.value.ecfUrl,
    timeZone: draft.timeZone,
    cities: [],
    ...(goLive.value ? { goLive: { on: goLive.value, source: BY_HAND } } : {}),
  });
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone !== '';
  } catch {
    return false;
  }
}
