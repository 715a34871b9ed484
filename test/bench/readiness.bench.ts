import type { CourtBook } from '../../electron/ports/courts.ts';
import type { Records } from '../../electron/ports/records.ts';
import { factsOf, progressInCourts } from '../../electron/services/checklist/court-progress.ts';
import { FirmIndex, type FirmView } from '../../electron/services/checklist/firm-index.ts';
import { buildChecklist } from '../../electron/shared/domain/checklist/build.ts';
import { cellStatus } from '../../electron/shared/domain/readiness/cell-status.ts';
import type { EcfRecord } from '../../electron/shared/domain/records/ecf-record.ts';
import type { PersonRecord } from '../../electron/shared/domain/records/person-record.ts';
import { ownProfiles, profileOf } from '../assets/shipped.ts';
import { openBenchRecords } from './firms/open-firm.ts';
import { largeFirm, ownCopy } from './firms/shared-firm.ts';
import { withFolder } from './measuring/bench-folder.ts';
import { inRounds, timed } from './measuring/pairs.ts';
import type { Figure, Measured } from './report/figure.ts';

const FIRM = { people: 5_000, ticksEach: 3 };
const ACCOUNTS = 50_000;
const NOW = '2026-11-23T17:00:00.000Z';
const TODAY = '2026-11-23';
const ROUNDS = 5;
const CHANGES = 200;

/** The shipped profiles, held in memory as the running app holds them. */
const courts: Pick<CourtBook, 'profile'> = { profile: async (courtId) => profileOf(courtId) };

/** Everything from the file to the last status: people, accounts, facts, 50,000 checklists. */
function buildAll(records: Records): number {
  const firm = new FirmIndex(records).view();
  const people = new Map(records.people().map((person) => [person.person.id, person]));
  let built = 0;
  for (const [personId, accounts] of Map.groupBy(records.ecfAll(), (ecf) => ecf.account.personId)) {
    const person = people.get(personId);
    if (person) built += buildOne(person, accounts, firm);
  }
  return built;
}

function buildOne(person: PersonRecord, all: readonly EcfRecord[], firm: FirmView): number {
  for (const ecf of all) {
    const { account } = ecf;
    const profile = profileOf(account.courtId);
    const facts = factsOf(person, ecf, all, firm, { profile, now: NOW });
    const question = { profile, account, person: person.person, facts, now: NOW, localDay: TODAY };
    cellStatus(buildChecklist(question), facts, question);
  }
  return all.length;
}

/** All checklists of a firm of 5,000 people with ten accounts each; milliseconds. */
async function build50k(): Promise<Measured> {
  const records = openBenchRecords(await largeFirm(FIRM));
  for (const courtId of ownProfiles) profileOf(courtId);
  const measured = await inRounds(ROUNDS, () =>
    timed(() => {
      const built = buildAll(records);
      if (built !== ACCOUNTS) throw new Error(`${built} checklists instead of ${ACCOUNTS}`);
    }),
  );
  records.close();
  return measured;
}

/** Records that a person's PACER account has another second factor. */
function recordChange(records: Records, { person, pacerAccounts: [account] }: PersonRecord): void {
  if (!account) throw new Error('The invented person has no PACER account');
  const { recordedAt: _, recordedBy: __, ...known } = account;
  const body = { ...known, mfa: 'app-and-codes' as const };
  records.append([{ subject: `person:${person.id}`, kind: 'pacer-account.recorded', body }]);
}

/** One recorded fact of one person of that firm until each of the person's ten statuses follows it; milliseconds, the write itself left out. */
function change(): Promise<Measured> {
  return withFolder(async (folder) => {
    const records = openBenchRecords(await ownCopy(largeFirm(FIRM), folder));
    const firm = new FirmIndex(records).view();
    const needs = {
      records,
      courts,
      clock: { now: () => NOW, zone: () => 'America/Chicago' },
    };
    const ours: number[] = [];
    for (const before of records.people().slice(0, CHANGES)) {
      recordChange(records, before);
      const { id } = before.person;
      const time = await timed(async () => {
        const changed = records.person(id);
        if (!changed) throw new Error('The invented person is gone');
        const progress = await progressInCourts(changed, records.ecfOf(id), firm, needs);
        for (const { checklist, facts, profile } of progress) {
          cellStatus(checklist, facts, { profile, now: NOW });
        }
      });
      ours.push(time);
    }
    records.close();
    return { ours };
  });
}

export const figures: readonly Figure[] = [
  { name: 'readiness.build50k', unit: 'ms', kind: 'absolute', target: 3_000, run: build50k },
  { name: 'readiness.change', unit: 'ms', kind: 'absolute', target: 5, run: change },
];
