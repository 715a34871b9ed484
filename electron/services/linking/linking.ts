import type { Court, CourtBook, Practice, PracticeTroubles } from '../../ports/courts.ts';
import type { WebPages } from '../../ports/desktop.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Presence } from '../../ports/vault.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { LinkAttemptId, type LinkPresence } from '../../shared/domain/linking/events.ts';
import { type GateItem, isGateOpen, linkGate } from '../../shared/domain/linking/gate.ts';
import { foldLink, standingAttempt } from '../../shared/domain/linking/history.ts';
import { UNSENT_STEPS } from '../../shared/domain/linking/steps.ts';
import { type EcfAccountId, PacerAccountId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Grant } from '../../shared/domain/vault/protected-act.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import type { Grants } from '../shared/grants.ts';
import { oneAtATime } from '../shared/in-turn.ts';
import type { VaultEntries } from '../vault/entries.ts';
import { linkByApp } from './by-app.ts';
import { linkByPerson } from './by-person.ts';
import { type LinkPlace, type LinkUnderWay, linkDesk } from './desk.ts';
import { gateFacts, pacerAccountOf, type WantedLink } from './gate-facts.ts';
import { linkJournal } from './journal.ts';
import { linkSessions } from './sessions.ts';

/** What linking needs from the world. */
export interface LinkingNeeds {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly firmIndex: FirmIndex;
  readonly court: Court;
  readonly practice: Practice & PracticeTroubles;
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly presence: Pick<Presence, 'state'>;
  readonly grants: Grants;
  readonly webPages: Pick<WebPages, 'openCourt'>;
  readonly actorName: () => string;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The service, and what main does with it besides. */
export interface LinkingService {
  readonly service: Services['linking'];
  /** The machine goes to sleep: sessions end, and a confirming request under way becomes unknown. */
  readonly suspend: () => void;
}

/**
 * Links a person's PACER account to their CM/ECF account: rehearsed at the practice court, guided in the person's own
 * browser, or assisted by the app. All three pass the same journal, which knows of every confirming request before its
 * first byte leaves, and the same check of names; the last two also the gate and proof of presence.
 */
export function linkingService(needs: LinkingNeeds): LinkingService {
  const { records, practice, presence, grants, ids } = needs;
  const journal = linkJournal(needs);
  const sessions = linkSessions(needs.court);
  const desk = linkDesk(needs, journal, sessions);
  const byApp = linkByApp(desk, needs);
  const byPerson = linkByPerson(desk, needs);
  const inTurn = oneAtATime();

  /** A rehearsal goes on without proof of presence while there is no way yet to give any; the journal says so. */
  async function presenceFor(
    { way }: LinkUnderWay['attempt'],
    ecfAccountId: EcfAccountId,
    grant: Grant | undefined,
  ): Promise<Result<{ presence: LinkPresence }>> {
    const proven = grants.use(grant, { action: 'link', ecfAccountId });
    if (proven.ok) return ok({ presence: 'confirmed' });
    const state = way === 'practice' ? await presence.state() : undefined;
    const canBeProven = !state || (state.ok && state.value.isSetUp);
    return canBeProven ? proven : ok({ presence: 'not-offered' });
  }

  async function itemsFor(wanted: WantedLink): Promise<readonly GateItem[]> {
    return wanted.way === 'practice' ? [] : linkGate(await gateFacts(needs, wanted));
  }

  /** Leaves an attempt of which nothing was sent. */
  function abandonUnsent({ ecf, attempt }: LinkPlace): Result<undefined> {
    if (!attempt || !UNSENT_STEPS.includes(attempt.step)) return ok(undefined);
    const { attemptId } = attempt;
    return journal.note(ecf.account.id, 'link.abandoned', { attemptId });
  }

  /** A rehearsal must not hide an attempt at the court whose end is open. */
  function mayRehearse({ ecf }: LinkPlace): boolean {
    const open = ['sending', 'unknown', 'needs-court', 'confirmed', 'menus-pending'];
    return !open.includes(standingAttempt(foldLink(ecf.linkEvents))?.step ?? '');
  }

  async function begin(input: Parameters<Services['linking']['begin']>[0]) {
    const { ecfAccountId, way, pacerAccountId, accepted } = input;
    const found = await desk.place(ecfAccountId);
    if (!found.ok) return found;
    const { ecf, person, profile } = found.value;
    const endpoint = await desk.endpointFor(way, found.value);
    if (!endpoint.ok) return endpoint;
    if (way === 'practice' && !mayRehearse(found.value)) return fail('link-already-open');
    const wanted = { way, ecf, person, profile, pacerAccountId };
    const items = await itemsFor(wanted);
    if (!isGateOpen(items, accepted)) return fail('link-gate-closed');
    await sessions.end(ecfAccountId);
    const cleared = abandonUnsent(found.value);
    if (!cleared.ok) return cleared;
    if (way === 'practice') await practice.setTrouble(ecf.account.courtId, input.trouble);
    const drafted = journal.note(ecfAccountId, 'link.drafted', {
      attemptId: LinkAttemptId.parse(ids.newId()),
      way,
      machine: records.machine,
      ecfAccountId,
      // A rehearsal needs no PACER account of one's own.
      pacerAccountId: pacerAccountOf(wanted)?.id ?? PacerAccountId.parse(ids.newId()),
      accepted: accepted.filter(({ id }) => items.some((item) => item.id === id)),
    });
    return drafted.ok ? desk.view(ecfAccountId) : drafted;
  }

  const service: Services['linking'] = {
    open: ({ ecfAccountId }) => desk.view(ecfAccountId),

    async gate({ ecfAccountId, way, pacerAccountId }) {
      const found = await desk.place(ecfAccountId);
      if (!found.ok) return found;
      const { ecf, person, profile } = found.value;
      const wanted = { way, ecf, person, profile, pacerAccountId };
      const account = pacerAccountOf(wanted);
      const items = await itemsFor(wanted);
      return ok({
        way,
        ...(account ? { pacerAccountId: account.id } : {}),
        accounts: person.pacerAccounts.map(({ id, username }) => ({ id, username })),
        items: items.map((item) => ({ ...item, values: { ...item.values } })),
      });
    },

    begin: (input) => inTurn(input.ecfAccountId, () => begin(input)),
    openCourt: byPerson.openCourt,
    signIn: (input) => inTurn(input.ecfAccountId, () => byApp.signIn(input)),

    review: ({ ecfAccountId, credential }) =>
      inTurn(ecfAccountId, async () => {
        const found = await desk.underWay(ecfAccountId);
        if (!found.ok) return found;
        if (found.value.attempt.way !== 'guided') return byApp.review(found.value, credential);
        if (credential.from !== 'screen') return fail('link-step-not-possible');
        const { ecf, pacer } = credential;
        return byPerson.review(found.value, { ecf, pacer });
      }),

    confirm: ({ ecfAccountId, typed, grant }) =>
      inTurn(ecfAccountId, async () => {
        const found = await desk.underWay(ecfAccountId);
        if (!found.ok) return found;
        const { attempt } = found.value;
        const prove = () => presenceFor(attempt, ecfAccountId, grant);
        const way = attempt.way === 'guided' ? byPerson : byApp;
        return way.confirm(found.value, typed, prove);
      }),

    answer: byPerson.answer,
    report: byPerson.report,

    async askCourt({ ecfAccountId, reason }) {
      const found = await desk.underWay(ecfAccountId);
      if (!found.ok) return found;
      const { attemptId } = found.value.attempt;
      const noted = journal.note(ecfAccountId, 'link.needs-court', { attemptId, reason });
      return noted.ok ? desk.view(ecfAccountId) : noted;
    },

    readMenus: (input) => inTurn(input.ecfAccountId, () => byApp.readMenus(input)),

    async stop({ ecfAccountId }) {
      await sessions.end(ecfAccountId);
      const found = await desk.place(ecfAccountId);
      const cleared = found.ok ? abandonUnsent(found.value) : found;
      return cleared.ok ? desk.view(ecfAccountId) : cleared;
    },
  };
  return { service, suspend: sessions.endAll };
}
