import { beforeEach, describe, expect, it } from 'vitest';
import { firmService } from '../../../../electron/services/people/firm.ts';
import { historyService } from '../../../../electron/services/people/history.ts';
import { rememberedActs } from '../../../../electron/services/shared/acts.ts';
import type { Services } from '../../../../electron/shared/contract/contract.ts';
import { CourtRecord } from '../../../../electron/shared/domain/courts/court.ts';
import { courtSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { linesOfCourt } from '../../../../electron/shared/domain/records/history/court-lines.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { firstOf } from '../../../support/first-of.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { type Ground, good, someGround } from '../../../support/services.ts';

const courtId = CourtId.parse('xyzb');
const subject = courtSubject(courtId);
const COURT = CourtRecord.parse({
  ...{ id: courtId, name: 'Court of a Test', type: 'bankruptcy', state: 'AL' },
  ...{ pacerCourtId: '', circuit: '', cities: [] },
  ...{ ecfUrl: 'https://ecf.xyzb.uscourts.gov', timeZone: 'America/Chicago' },
});

let ground: Ground;
let firm: Services['firm'];
let history: Services['history'];

beforeEach(() => {
  ground = someGround();
  const { firmIndex: _, ...needs } = ground;
  firm = firmService(needs);
  history = historyService({
    ...needs,
    acts: rememberedActs(ground.ids),
    grants: { use: () => ({ ok: true, value: undefined }) },
  });
  ground.records.append([{ subject, kind: 'court.listed', body: COURT }]);
});

const ofCourt = async () => (await good(history.ofCourt({ courtId }))).lines;
const undo = async (kind: string) => {
  const line = firstOf((await ofCourt()).filter((one) => one.kind === kind && !one.undone));
  return history.undoCourtLine({ courtId, eventId: line.id });
};

describe('the history of a court', () => {
  it('stays with the firm when the court is gone, and brings the court back', async () => {
    ground.records.append([{ subject, kind: 'court.unlisted', body: { courtId } }]);
    const { lines, courtNames } = await good(firm.history({}));
    expect(lines.map(({ kind }) => kind)).toEqual(['court.unlisted', 'court.listed']);
    expect(courtNames).toEqual({ [courtId]: 'Court of a Test' });
    await good(undo('court.unlisted'));
    expect(ground.records.court(courtId)?.listed?.name).toBe(COURT.name);
    await good(undo('court.listed'));
    expect((await good(firm.history({}))).lines).toHaveLength(2);
  });

  it('doesn’t take a court away that someone files in', async () => {
    const person = somePerson();
    ground.records.append([added(person), joined(someEcfAccount(person, courtId))]);
    expect(await undo('court.listed')).toMatchObject({ failure: { code: 'court-in-use' } });
    const entries = ground.records.eventsOf(subject).map(({ at, id }) => ({ subject, at, id }));
    expect(await history.undo({ entries })).toMatchObject({ failure: { code: 'court-in-use' } });
  });

  it('tells of the changes for the firm, and of those for this computer alone', () => {
    const text = '{}';
    for (const layer of ['firm', 'user'] as const) {
      ground.records.append([
        { subject, kind: 'court-profile.set', body: { courtId, layer, text } },
      ]);
    }
    const events = ground.records.eventsOf(subject);
    const outcomes = (machine: string) =>
      linesOfCourt(courtId, events, machine).map(({ outcome }) => outcome);
    expect(outcomes(ground.records.machine)).toEqual([undefined, 'firm', 'user']);
    expect(outcomes('0000beef')).toEqual([undefined, 'firm']);
  });
});
