import type { CourtBook } from '../../ports/courts.ts';
import type { Words } from '../../ports/desktop.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import type { EcfAccount } from '../../shared/domain/people/person.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { progressInCourts } from '../checklist/court-progress.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import { accountsEver } from '../shared/link-among.ts';
import { localDay } from '../shared/local-day.ts';
import { checklistPage } from './checklist-page.ts';
import { englishBelow } from './english-below.ts';
import type { ExportTargets } from './export-targets.ts';
import { fileName } from './file-name.ts';
import { type WorksheetCourt, worksheetPage } from './worksheet-page.ts';
import {
  NO_SECRETS,
  noteNotPrinted,
  type SecretsNeeds,
  secretsFor,
  type WorksheetSecrets,
} from './worksheet-secrets.ts';

/** What one person's printed pages need. */
export interface PaperNeeds extends SecretsNeeds {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly words: Words;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/** Prints one person's pages: a checklist, and the worksheet for what linking takes. */
export function exportPaper(
  needs: PaperNeeds,
  targets: ExportTargets,
): Pick<Services['exports'], 'checklist' | 'worksheet'> {
  return {
    checklist: exportChecklist(needs, targets),
    worksheet: exportWorksheet(needs, targets),
  };
}

function exportChecklist(
  { records, courts, firmIndex, words, clock }: PaperNeeds,
  targets: ExportTargets,
): Services['exports']['checklist'] {
  return async ({ ecfAccountId, as }) => {
    const ecf = records.ecf(ecfAccountId);
    const person = ecf && records.person(ecf.account.personId);
    if (!ecf || !person) return fail('account-not-found');
    const ever = accountsEver(records, person);
    const context = { courts, clock };
    const [found] = await progressInCourts(person, ever, firmIndex.view(), context, [ecf]);
    if (!found) return fail('court-not-found');
    const { profile, checklist } = found;
    const own = await words.in(languageOf(person));
    const court = courtCitation(profile.court);
    const page = checklistPage(person, court, checklist, own, await englishBelow(own));
    const name = fileName(page.title, profile.court.id, localDay(clock));
    return targets.putOnPaper({ page, as, name }, checklist.steps.length);
  };
}

function exportWorksheet(
  needs: PaperNeeds,
  targets: ExportTargets,
): Services['exports']['worksheet'] {
  const { records, courts, words, clock } = needs;
  return async ({ personId, as, secrets: asked }) => {
    const person = records.person(personId);
    if (!person) return fail('person-not-found');
    // SECURITY: passwords may be printed on paper only, never saved to a file.
    if (asked && as !== 'print') return fail('bad-request');
    const accounts = records.ecfOf(personId).map(({ account }) => account);
    const secrets = asked ? await secretsFor(personId, accounts, asked, needs) : ok(NO_SECRETS);
    if (!secrets.ok) return secrets;
    const sheets = await sheetsFor(accounts, secrets.value, courts);
    const own = await words.in(languageOf(person));
    const page = worksheetPage(person, sheets, own, localDay(clock));
    const name = fileName(page.title, '', localDay(clock));
    const put = await targets.putOnPaper({ page, as, name }, sheets.length);
    if (!put.ok || put.value.isCanceled) noteNotPrinted(secrets.value, records);
    if (!put.ok) return put;
    const { value } = put;
    return value.isCanceled ? ok(value) : ok({ ...value, leftBlank: [...secrets.value.leftBlank] });
  };
}

/** What a person is given to read is in that person's own language. */
const languageOf = ({ person }: PersonRecord) => person.language ?? 'en';

/** A sheet for each account whose court is known, with its login and password where they were asked for. */
async function sheetsFor(
  accounts: readonly EcfAccount[],
  { found }: WorksheetSecrets,
  courts: Pick<CourtBook, 'profile'>,
): Promise<readonly WorksheetCourt[]> {
  const sheets: WorksheetCourt[] = [];
  for (const account of accounts) {
    const profile = await courts.profile(account.courtId);
    const credential = found.get(account.id);
    if (profile) sheets.push({ account, profile, ...(credential ? { credential } : {}) });
  }
  return sheets;
}
