import type { Words } from '../../ports/desktop.ts';
import type { BoardCell, BoardRow } from '../../shared/domain/board/board.ts';
import type { Checklist, ChecklistStep } from '../../shared/domain/checklist/checklist.ts';
import type { PrintPage, PrintSection } from '../../shared/domain/files/print-page.ts';
import type { EcfAccount } from '../../shared/domain/people/person.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { Contact } from '../../shared/domain/profiles/values.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { Credential } from '../../shared/domain/vault/credential-value.ts';
import { type BoardWording, cellsIn, dueForOf, textOf } from './board-table.ts';
import { markedName } from './marked-name.ts';

/** The board on paper: one line per person and court, one for a person without any. */
export function boardPage(
  rows: readonly BoardRow[],
  courtIds: readonly string[],
  wording: BoardWording,
): PrintPage {
  const { words, today, filter } = wording;
  const lines = rows.flatMap((row) => {
    const person = [markedName(row, words), row.office];
    const cells = cellsIn(row, courtIds, wording);
    return cells.length === 0
      ? [[...person, '', words.say('export.no-court'), '', '']]
      : cells.map((cell) => [...person, ...printedCell(cell, wording)]);
  });
  const columns = ['person', 'office', 'court', 'status', 'next', 'due'];
  return {
    language: 'en',
    title: words.say('export.board-title'),
    about: [
      words.say('export.as-of', { date: today }),
      filter === '' ? words.say('export.everyone') : words.say('export.filtered', { filter }),
      words.say('export.people', { people: rows.length }),
    ],
    isLandscape: true,
    sections: [
      {
        kind: 'table',
        head: columns.map((column) => words.say(`board-column.${column}`)),
        rows: lines,
      },
    ],
  };
}

function printedCell(cell: BoardCell, wording: BoardWording): readonly string[] {
  const status = wording.words.say(`status.${cell.status}`);
  const because = textOf(cell.because, cell, wording);
  return [
    wording.courts[cell.court]?.id.toUpperCase() ?? '',
    because === '' ? status : `${status}: ${because}`,
    textOf(cell.next, cell, wording),
    dueWords(cell, wording),
  ];
}

/** The date, with the step it belongs to where that is not the one beside it. */
function dueWords(cell: BoardCell, wording: BoardWording): string {
  if (cell.due === undefined) return '';
  const date = wording.words.day(cell.due);
  if (cell.dueFor === undefined && !cell.isFrom) return date;
  return wording.words.say('export.date-and-step', { date, step: dueForOf(cell, wording) });
}

const PHASES = ['before', 'on-or-after', 'after-linking'] as const;

/** One person's checklist in one court. */
export function checklistPage(
  { person }: PersonRecord,
  courtName: string,
  checklist: Checklist,
  words: Words,
): PrintPage {
  const sections = PHASES.flatMap((phase): PrintSection[] => {
    const steps = checklist.steps.filter((step) => step.phase === phase);
    if (steps.length === 0) return [];
    return [
      {
        kind: 'steps',
        heading: words.say(`phase.${phase}`),
        steps: steps.map((step) => printedStep(step, checklist, words)),
      },
    ];
  });
  return {
    language: 'en',
    title: words.say('export.checklist-title', { name: markedName(person, words) }),
    about: [courtName, words.say('export.as-of', { date: checklist.today })],
    isLandscape: false,
    sections,
  };
}

function printedStep(step: ChecklistStep, { values }: Checklist, words: Words) {
  const { kind } = step.state;
  const due = step.due
    ? words.say(`export.due-${step.due.kind}`, { date: step.due.date })
    : undefined;
  const state = words.say(`export.state-${kind}`);
  const contacts = step.contacts.flatMap((contact) => {
    const ways = waysTo(contact);
    return ways === '' ? [] : [`${words.local(contact.name)}, ${ways}`];
  });
  return {
    title: words.local(step.title, values),
    state: [state, due, step.isOptional ? words.say('export.optional') : undefined]
      .filter(Boolean)
      .join(' · '),
    isDone: kind === 'done' || kind === 'not-needed',
    lines:
      kind === 'done' ? [] : [...step.what.map((line) => words.local(line, values)), ...contacts],
  };
}

/** How to reach somebody: by phone and mail, or else their page. */
function waysTo({ phone, email, url = '' }: Pick<Contact, 'phone' | 'email' | 'url'>): string {
  return phone || email ? [phone, email].filter(Boolean).join(', ') : url;
}

/** One court on a person's worksheet. */
export interface WorksheetCourt {
  readonly account: EcfAccount;
  readonly profile: CourtProfile;
  /** Only for paper, after proof of presence. */
  readonly credential?: Credential;
}

/**
 * The sheet on which a person gathers what linking takes, in our own layout (S.D. Fla. Bankruptcy Court names such a sheet,
 * "NextGen Preparation E-filer Information"). Logins and passwords are lines to write on, unless they were asked for.
 */
export function worksheetPage(
  { person, pacerAccounts }: PersonRecord,
  courts: readonly WorksheetCourt[],
  words: Words,
  today: string,
): PrintPage {
  const say = (id: string, value = '') => ({ label: words.say(`worksheet.${id}`), value });
  const own: PrintSection = {
    kind: 'fields',
    heading: words.say('worksheet.you'),
    fields: [
      say('name', person.name),
      say('role', words.say(`role.${person.role}`)),
      say('office', person.office),
      say('email', person.email),
      say('bar-number', person.barNumber),
    ],
  };
  // Whoever has no account yet has lines to write one on.
  const pacer = (pacerAccounts.length === 0 ? [undefined] : pacerAccounts).map(
    (account): PrintSection => ({
      kind: 'fields',
      heading: words.say('worksheet.pacer'),
      fields: [
        say('pacer-username', account?.username),
        say('pacer-password'),
        say('account-type', account && words.say(`account-type.${account.accountType}`)),
        say('mfa', account && words.say(`mfa.${account.mfa}`)),
        say('password-set-on', account?.passwordSetOn && words.day(account.passwordSetOn)),
      ],
    }),
  );
  return {
    language: 'en',
    title: words.say('worksheet.title', { name: markedName(person, words) }),
    about: [words.say('export.as-of', { date: today }), words.say('worksheet.keep-safe')],
    isLandscape: false,
    sections: [own, ...pacer, ...courts.map((court) => worksheetCourt(court, words))],
  };
}

function worksheetCourt(
  { account, profile, credential }: WorksheetCourt,
  words: Words,
): PrintSection {
  const { goLive, linkPages, contacts } = profile;
  const desk = contacts.court?.value;
  const say = (id: string, value = '') => ({ label: words.say(`worksheet.${id}`), value });
  return {
    kind: 'fields',
    heading: profile.court.name,
    fields: [
      say('capacity', words.say(`role.${account.capacity}`)),
      { ...say('ecf-login', credential?.login), isExact: true },
      { ...say('ecf-password', credential?.password), isExact: true },
      say('go-live', goLive.value.on && words.day(goLive.value.on)),
      say('link-path', linkPages.value.path.join(' → ')),
      say('help-desk', desk && waysTo(desk)),
      say('notes'),
    ],
  };
}
