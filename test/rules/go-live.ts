import { courtSubject } from '../../electron/shared/domain/records/fold.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import type { Desk } from './desk.ts';

/** The firm writes down on the court's page when the court moves to NextGen. */
export function goesLive({ records }: Desk, court: string, on: string): void {
  const text = JSON.stringify({
    ...{ layer: 'firm', court, about: { title: { en: 'Ours' }, writtenOn: '2022-03-01' } },
    sources: { memo: { title: 'Memo', confidence: 'stated' } },
    values: { goLive: { value: { on }, sources: ['memo'] } },
  });
  const body = { courtId: CourtId.parse(court), layer: 'firm', text } as const;
  records.append([{ subject: courtSubject(court), kind: 'court-profile.set', body }]);
}
