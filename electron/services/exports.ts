import type {
  CalendarFile,
  Clock,
  CourtBook,
  FileDialogs,
  FileQuestion,
  Grants,
  Mail,
  Printer,
  Records,
  SecretFiles,
  Words,
} from '../ports.ts';
import type { Services } from '../shared/contract/contract.ts';
import type { News } from '../shared/contract/events.ts';
import { dateIn } from '../shared/domain/calendar.ts';
import type { Credential } from '../shared/domain/credential-value.ts';
import { csvText } from '../shared/domain/csv-text.ts';
import { calendarEntries, type PersonDeadline } from '../shared/domain/deadline-calendar.ts';
import type { EcfAccountId } from '../shared/domain/ids.ts';
import { emlFile, mailtoAddress } from '../shared/domain/mail-file.ts';
import type { PersonRecord } from '../shared/domain/person-record.ts';
import { type PrintPage, printHtml } from '../shared/domain/print-page.ts';
import { fail, ok, type Result } from '../shared/domain/result.ts';
import { boardTable } from './lib/board-table.ts';
import { firmView, standingsOf } from './lib/checklist-of.ts';
import { fileName } from './lib/file-name.ts';
import { deadlinesOf } from './lib/person-deadlines.ts';
import { boardPage, checklistPage, worksheetPage } from './lib/printed-pages.ts';
import type { ReadinessBoard } from './lib/readiness-board.ts';
import { reminderDraft } from './lib/reminder-draft.ts';
import { breathe } from './lib/slices.ts';
import type { VaultEntries } from './lib/vault-entries.ts';
import { secretsFor } from './lib/worksheet-secrets.ts';

interface Needs {
  readonly board: ReadinessBoard;
  readonly records: Records;
  readonly courts: CourtBook;
  readonly dialogs: FileDialogs;
  readonly files: SecretFiles;
  readonly calendar: CalendarFile;
  readonly printer: Printer;
  readonly mail: Mail;
  readonly words: Words;
  readonly clock: Clock;
  readonly grants: Grants;
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly recordsAs: () => string;
  readonly tell: (news: News) => void;
}

/** Who is shown on the board at the moment. */
interface Shown {
  readonly personIds: readonly string[];
  readonly courtIds: readonly string[];
  readonly filter: string;
}

const BREATHE_EVERY = 50;
const NOT_SAVED = { isCancelled: true } as const;

