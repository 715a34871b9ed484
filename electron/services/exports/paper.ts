import type { CourtBook } from '../../ports/courts.ts';
import type { Words } from '../../ports/desktop.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import { standingsOf } from '../checklist/standings.ts';
import { localDay } from '../shared/local-day.ts';
import { fileName } from './file-name.ts';
import { checklistPage, type WorksheetCourt, worksheetPage } from './printed-pages.ts';
import type { WaysOut } from './ways-out.ts';
import { NO_SECRETS, noteNotPrinted, type SecretsGround, secretsFor } from './worksheet-secrets.ts';

/** What one person's printed pages need. */
export interface PaperNeeds extends SecretsGround {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly words: Words;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/** Prints one person's pages: a checklist, and the worksheet for what linking takes. */
export function exportPaper(
  needs: PaperNeeds,
  ways: WaysOut,
): Pick<Services['exports'], 'checklist' | 'worksheet'> {
  const { records, courts, firmIndex, words, clock } = needs;
  const today = () => localDay(clock);

  return {
    async checklist({ ecfAccountId, as }) {
      const ecf = records.ecf(ecfAccountId);
      const person = ecf && records.person(ecf.account.personId);
      if (!ecf || !person) return fail('account-not-found');
      const all = records.ecfOf(person.person.id);
      const wanted = all.filter(({ account }) => account.id === ecfAccountId);
      const ground = { courts, clock };
      const [found] = await standingsOf(person, all, firmIndex.view(), ground, wanted);
      if (!found) return fail('court-not-found');
      const { profile, checklist } = found;
      const page = checklistPage(person, profile.court.name, checklist, words);
      const name = fileName(page.title, profile.court.id, today());
      return ways.putOnPaper({ page, as, name }, checklist.steps.length);
    },

    async worksheet({ personId, as, secrets: asked }) {
      const person = records.person(personId);
      if (!person) return fail('person-not-found');
      // SECURITY: passwords may be printed on paper only, never saved to a file.
      if (asked && as !== 'print') return fail('bad-request');
      const accounts = records.ecfOf(personId).map(({ account }) => account);
      const secrets = asked ? await secretsFor(personId, accounts, asked, needs) : ok(NO_SECRETS);
      if (!secrets.ok) return secrets;
      const sheets: WorksheetCourt[] = [];
      for (const account of accounts) {
        const profile = await courts.profile(account.courtId);
        const credential = secrets.value.found.get(account.id);
        if (profile) sheets.push({ account, profile, ...(credential ? { credential } : {}) });
      }
      const page = worksheetPage(person, sheets, words, today());
      const name = fileName(page.title, '', today());
      const put = await ways.putOnPaper({ page, as, name }, sheets.length);
      if (!put.ok || put.value.isCancelled) noteNotPrinted(secrets.value, records);
      if (!put.ok) return put;
      const { value } = put;
      if (value.isCancelled) return ok(value);
      return ok({ ...value, leftBlank: [...secrets.value.leftBlank] });
    },
  };
}
