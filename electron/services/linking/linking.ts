import type { Services } from '../../shared/contract/contract.ts';
import { areMenusUnproven } from '../../shared/domain/linking/proof.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { oneAtATime } from '../../shared/in-turn.ts';
import { abandonUnsent, begin, gate } from './begin.ts';
import { confirm as confirmByApp } from './by-app/confirm.ts';
import { readMenus } from './by-app/read-menus.ts';
import { review as reviewByApp } from './by-app/review.ts';
import { signIn } from './by-app/sign-in.ts';
import {
  answer,
  checkTypedNames,
  confirmByPerson,
  openCourt,
  report,
  reviewByPerson,
} from './by-person.ts';
import { type LinkingContext, type LinkingNeeds, linkingContext } from './context.ts';
import { copy } from './copy.ts';
import type { LinkUnderWay } from './finder.ts';
import { recordKnown, removeKnown } from './known-link.ts';
import { proveLink } from './proof.ts';
import { judgedNames, type LinkingScreen, type NamesJudgement } from './view.ts';
import { wayAllowedByIt } from './way-endpoint.ts';

type Linking = Services['linking'];
type Asked<Call extends keyof Linking> = Parameters<Linking[Call]>[0];

/** The service, and what main does with it besides. */
export interface LinkingService {
  readonly service: Linking;
  /** The machine goes to sleep: sessions end, and a confirming request under way becomes unknown. */
  readonly suspend: () => void;
}

/**
 * Links a person's PACER account to their CM/ECF account: rehearsed at the practice court, guided in the person's own
 * browser, or assisted by the app. All three use the same journal, which knows of every confirming request before its
 * first byte leaves, and the same check of names. The last two also pass the gate. Copying a login takes proof of presence, and
 * so does the assisted way before it sends.
 */
export function linkingService(needs: LinkingNeeds): LinkingService {
  const context = linkingContext(needs);
  // A call of several steps waits for the one before it on the same account. The others need no turn: they read, or write one entry that the journal checks as it writes. `stop` must not wait, since it ends the call under way.
  const inTurn = oneAtATime();
  const service: Linking = {
    open: (input) => open(context, input),
    gate: (input) => gate(context, input),
    begin: (input) => inTurn(input.ecfAccountId, () => begin(context, input)),
    openCourt: (input) => openCourt(context, input),
    copy: (input) => copy(context, input),
    endCopies({ ecfAccountId }) {
      context.copies.end(ecfAccountId);
      return ok({});
    },
    compare: (input) => compare(context, input),
    signIn: (input) => inTurn(input.ecfAccountId, () => signIn(context, input)),
    review: (input) => inTurn(input.ecfAccountId, () => review(context, input)),
    confirm: (input) => inTurn(input.ecfAccountId, () => confirm(context, input)),
    answer: (input) => answer(context, input),
    report: (input) => report(context, input),
    askCourt: (input) => askCourt(context, input),
    readMenus: (input) => inTurn(input.ecfAccountId, () => readMenus(context, input)),
    stop: (input) => stop(context, input),
    recordKnown: (input) => recordKnown(context, input),
    removeKnown: (input) => removeKnown(context, input),
  };
  return { service, suspend: context.sessions.endAll };
}

async function open(
  { finder, screen }: LinkingContext,
  { ecfAccountId }: Asked<'open'>,
): Promise<Result<LinkingScreen>> {
  const found = await finder.account(ecfAccountId);
  return found.ok ? { ok: true, value: screen.of(found.value) } : found;
}

/** How alike the names are that a person is typing from the court's page. Writes nothing. */
async function compare(
  { finder }: LinkingContext,
  { ecfAccountId, ecf, pacer }: Asked<'compare'>,
): Promise<Result<NamesJudgement>> {
  const found = await finder.account(ecfAccountId);
  if (!found.ok) return found;
  const names = checkTypedNames({ ecf, pacer });
  return names.ok ? ok(judgedNames(found.value, names.value)) : names;
}

/** Both names, from the court's page that the app fetched or from the page the person reads. */
async function review(
  context: LinkingContext,
  { ecfAccountId, credential }: Asked<'review'>,
): Promise<Result<LinkingScreen>> {
  const found = await context.finder.underWay(ecfAccountId);
  if (!found.ok) return found;
  const allowed = wayAllowedByIt(context, found.value.attempt.way, found.value);
  if (!allowed.ok) return allowed;
  if (areMenusUnproven(found.value.attempt)) return fail('link-menus-unexplained');
  if (isRecordedMeanwhile(found.value)) return fail('link-recorded-meanwhile');
  if (found.value.attempt.way !== 'guided') return reviewByApp(context, found.value, credential);
  if (credential.from !== 'screen') return fail('link-step-not-possible');
  const { ecf, pacer } = credential;
  return reviewByPerson(context, found.value, { ecf, pacer });
}

/** Whether somebody recorded an earlier link since this attempt began. Then there is nothing to send. */
const isRecordedMeanwhile = ({ ecf, attempt }: LinkUnderWay) =>
  attempt.way !== 'practice' && ecf.knownLink !== undefined;

async function confirm(
  context: LinkingContext,
  { ecfAccountId, grant, ...consent }: Asked<'confirm'>,
): Promise<Result<LinkingScreen>> {
  const found = await context.finder.underWay(ecfAccountId);
  if (!found.ok) return found;
  if (isRecordedMeanwhile(found.value)) return fail('link-recorded-meanwhile');
  const { way } = found.value.attempt;
  const allowed = wayAllowedByIt(context, way, found.value);
  if (!allowed.ok) return allowed;
  const prove = () => proveLink(context, { way, ecfAccountId, grant });
  // Whatever comes of it, there is nothing left to paste.
  context.copies.end(ecfAccountId);
  const confirmBy = way === 'guided' ? confirmByPerson : confirmByApp;
  return confirmBy(context, found.value, consent, prove);
}

async function askCourt(
  { finder, journal, screen }: LinkingContext,
  { ecfAccountId, reason }: Asked<'askCourt'>,
): Promise<Result<LinkingScreen>> {
  const found = await finder.underWay(ecfAccountId);
  if (!found.ok) return found;
  const { attemptId } = found.value.attempt;
  const noted = journal.note(ecfAccountId, 'link.needs-court', { attemptId, reason });
  return screen.after(noted, found.value);
}

async function stop(
  context: LinkingContext,
  { ecfAccountId }: Asked<'stop'>,
): Promise<Result<LinkingScreen>> {
  context.copies.end(ecfAccountId);
  await context.sessions.end(ecfAccountId);
  const found = await context.finder.account(ecfAccountId);
  if (!found.ok) return found;
  return context.screen.after(abandonUnsent(context, found.value), found.value);
}
