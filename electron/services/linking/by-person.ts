import type { Services } from '../../shared/contract/contract.ts';
import type { NamesConsent, NamesOnBothSides } from '../../shared/domain/linking/events.ts';
import type { Evidence } from '../../shared/domain/linking/evidence.ts';
import { usernameKey } from '../../shared/domain/pacer/username.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, failFields, ok, type Result } from '../../shared/domain/values/result.ts';
import { checkLine, problemsOf } from '../../shared/domain/values/typed-text.ts';
import { claim } from './claims.ts';
import type { LinkingContext } from './context.ts';
import type { LinkUnderWay } from './finder.ts';
import { othersHere } from './others-here.ts';
import type { LinkProof } from './proof.ts';
import type { LinkingScreen } from './view.ts';
import { endpointForWay } from './way-endpoint.ts';

type Linking = Services['linking'];
type Seen = Parameters<Linking['report']>[0]['seen'];

/** Opens the court's front page in the person's own browser. */
export async function openCourt(
  context: LinkingContext,
  { ecfAccountId }: Parameters<Linking['openCourt']>[0],
): Promise<Result<Record<string, never>>> {
  const found = await context.finder.account(ecfAccountId);
  if (!found.ok) return found;
  const endpoint = await endpointForWay(context, 'guided', found.value);
  if (!endpoint.ok) return endpoint;
  const isOpen = await context.webPages.openCourt(endpoint.value);
  return isOpen ? ok({}) : fail('link-court-not-opened');
}

/** Keeps both names as the person reads them on the court's page. */
export async function reviewByPerson(
  { journal, ids, screen }: LinkingContext,
  account: LinkUnderWay,
  typed: NamesOnBothSides,
): Promise<Result<LinkingScreen>> {
  const { id } = account.ecf.account;
  const { attemptId, step } = account.attempt;
  const names = checkTypedNames(typed);
  if (!names.ok) return names;
  if (step === 'reviewed' || step === 'armed') {
    const returned = journal.note(id, 'link.returned', { attemptId });
    if (!returned.ok) return returned;
  }
  const pageDigest = ids.fingerprint(JSON.stringify([names.value.ecf, names.value.pacer]));
  const reviewed = { attemptId, names: names.value, pageDigest };
  return screen.after(journal.note(id, 'link.reviewed', reviewed), account);
}

/** From here on the person may press Submit on the court's page, so it is recorded before they do. */
export async function confirmByPerson(
  context: LinkingContext,
  account: LinkUnderWay,
  consent: NamesConsent,
  prove: () => Promise<Result<LinkProof>>,
): Promise<Result<LinkingScreen>> {
  const { journal, ids, screen } = context;
  const { ecf, person, attempt } = account;
  if (attempt.step !== 'reviewed') return fail('link-step-not-possible');
  const proof = await prove();
  if (!proof.ok) return proof;
  const claimed = await claim(context, account);
  if (!claimed.ok) return claimed;
  const { id } = ecf.account;
  const { attemptId, names, pageDigest, pacerAccountId } = attempt;
  const pacer = person.pacerAccounts.find((one) => one.id === pacerAccountId);
  const nonce = ids.newId();
  const armed = journal.note(id, 'link.armed', {
    attemptId,
    nonce,
    names,
    pageDigest,
    ...consent,
    presence: proof.value.presence,
    pacerFingerprint: ids.fingerprint(usernameKey(pacer?.username ?? '')),
  });
  if (!armed.ok) return armed;
  const sending = { attemptId, nonce, steady: journal.steady() };
  return screen.after(journal.note(id, 'link.sending', sending), account);
}

/** What the court's page said after Submit. "I don't know" is always safe; "not pressed" lets the person begin again. */
export async function answer(
  { finder, journal, screen }: LinkingContext,
  { ecfAccountId, answer: said }: Parameters<Linking['answer']>[0],
): Promise<Result<LinkingScreen>> {
  const found = await finder.underWay(ecfAccountId);
  if (!found.ok) return found;
  const { attemptId, way, step } = found.value.attempt;
  if (way !== 'guided' || step !== 'sending') return fail('link-step-not-possible');
  const body = { attemptId, detail: 'told-by-person' };
  if (said.is !== 'other-names') {
    const noted = journal.note(ecfAccountId, 'link.answered', { ...body, answer: said.is });
    return screen.after(noted, found.value);
  }
  const names = checkTypedNames(said);
  if (!names.ok) return names;
  const linked = { ...body, answer: 'linked-to-other-names' as const, names: names.value };
  return screen.after(journal.note(ecfAccountId, 'link.answered', linked), found.value);
}

/** Keeps what a person saw or heard about the link. */
export async function report(
  context: LinkingContext,
  { ecfAccountId, seen }: Parameters<Linking['report']>[0],
): Promise<Result<LinkingScreen>> {
  const { finder, journal, screen } = context;
  const found = await finder.underWay(ecfAccountId);
  if (!found.ok) return found;
  const others = othersHere(context.records, ecfAccountId);
  const evidence = evidenceFrom(context, seen, others);
  if (!evidence.ok) return evidence;
  const { attemptId } = found.value.attempt;
  const noted = journal.note(ecfAccountId, 'link.evidence', {
    attemptId,
    evidence: evidence.value,
  });
  return screen.after(noted, found.value);
}

function evidenceFrom(
  context: LinkingContext,
  seen: Seen,
  others: EcfAccountId[],
): Result<Evidence> {
  const { ids, journal } = context;
  const mark = { by: context.actorName(), at: context.clock.now() };
  switch (seen.source) {
    case 'menus':
      return ok({
        source: 'menus',
        reader: 'person',
        shows: seen.shows,
        labels: [],
        // Each report counts as its own sign-in, because the screen asks for a new one.
        signInId: ids.newId(),
        othersHere: others,
        at: mark.at,
        steady: journal.steady(),
      });
    case 'help-desk':
      return helpDeskEvidence(seen, mark);
    case 'account-page':
      return ok({ ...seen, ...mark });
    default:
      return ok({ source: seen.source, ...mark });
  }
}

function helpDeskEvidence(
  seen: Extract<Seen, { source: 'help-desk' }>,
  mark: { readonly by: string; readonly at: string },
): Result<Evidence> {
  const spokeTo = checkLine('spokeTo', seen.spokeTo, { max: 300, isRequired: true });
  const reference = checkLine('reference', seen.reference, { max: 300 });
  if ('problem' in spokeTo || 'problem' in reference) {
    return failFields(problemsOf({ spokeTo, reference }));
  }
  const said = { says: seen.says, spokeTo: spokeTo.value, reference: reference.value };
  return ok({ source: 'help-desk', ...said, ...mark });
}

/** Both names as typed, without spaces around them, or what is wrong with each. */
export function checkTypedNames(typed: NamesOnBothSides): Result<NamesOnBothSides> {
  const ecf = checkLine('ecf', typed.ecf, { max: 300, isRequired: true });
  const pacer = checkLine('pacer', typed.pacer, { max: 300, isRequired: true });
  if ('problem' in ecf || 'problem' in pacer) return failFields(problemsOf({ ecf, pacer }));
  return ok({ ecf: ecf.value, pacer: pacer.value });
}
