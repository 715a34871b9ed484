import type { FileMark } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { News } from '../../shared/contract/events.ts';
import { type FileEncoding, textIn } from '../../shared/domain/files/file-encoding.ts';
import {
  checkImportSize,
  importText,
  workbookKind,
} from '../../shared/domain/files/import-text.ts';
import type { RosterDraft } from '../../shared/domain/roster/draft.ts';
import { type FileReading, fileReadings } from '../../shared/domain/roster/file-readings.ts';
import { type JudgedRoster, judge } from '../../shared/domain/roster/judge.ts';
import { RosterIndex } from '../../shared/domain/roster/match.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { OpenFiles } from './open-files.ts';
import { type DraftReading, readDraft } from './read-draft.ts';

/** One for each of a few windows; more would be files that no one looks at any more. */
const MAX_OPEN = 4;

interface Needs extends DraftReading {
  readonly records: Pick<Records, 'people' | 'revision'>;
  readonly ids: Pick<Ids, 'newId'>;
  readonly tell: (news: News) => void;
}

/** A file as it came, before anyone knows whether it is a roster. */
export interface RosterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mark: FileMark | undefined;
}

/** A roster file that is open: its latest draft with what would become of each row. */
export interface OpenRoster extends JudgedRoster {
  readonly id: string;
  readonly fileName: string;
  readonly mark: FileMark | undefined;
  /** The records' revision when the rows were judged. */
  readonly judgedAt: number;
}

/** What came of a file: a roster, or the question which encoding it has. */
export type RosterRead =
  | { readonly asks: 'nothing'; readonly roster: OpenRoster }
  | {
      readonly asks: 'encoding';
      readonly importId: string;
      readonly choices: readonly FileReading[];
    };

/** The roster files that are open, a few at once, each in its own window or waiting for an answer there. Tells which one was closed to make room for another. */
export class OpenRosters {
  readonly #needs: Needs;
  readonly #rosters: OpenFiles<OpenRoster>;
  /** Files whose letters could not be read; a person may say which encoding they have. */
  readonly #unread: OpenFiles<RosterFile>;
  readonly #judged: ReturnType<typeof judgeByRecords>;

  constructor(needs: Needs) {
    const onMadeRoom = (importId: string) => needs.tell({ kind: 'import-closed', importId });
    this.#needs = needs;
    this.#rosters = new OpenFiles(MAX_OPEN, onMadeRoom);
    this.#unread = new OpenFiles(MAX_OPEN, onMadeRoom);
    this.#judged = judgeByRecords(needs.records);
  }

  /** The roster of an import, if it is open. */
  get(importId: string): OpenRoster | undefined {
    return this.#rosters.get(importId);
  }

  /** Reads a file, or asks for its encoding. */
  async read(file: RosterFile): Promise<Result<RosterRead>> {
    const id = this.#needs.ids.newId();
    const text = await this.#textOf(file.bytes);
    if (text.ok) return this.#open(id, file, text.value);
    if (text.failure.code !== 'file-encoding-unknown') return text;
    this.#unread.open(id, file);
    return ok({ asks: 'encoding', importId: id, choices: fileReadings(file.bytes) });
  }

  async #textOf(bytes: Uint8Array): Promise<Result<string>> {
    const size = checkImportSize(bytes.length);
    if (!size.ok) return size;
    const kind = workbookKind(bytes);
    if (kind === 'old-or-locked') return fail('workbook-old-or-locked');
    return kind === 'packed' ? this.#needs.reading.workbook(bytes) : importText(bytes);
  }

  /** Reads a file that asked for its encoding. Another one may be tried until a table comes of it. */
  async readAs(importId: string, encoding: FileEncoding): Promise<Result<RosterRead>> {
    const file = this.#unread.get(importId);
    if (!file) return fail('import-not-open');
    const text = textIn(file.bytes, encoding);
    return text.ok ? this.#open(importId, file, text.value) : text;
  }

  async #open(id: string, file: RosterFile, text: string): Promise<Result<RosterRead>> {
    const draft = await readDraft(text, this.#needs);
    if (!draft.ok) return draft;
    const { name: fileName, mark } = file;
    const roster = { id, fileName, mark, ...this.#judged(draft.value) };
    this.#unread.close(id);
    this.#rosters.open(id, roster);
    return ok({ asks: 'nothing', roster });
  }

  /** Judges a roster's new draft and keeps it as the latest, if the file is still open. */
  keep(roster: OpenRoster, draft: RosterDraft): OpenRoster {
    const latest = { ...roster, ...this.#judged(draft) };
    this.#rosters.replace(roster.id, latest);
    return latest;
  }

  /** The latest draft, judged again if the records changed since. */
  rejudge(roster: OpenRoster): OpenRoster {
    const latest = this.get(roster.id) ?? roster;
    const isCurrent = latest.judgedAt === this.#needs.records.revision();
    return isCurrent ? latest : this.keep(latest, latest.draft);
  }

  /** Forgets a file, if it is open. */
  close(importId: string): void {
    this.#rosters.close(importId);
    this.#unread.close(importId);
  }
}

/** Judges drafts by the firm's people, whose index is made again only after the records changed. */
function judgeByRecords(
  records: Needs['records'],
): (draft: RosterDraft) => JudgedRoster & Pick<OpenRoster, 'judgedAt'> {
  let people = new RosterIndex();
  let madeAt: number | undefined;
  return (draft) => {
    const judgedAt = records.revision();
    if (madeAt !== judgedAt) people = new RosterIndex(records.people().map(({ person }) => person));
    madeAt = judgedAt;
    return { ...judge(draft, people), judgedAt };
  };
}
