import type { Files } from '../../ports/files.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import type { ProfileDocument } from '../../shared/domain/profiles/court-profile.ts';
import type { SourceTable } from '../../shared/domain/profiles/layers.ts';
import {
  type ProfilesFile,
  type ProfilesFileFault,
  readProfilesFile,
} from '../../shared/domain/profiles/profiles-file.ts';
import { type Failure, fail, ok, type Result } from '../../shared/domain/values/result.ts';

/** The largest file of court profiles, in bytes: many times what all courts need. */
const MAX_BYTES = 4 * 1024 * 1024;
/** A file on a network that doesn't answer holds up no start for longer than this. */
const PATIENCE_MS = 5_000;

interface Needs {
  readonly policy: Pick<PolicyNow, 'value'>;
  readonly files: Pick<Files, 'read'>;
  readonly isAbsolute: (path: string) => boolean;
  /** The sources that ship, which a profile may cite. */
  readonly sources: () => Promise<SourceTable>;
  /** Why a document makes no whole profile of its court, if it does not. */
  readonly check: (courtId: string, document: ProfileDocument) => Promise<Failure | undefined>;
  /** Called with the courts whose profiles are different now, and with none when only the faults are. */
  readonly onChange: (courtIds: readonly string[]) => void;
}

/**
 * The court profiles that firm IT wrote into the file that `CourtProfilesFile` names. Reads it at the first question
 * after the policy named it, and whenever asked to look. A file that can't be read keeps what it said before, and says so;
 * without the policy there is none.
 */
export class ProfilesByIt {
  readonly #needs: Needs;
  #path = '';
  #text: string | undefined;
  #documents: ReadonlyMap<string, ProfileDocument> = new Map();
  #faults: readonly ProfilesFileFault[] = [];
  #looking: Promise<void> | undefined;
  #waiting: { readonly path: string; readonly until: Promise<void> } | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** What firm IT says of a court; undefined when it says nothing. */
  async of(courtId: string): Promise<ProfileDocument | undefined> {
    const path = this.#needs.policy.value('CourtProfilesFile');
    if (path !== this.#path) await this.#waitFor(path);
    return this.#documents.get(courtId);
  }

  /** Whether people's own addresses of courts count. */
  get areAddressesLocked(): boolean {
    return !this.#needs.policy.value('EndpointChanges');
  }

  /** What in the file doesn't count, as of the last look. */
  get faults(): readonly ProfilesFileFault[] {
    return this.#faults;
  }

  /** Looks at the policy and at the file again. Call it about once a minute. */
  look(): Promise<void> {
    this.#looking ??= this.#read().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  /** All questions about a file wait together, and none waits for it again. */
  #waitFor(path: string): Promise<void> {
    if (this.#waiting?.path !== path) {
      this.#waiting = { path, until: Promise.race([this.look(), patience()]) };
    }
    return this.#waiting.until;
  }

  async #read(): Promise<void> {
    const path = this.#needs.policy.value('CourtProfilesFile');
    // Another file's content says nothing about this one.
    if (path !== this.#path) this.#text = undefined;
    await this.#readAt(path);
    this.#path = path;
  }

  async #readAt(path: string): Promise<void> {
    if (path === '') return this.#take(new Map(), []);
    const read = await this.#textAt(path);
    if (!read.ok) {
      // What it said before still counts; once it can be read again, it is read again.
      this.#text = undefined;
      return this.#take(this.#documents, [{ failure: read.failure }]);
    }
    if (read.value === this.#text) return;
    const { documents, faults } = readProfilesFile(read.value, await this.#needs.sources());
    this.#text = read.value;
    const checked = await this.#sound(documents);
    this.#take(checked.documents, [...faults, ...checked.faults]);
  }

  /** Those that make a whole profile of a court we know; the others don't count. */
  async #sound(documents: ReadonlyMap<string, ProfileDocument>): Promise<ProfilesFile> {
    const sound = new Map<string, ProfileDocument>();
    const faults: ProfilesFileFault[] = [];
    for (const [court, document] of documents) {
      const failure = await this.#needs.check(court, document);
      if (failure) faults.push({ court, failure });
      else sound.set(court, document);
    }
    return { documents: sound, faults };
  }

  async #textAt(path: string): Promise<Result<string>> {
    if (!this.#needs.isAbsolute(path)) return fail('profiles-file-not-whole-path');
    const read = await this.#needs.files.read(path, MAX_BYTES);
    if (!read.ok) return read;
    try {
      return ok(new TextDecoder('utf-8', { fatal: true }).decode(read.value.bytes));
    } catch {
      return fail('profiles-file-not-json');
    }
  }

  #take(
    documents: ReadonlyMap<string, ProfileDocument>,
    faults: readonly ProfilesFileFault[],
  ): void {
    const changed = [...new Set([...this.#documents.keys(), ...documents.keys()])].filter(
      (id) => JSON.stringify(this.#documents.get(id)) !== JSON.stringify(documents.get(id)),
    );
    const isSame = JSON.stringify(faults) === JSON.stringify(this.#faults);
    this.#documents = documents;
    this.#faults = faults;
    if (changed.length > 0 || !isSame) this.#needs.onChange(changed);
  }
}

const patience = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS).unref();
  });
