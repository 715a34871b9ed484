import type { Practice } from '../../ports/courts.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import type { LinkClaims, Records } from '../../ports/records.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import { endpointInUse } from '../courts/endpoint-in-use.ts';
import type { LinkCopies } from '../shared/link-copies.ts';
import type { LinkAccount, LinkFinder } from './finder.ts';
import { mayBeMenusOf } from './others-here.ts';
import type { LinkSessions } from './sessions.ts';
import { type LinkingScreen, linkView } from './view.ts';
import { policyClosingWay } from './way-endpoint.ts';

/** Makes the answers of linking: the screen of an account as it is at that moment. */
export interface LinkScreen {
  of(account: LinkAccount): LinkingScreen;
  /** The screen once an entry is in the journal, or why it could not be written. */
  after(noted: Result<undefined>, account: LinkAccount): Result<LinkingScreen>;
}

interface Needs {
  readonly records: Records;
  readonly policy: PolicyNow;
  readonly isPractice: boolean;
  readonly practice: Pick<Practice, 'hosts'>;
  readonly finder: LinkFinder;
  readonly sessions: Pick<LinkSessions, 'of'>;
  readonly copies: Pick<LinkCopies, 'secondsLeft'>;
  readonly claims: Pick<LinkClaims, 'isAtHand'>;
}

/** Reads what the screen shows. Starts no practice court: its hosts are known without that. */
export function linkScreen(needs: Needs): LinkScreen {
  const { records, policy, isPractice, practice, finder, sessions, copies } = needs;
  const of = (account: LinkAccount) =>
    linkView({
      ...finder.latest(account),
      others: mayBeMenusOf(records, account.ecf.account.id),
      run: sessions.of(account.ecf.account.id),
      copySeconds: copies.secondsLeft(account.ecf.account.id),
      practiceHosts: isPractice ? practice.hosts : undefined,
      real: endpointInUse({ records, policy }, account.profile),
      isClaimable: isPractice || needs.claims.isAtHand(),
      closedBy: (way) => policyClosingWay(needs, way, account),
    });
  return { of, after: (noted, account) => (noted.ok ? ok(of(account)) : noted) };
}
