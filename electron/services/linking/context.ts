import type { Court, CourtBook, Practice, PracticeTroubles } from '../../ports/courts.ts';
import type { WebPages } from '../../ports/desktop.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import type { LinkClaims, Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Presence } from '../../ports/vault.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import type { Grants } from '../shared/grants.ts';
import type { LinkCopies } from '../shared/link-copies.ts';
import type { VaultEntries } from '../vault/entries/entries.ts';
import type { SecretClipboard } from '../vault/secret-clipboard.ts';
import { type LinkFinder, linkFinder } from './finder.ts';
import { type LinkJournal, linkJournal } from './journal.ts';
import { type LinkScreen, linkScreen } from './screen.ts';
import { type LinkSessions, linkSessions } from './sessions.ts';

/** What linking needs from the world. */
export interface LinkingNeeds {
  readonly records: Records;
  readonly policy: PolicyNow;
  /** Whether this is the practice profile: there every court is the practice court. */
  readonly isPractice: boolean;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly court: Court;
  readonly practice: Practice & PracticeTroubles;
  readonly firmIndex: FirmIndex;
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly claims: LinkClaims;
  readonly presence: Pick<Presence, 'state'>;
  readonly grants: Grants;
  readonly copies: LinkCopies;
  readonly clipboard: Pick<SecretClipboard, 'copy'>;
  readonly webPages: Pick<WebPages, 'openCourt'>;
  readonly actorName: () => string;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The world, and the four parts that every way of linking uses. */
export interface LinkingContext extends LinkingNeeds {
  /** Finds the account and its attempt. */
  readonly finder: LinkFinder;
  /** Writes entries, each only if the rules allow it. */
  readonly journal: LinkJournal;
  /** Keeps the sessions at courts that are open. */
  readonly sessions: LinkSessions;
  /** Makes the answer to the page. */
  readonly screen: LinkScreen;
}

/** Builds the four parts over the world. */
export function linkingContext(needs: LinkingNeeds): LinkingContext {
  const sessions = linkSessions(needs.court);
  const finder = linkFinder(needs);
  const journal = linkJournal(needs);
  return {
    ...needs,
    finder,
    journal,
    sessions,
    screen: linkScreen({ ...needs, finder, sessions }),
  };
}
