import type { WebPages } from '../../ports/desktop.ts';
import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { LinkPresence, NamesOnBothSides } from '../../shared/domain/linking/events.ts';
import type { Evidence } from '../../shared/domain/linking/evidence.ts';
import { usernameKey } from '../../shared/domain/pacer/username.ts';
import { fail, failFields, ok, type Result } from '../../shared/domain/values/result.ts';
import { checkLine, problemsOf } from '../../shared/domain/values/typed-text.ts';
import type { LinkDesk, LinkDeskNeeds, LinkUnderWay } from './desk.ts';

type Linking = Services['linking'];
type Needs = Pick<LinkDeskNeeds, 'entries' | 'clock'> & {
  readonly ids: Ids;
  readonly webPages: Pick<WebPages, 'openCourt'>;
  readonly actorName: () => string;
};
type Proof = { readonly presence: LinkPresence };

/** Guided linking, where the person works in a browser and reports to the app, and evidence for any way of linking. */
export function linkByPerson(desk: LinkDesk, { entries, clock, ids, webPages, actorName }: Needs) {
  const { journal } = desk;

  async function openCourt({ ecfAccountId }: Parameters<Linking['openCourt']>[0]) {
    const found = await desk.place(ecfAccountId);
    if (!found.ok) return found;
    const endpoint = await desk.endpointFor('guided', found.value);
    if (!endpoint.ok) return endpoint;
    return (await webPages.openCourt(endpoint.value)) ? ok({}) : fail('link-court-not-opened');
  }

  /** Records both names as the person reads them on the court's page. */
  async function review({ ecf, attempt }: LinkUnderWay, typed: NamesOnBothSides) {
    const { attemptId } = attempt;
    const id = ecf.account.id;
    const names = namesTyped(typed);
    if (!names.ok) return names;
    if (attempt.step === 'reviewed' || attempt.step === 'armed') {
      const returned = journal.note(id, 'link.returned', { attemptId });
      if (!returned.ok) return returned;
    }
    const pageDigest = ids.fingerprint(JSON.stringify([names.value.ecf, names.value.pacer]));
    const noted = journal.note(id, 'link.reviewed', { attemptId, names: names.value, pageDigest });
    return noted.ok ? desk.view(id) : noted;
  }

  /** Recorded before the person may press Submit on the court's page. */
  async function confirm(
    place: LinkUnderWay,
    typed: NamesOnBothSides,
    prove: () => Promise<Result<Proof>>,
  ) {
    const { ecf, person, attempt } = place;
    if (attempt.step !== 'reviewed') return fail('link-step-not-possible');
    const proof = await prove();
    if (!proof.ok) return proof;
    const id = ecf.account.id;
    const { attemptId, names, pageDigest, pacerAccountId } = attempt;
    const account = person.pacerAccounts.find((one) => one.id === pacerAccountId);
    const kept = await entries.read(id);
    const nonce = ids.newId();
    const armed = journal.note(id, 'link.armed', {
      ...{ attemptId, nonce, names, pageDigest, typed },
      presence: proof.value.presence,
      pacerFingerprint: ids.fingerprint(usernameKey(account?.username ?? '')),
      ecfFingerprint: ids.fingerprint(kept.ok ? kept.value.login : ''),
    });
    if (!armed.ok) return armed;
    const steady = journal.steady();
    const sending = journal.note(id, 'link.sending', { attemptId, nonce, steady });
    return sending.ok ? desk.view(id) : sending;
  }

  /**
   * Records what the court's page said after Submit. "Nothing I recognize" is safe. "Not pressed" allows a new attempt.
   */
  async function answer({ ecfAccountId, answer: told }: Parameters<Linking['answer']>[0]) {
    const found = await desk.underWay(ecfAccountId);
    if (!found.ok) return found;
    const { attempt } = found.value;
    if (attempt.way !== 'guided' || attempt.step !== 'sending')
      return fail('link-step-not-possible');
    const { attemptId } = attempt;
    const body = { attemptId, detail: 'told-by-person' };
    if (told.is === 'other-names') {
      const names = namesTyped(told);
      if (!names.ok) return names;
      const noted = journal.note(ecfAccountId, 'link.answered', {
        ...body,
        answer: 'linked-to-other-names',
        names: names.value,
      });
      return noted.ok ? desk.view(ecfAccountId) : noted;
    }
    const noted = journal.note(ecfAccountId, 'link.answered', { ...body, answer: told.is });
    return noted.ok ? desk.view(ecfAccountId) : noted;
  }

  async function report({ ecfAccountId, seen }: Parameters<Linking['report']>[0]) {
    const found = await desk.underWay(ecfAccountId);
    if (!found.ok) return found;
    const evidence = evidenceFrom(seen);
    if (!evidence.ok) return evidence;
    const { attemptId } = found.value.attempt;
    const noted = journal.note(ecfAccountId, 'link.evidence', {
      attemptId,
      evidence: evidence.value,
    });
    return noted.ok ? desk.view(ecfAccountId) : noted;
  }

  function evidenceFrom(seen: Parameters<Linking['report']>[0]['seen']): Result<Evidence> {
    const mark = { by: actorName(), at: clock.now() };
    switch (seen.source) {
      case 'menus': {
        return ok({
          source: 'menus',
          reader: 'person',
          shows: seen.shows,
          labels: [],
          // Each report counts as its own sign-in, because the screen asks for a new one.
          signInId: ids.newId(),
          at: mark.at,
          steady: journal.steady(),
        });
      }
      case 'help-desk': {
        const spokeTo = checkLine('spokeTo', seen.spokeTo, { max: 300, isRequired: true });
        const reference = checkLine('reference', seen.reference, { max: 300 });
        if ('problem' in spokeTo || 'problem' in reference) {
          return failFields(problemsOf({ spokeTo, reference }));
        }
        const said = { says: seen.says, spokeTo: spokeTo.value, reference: reference.value };
        return ok({ source: 'help-desk', ...said, ...mark });
      }
      default:
        return ok({ source: seen.source, ...mark });
    }
  }

  return { openCourt, review, confirm, answer, report };
}

function namesTyped(typed: NamesOnBothSides): Result<NamesOnBothSides> {
  const ecf = checkLine('ecf', typed.ecf, { max: 300, isRequired: true });
  const pacer = checkLine('pacer', typed.pacer, { max: 300, isRequired: true });
  if ('problem' in ecf || 'problem' in pacer) return failFields(problemsOf({ ecf, pacer }));
  return ok({ ecf: ecf.value, pacer: pacer.value });
}