/** What leaves the app: files, paper and drafts, each with its day and filter, never with a secret. */
export function exportService(needs: Needs): Services['exports'] {
  const { board, records, courts, dialogs, files, printer, words, clock } = needs;
  const today = () => dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone, clock.now());

  async function save(what: FileQuestion, suggested: string, bytes: Uint8Array, count: number) {
    const path = await dialogs.chooseWhereToSave(what, suggested);
    if (path === undefined) return ok(NOT_SAVED);
    const written = await files.write(path, bytes);
    return written.ok ? ok({ isCancelled: false as const, count }) : written;
  }

  async function putOnPaper(page: PrintPage, as: 'pdf' | 'print', name: string, count: number) {
    const html = printHtml(page);
    if (as === 'print') {
      const printed = await printer.print(html);
      return printed.ok ? ok({ isCancelled: false as const, count }) : printed;
    }
    const path = await dialogs.chooseWhereToSave('pdf', name);
    if (path === undefined) return ok(NOT_SAVED);
    const pdf = await printer.pdf(html);
    if (!pdf.ok) return pdf;
    const written = await files.write(path, pdf.value);
    return written.ok ? ok({ isCancelled: false as const, count }) : written;
  }

  async function shownBoard({ personIds, filter }: Shown) {
    const wanted = new Map(personIds.map((id, place) => [id, place]));
    const rows = (await board.whole()).filter(({ personId }) => wanted.has(personId));
    const inOrder = rows.toSorted(
      (a, b) => (wanted.get(a.personId) ?? 0) - (wanted.get(b.personId) ?? 0),
    );
    const wording = {
      courts: board.courts,
      texts: board.texts,
      words,
      today: today(),
      filter: filter.trim(),
    };
    return { rows: inOrder, wording };
  }

  /** Does something for everyone, and lets the app go on in between. */
  async function forEach(
    personIds: readonly string[],
    each: (person: PersonRecord) => Promise<void> | void,
  ): Promise<void> {
    for (const [index, id] of personIds.entries()) {
      const person = records.person(id);
      if (person) await each(person);
      if (index % BREATHE_EVERY > 0) continue;
      needs.tell({ kind: 'progress', of: 'export', done: index, total: personIds.length });
      await breathe();
    }
  }

  async function draftFor(person: PersonRecord) {
    const { language = 'en' } = person.person;
    const all = records.ecfOf(person.person.id);
    const standings = await standingsOf(person, all, firmView(records), { courts, clock });
    return reminderDraft(
      person.person,
      standings.map(({ profile, checklist }) => ({ courtName: profile.court.name, checklist })),
      words.in(language),
      needs.recordsAs(),
    );
  }

  return {
    async board({ as, ...shown }) {
      const { rows, wording } = await shownBoard(shown);
      if (rows.length === 0) return fail('export-nothing');
      const name = fileName(words.say('export.board-title'), wording.filter, wording.today);
      if (as !== 'csv') {
        return putOnPaper(boardPage(rows, shown.courtIds, wording), as, `${name}.pdf`, rows.length);
      }
      const table = boardTable(rows, shown.courtIds, wording);
      const text = csvText(table.header, table.rows);
      return save('board', `${name}.csv`, Buffer.from(text), table.rows.length);
    },

    async calendar({ personIds, courtIds, filter }) {
      const ground = { records, courts, firm: firmView(records), now: clock.now(), words };
      const deadlines: PersonDeadline[] = [];
      await forEach(personIds, async (person) => {
        deadlines.push(...(await deadlinesOf(person, courtIds, ground)));
      });
      const entries = calendarEntries(deadlines);
      if (entries.length === 0) return fail('export-nothing');
      const title = words.say('export.calendar-title');
      const about = [
        words.say('export.as-of', { date: today() }),
        filter.trim() === ''
          ? words.say('export.everyone')
          : words.say('export.filtered', { filter }),
      ];
      const text = await needs.calendar({
        name: filter.trim() === '' ? title : `${title}: ${filter.trim()}`,
        now: clock.now(),
        entries: entries.map(({ uid, date, title: step, court, people, kind }) => ({
          uid,
          date,
          summary: words.say(`export.calendar-${kind}`, { step, court: court || 'PACER' }),
          description: [
            words.say('export.calendar-people', {
              names: people.join('; '),
              people: people.length,
            }),
            ...about,
          ].join('\n'),
        })),
      });
      const name = fileName(title, filter, today());
      return save('calendar', `${name}.ics`, Buffer.from(text), entries.length);
    },

    async checklist({ ecfAccountId, as }) {
      const ecf = records.ecf(ecfAccountId);
      const person = ecf && records.person(ecf.account.personId);
      if (!ecf || !person) return fail('account-not-found');
      const all = records.ecfOf(person.person.id);
      const standings = await standingsOf(person, all, firmView(records), { courts, clock });
      const found = standings.find((one) => one.ecf.account.id === ecfAccountId);
      if (!found) return fail('court-not-found');
      const { profile, checklist } = found;
      const page = checklistPage(person, profile.court.name, checklist, words);
      const name = fileName(page.title, profile.court.id, today());
      return putOnPaper(page, as, `${name}.pdf`, checklist.steps.length);
    },

    async worksheet({ personId, as, secrets }) {
      const person = records.person(personId);
      if (!person) return fail('person-not-found');
      // SECURITY: a file would keep what only paper may show.
      if (secrets && as !== 'print') return fail('bad-request');
      const accounts = records.ecfOf(personId).map(({ account }) => account);
      const printed = secrets
        ? await secretsFor(personId, accounts, secrets, needs)
        : ok(new Map<EcfAccountId, Credential>());
      if (!printed.ok) return printed;
      const sheets = [];
      for (const account of accounts) {
        const profile = await courts.profile(account.courtId);
        const credential = printed.value.get(account.id);
        if (profile) sheets.push({ account, profile, ...(credential ? { credential } : {}) });
      }
      const page = worksheetPage(person, sheets, words, today());
      return putOnPaper(page, as, `${fileName(page.title, '', today())}.pdf`, sheets.length);
    },

    async draft({ personId, as }) {
      const person = records.person(personId);
      if (!person) return fail('person-not-found');
      if (person.person.email === '') return fail('mail-no-address');
      const draft = await draftFor(person);
      if (!draft) return fail('export-nothing');
      if (as === 'file') {
        const name = fileName(draft.toName, '', today());
        return save('mail', `${name}.eml`, Buffer.from(emlFile(draft)), 1);
      }
      const address = mailtoAddress(draft);
      const opened: Result<undefined> = address
        ? await needs.mail.openDraft(address)
        : fail('mail-not-opened');
      return opened.ok ? ok({ isCancelled: false, count: 1 }) : opened;
    },

    async drafts({ personIds }) {
      const folder = await dialogs.chooseFolder('mail');
      if (folder === undefined) return ok(NOT_SAVED);
      const left: { name: string; why: 'no-address' | 'nothing-open' }[] = [];
      const used = new Set<string>();
      let stopped: Result<undefined> = ok(undefined);
      let count = 0;
      await forEach(personIds, async (person) => {
        if (!stopped.ok) return;
        const { name, email } = person.person;
        const draft = email === '' ? undefined : await draftFor(person);
        if (!draft) {
          left.push({ name, why: email === '' ? 'no-address' : 'nothing-open' });
          return;
        }
        const path = folder.join(`${fileName(name, '', today(), used)}.eml`);
        stopped = await files.write(path, Buffer.from(emlFile(draft)));
        if (stopped.ok) count += 1;
      });
      return stopped.ok ? ok({ isCancelled: false, count, left }) : stopped;
    },
  };
}
