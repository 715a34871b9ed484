import type { CourtBook } from '../../electron/ports/courts.ts';
import type { Records } from '../../electron/ports/records.ts';
import { FirmIndex, type FirmView } from '../../electron/services/checklist/firm-index.ts';
import { factsOf, standingsOf } from '../../electron/services/checklist/standings.ts';
import { buildChecklist } from '../../electron/shared/domain/checklist/build.ts';
import { cellStatus } from '../../electron/shared/domain/checklist/cell-status.ts';
import type { EcfRecord } from '../../electron/shared/domain/records/ecf-record.ts';
import type { PersonRecord } from '../../electron/shared/domain/records/person-record.ts';
import { ownProfiles, profileOf } from '../assets/shipped.ts';
import { withFolder } from './lib/bench-folder.ts';
import type { Figure, Measured } from './lib/figure.ts';
import { openBenchRecords, recordFirm } from './lib/open-firm.ts';
import { median, timed } from './lib/pairs.ts';

const FIRM = { people: 5_000, ticksEach: 3 };
const ACCOUNTS = 50_000;
const NOW = '2026-11-23T17:00:00.000Z';
const ROUNDS = 5;
const CHANGES = 200;

/** The shipped profiles, held in memory as the running app holds them. */
const courts: Pick<CourtBook, 'profile'> = { profile: async (courtId) => profileOf(courtId) };

/** Everything from the file to the last status: people, accounts, facts, 50,000 checklists. */
function buildAll(records: Records, firmIndex: FirmIndex): number {
  const firm = firmIndex.view();
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
    const facts = factsOf(person, ecf, all, firm);
    const { account } = ecf;
    const profile = profileOf(account.courtId);
    const question = { profile, account, person: person.person, facts, now: NOW };
    cellStatus(buildChecklist(question), facts);
  }
  return all.length;
}

/** All checklists of a firm of 5,000 people with ten accounts each; milliseconds. */
function build50k(): Promise<Measured> {
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    recordFirm(records, FIRM);
    for (const courtId of ownProfiles) profileOf(courtId);
    const firmIndex = new FirmIndex(records);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const time = await timed(() => {
        const built = buildAll(records, firmIndex);
        if (built !== ACCOUNTS) throw new Error(`${built} checklists instead of ${ACCOUNTS}`);
      });
      times.push(time);
    }
    records.close();
    return { ours: median(times) };
  });
}

/** One recorded fact of one person of that firm, until each of the person's ten statuses is known anew; milliseconds, the write itself left out. */
function change(): Promise<Measured> {
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    recordFirm(records, FIRM);
    const firm = new FirmIndex(records).view();
    const people = records.people().slice(0, CHANGES);
    const times: number[] = [];
    for (const { person, pacerAccounts } of people) {
      const [account] = pacerAccounts;
      if (!account) throw new Error('The invented person has no PACER account');
      const {
        recordedAt: _,
        recordedBy: __,
        ...body
      } = { ...account, mfa: 'app-and-codes' as const };
      records.append([{ subject: `person:${person.id}`, kind: 'pacer-account.recorded', body }]);
      const time = await timed(async () => {
        const changed = records.person(person.id);
        if (!changed) throw new Error('The invented person is gone');
        const needs = { courts: courts as CourtBook, clock: { now: () => NOW } };
        const standings = await standingsOf(changed, records.ecfOf(person.id), firm, needs);
        for (const { checklist, facts } of standings) cellStatus(checklist, facts);
      });
      times.push(time);
    }
    records.close();
    return { ours: median(times) };
  });
}

export const figures: readonly Figure[] = [
  { name: 'readiness.build50k', unit: 'ms', kind: 'absolute', target: 3_000, run: build50k },
  { name: 'readiness.change', unit: 'ms', kind: 'absolute', target: 5, run: change },
];
