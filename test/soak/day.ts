import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { type CanaryApp, must } from '../canary/canary-app.ts';
import type { Filer } from '../canary/features/firm.ts';
import { goTo } from '../canary/features/profiles.ts';
import { proof } from '../canary/features/vault.ts';
import type { Canaries } from '../canary/secrets.ts';
import { ROSTER_TEXT } from '../support/roster-import.ts';

/** What a day works with: the app in practice, whom it is about, and a folder for files. */
export interface Ground {
  readonly app: CanaryApp;
  readonly canaries: Canaries;
  readonly filer: Filer;
  readonly folder: string;
}

const ALL = {
  query: '',
  tab: 'all',
  statuses: [],
  courts: [],
  offices: [],
  roles: [],
  inCharge: 'anyone',
  due: 'any',
} as const;

/** One scripted day of a paralegal. It takes back what it does, so that each day begins as the one before. */
export async function oneDay(ground: Ground): Promise<void> {
  await lookAtBoard(ground);
  await addAndUndo(ground);
  await workOnChecklist(ground);
  await keepLogin(ground);
  await link(ground);
  await exportFiles(ground);
  await lockAndUnlock(ground);
  await inOwnRecords(ground);
}

async function lookAtBoard({ app, filer }: Ground): Promise<void> {
  const { id } = must(
    'saving a view',
    await app.call('board', 'saveView', {
      name: 'Mine',
      view: {
        filter: { ...ALL, query: 'paula', courts: [CourtId.parse('alnb')] },
        groupBy: 'court',
        sort: { by: 'due', isDescending: true },
      },
    }),
  );
  must('the views', await app.call('board', 'views', {}));
  must('removing it', await app.call('board', 'removeView', { id }));
  const { revision } = must('the board', await app.call('board', 'open', {}));
  must(
    'its changes',
    await app.call('board', 'changes', { since: revision, texts: 0, courtsRevision: 0 }),
  );
  must('its history', await app.call('board', 'history', {}));
  must('reminders', await app.call('reminders', 'list', {}));
  must('a person', await app.call('people', 'open', { personId: filer.personId }));
}

async function addAndUndo({ app }: Ground): Promise<void> {
  const { undo } = must(
    'adding',
    await app.call('people', 'addFiler', {
      draft: {
        name: 'Nora Newcomer',
        role: 'attorney',
        office: 'Mobile',
        email: 'nora@firm.example',
        barNumber: '',
      },
      courts: [{ courtId: CourtId.parse('alnb'), standing: 'has-filed' }],
    }),
  );
  must('undoing', await app.call('history', 'undo', { entries: undo }));
}

async function workOnChecklist({ app, filer }: Ground): Promise<void> {
  const ecfAccountId = filer.flsb;
  const { checklist } = must('a checklist', await app.call('checklist', 'open', { ecfAccountId }));
  const toTick = checklist.steps.find(
    ({ decidedBy, state }) => decidedBy === 'person' && state.kind === 'todo',
  );
  const stepId = toTick?.id ?? '';
  const { undo } = must(
    'a step',
    await app.call('checklist', 'record', {
      ecfAccountId,
      stepId,
      outcome: 'done',
      note: 'by phone',
    }),
  );
  must('all courts', await app.call('checklist', 'ofPerson', { personId: filer.personId }));
  must('undoing it', await app.call('history', 'undo', { entries: undo }));
}

async function keepLogin({ app, canaries, filer }: Ground): Promise<void> {
  const ecfAccountId = filer.flsb;
  const { login, password } = canaries;
  must('storing', await app.call('vault', 'store', { ecfAccountId, login, password }));
  const toReveal = await proof(app, canaries, { action: 'reveal', ecfAccountId });
  must('revealing', await app.call('vault', 'reveal', { ecfAccountId, grant: toReveal }));
  must('concealing', await app.call('vault', 'conceal', {}));
  const toCopy = await proof(app, canaries, { action: 'copy', ecfAccountId });
  must(
    'copying',
    await app.call('vault', 'copy', { ecfAccountId, field: 'password', grant: toCopy }),
  );
  must('clearing', await app.call('vault', 'clearClipboard', {}));
  const toDelete = await proof(app, canaries, { action: 'destroy', ecfAccountId });
  must('deleting', await app.call('vault', 'destroy', { ecfAccountId, grant: toDelete }));
}

/** A link that FileReady makes at the practice court, over HTTP as with any court. */
async function link({ app, canaries, filer }: Ground): Promise<void> {
  const ecfAccountId = filer.alnb;
  const as = { from: 'practice-person', personId: 'paula-plainview' } as const;
  must(
    'beginning',
    await app.call('linking', 'begin', { ecfAccountId, way: 'practice', accepted: [] }),
  );
  must('signing in', await app.call('linking', 'signIn', { ecfAccountId, as }));
  const { names } = must(
    'the names',
    await app.call('linking', 'review', { ecfAccountId, credential: as }),
  );
  if (!names) throw new Error('the court showed no names');
  const grant = await proof(app, canaries, { action: 'rehearse', ecfAccountId });
  const { ecf, pacer } = names;
  must(
    'linking',
    await app.call('linking', 'confirm', { ecfAccountId, typed: { ecf, pacer }, grant }),
  );
  const { step } = must('the menus', await app.call('linking', 'readMenus', { ecfAccountId }));
  if (step !== 'verified-linked') throw new Error(`not proven: ${step}`);
  await app.call('linking', 'stop', { ecfAccountId });
}

async function importPeople({ app, folder }: Ground): Promise<void> {
  const file = join(folder, 'people.csv');
  writeFileSync(file, ROSTER_TEXT);
  process.env.FILEREADY_FAKE_OPEN = file;
  const preview = must('choosing', await app.call('rosterImport', 'choose', {}));
  if (preview.isCanceled) throw new Error('nothing was chosen');
  const { importId } = preview;
  const { actId } = must('importing', await app.call('rosterImport', 'commit', { importId }));
  if (actId === undefined) throw new Error('nothing was imported');
  must('undoing it', await app.call('history', 'undoAct', { actId }));
  must('forgetting it', await app.call('rosterImport', 'drop', { importId }));
}

async function exportFiles({ app, filer, folder }: Ground): Promise<void> {
  process.env.FILEREADY_FAKE_SAVE = join(folder, 'saved');
  const { personId } = filer;
  const shown = { personIds: [personId], courtIds: [], filter: 'all' };
  must('a table', await app.call('exports', 'board', { ...shown, as: 'csv' }));
  must('a draft', await app.call('exports', 'draft', { personId, as: 'file' }));
  rmSync(join(folder, 'saved'), { recursive: true, force: true });
}

async function lockAndUnlock({ app, canaries }: Ground): Promise<void> {
  must('diagnostics', await app.call('diagnostics', 'read', {}));
  must('locking', await app.call('lock', 'now', {}));
  must('unlocking', await app.call('lock', 'unlock', { pin: canaries.pin }));
}

/** The firm's own records are the ones that have backups, and what locked practice locked them too. */
async function inOwnRecords(ground: Ground): Promise<void> {
  const { app, canaries } = ground;
  await goTo(app, 'leave');
  must('unlocking', await app.call('lock', 'unlock', { pin: canaries.pin }));
  await importPeople(ground);
  must('a backup', await app.call('backups', 'make', {}));
  const [last] = must('the backups', await app.call('backups', 'list', {}));
  if (!last) throw new Error('there is no backup');
  must('looking into it', await app.call('backups', 'preview', { name: last.name }));
  await goTo(app, 'enter');
}
