import { describe, expect, it } from 'vitest';
import { fail } from '../../../../electron/shared/domain/values/result.ts';
import { COURT, linkingStory } from '../../../support/linking.ts';
import { practiceStories } from '../../../support/practice-stories.ts';
import { good } from '../../../support/services.ts';
import { sessionWith } from '../../../support/session-with.ts';

const NAMES = { ecf: 'Paula Plainview', pacer: 'Paula Plainview' };

const { practiceCourt, clock } = await practiceStories();

const submissions = () => practiceCourt.state().links.map((link) => link.submissions);

/** The guided way as far as the moment to press Submit. */
async function readyToPress(app: ReturnType<typeof linkingStory>): Promise<void> {
  const { service, ecfAccountId } = app;
  await good(app.begin('guided'));
  const seen = { source: 'menus', shows: 'no-filing-menus' } as const;
  await good(service.report({ ecfAccountId, seen }));
  await good(service.review({ ecfAccountId, credential: { from: 'screen', ...NAMES } }));
  await good(app.confirm(NAMES));
}

describe('the ways to link', () => {
  it('are guided, and assisted, which is off until the firm turns it on for this court', async () => {
    const app = linkingStory(practiceCourt, clock);
    const offered = async () =>
      (await app.view()).ways.map(({ way, isOffered, why }) => [way, isOffered, why]);
    expect(await offered()).toEqual([
      ['guided', true, undefined],
      ['assisted', false, 'assisted-off'],
    ]);
    expect(await app.begin('assisted')).toMatchObject({ failure: { code: 'link-assisted-off' } });
    app.allowAssisted();
    expect((await offered()).at(-1)).toEqual(['assisted', true, undefined]);
  });

  it('turn assisted off again when the court’s address changes', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    const { courtId } = app.ecf;
    const authUrl = 'https://login.court.example';
    const body = { courtId, authUrl, ecfUrl: 'https://ecf.court.example' };
    app.records.append([{ subject: `court:${courtId}`, kind: 'endpoint.set', body }]);
    expect(await app.begin('assisted')).toMatchObject({ failure: { code: 'link-assisted-off' } });
    expect((await app.view()).ways[0]?.hosts).toEqual(['login.court.example', 'ecf.court.example']);
  });

  it('lead to no practice court outside practice', async () => {
    const app = linkingStory(practiceCourt, clock);
    expect(await app.begin('practice')).toMatchObject({
      failure: { code: 'practice-not-entered' },
    });
  });

  it('lead to the practice court and nowhere else in practice', async () => {
    const app = linkingStory(practiceCourt, clock, { isPractice: true });
    const { service, ecfAccountId } = app;
    const shown = await app.view();
    expect(shown.ways.map(({ way, isOffered, hosts }) => [way, isOffered, hosts])).toEqual([
      ['practice', true, ['127.0.0.1']],
      ['guided', true, ['127.0.0.1']],
      ['assisted', true, ['127.0.0.1']],
    ]);
    expect(shown.pages.address).toBe('');
    await good(app.begin('guided'));
    await good(service.openCourt({ ecfAccountId }));
    expect(app.opened).toEqual([practiceCourt.endpointFor(COURT).ecfUrl]);
  });
});

describe('the gate', () => {
  it('lets a person through with a reason where something is only uncertain, and keeps the reason', async () => {
    const app = linkingStory(practiceCourt, clock, { account: { mfa: 'not-known' } });
    const { service, ecfAccountId } = app;
    const gate = await good(service.gate({ ecfAccountId, way: 'guided' }));
    expect(gate.items.map(({ id, severity }) => [id, severity])).toEqual([
      ['mfa-not-known', 'warns'],
    ]);
    expect(await app.begin('guided')).toMatchObject({ failure: { code: 'link-gate-closed' } });
    const accepted = [
      { id: 'mfa-not-known', reason: 'she sits beside me' },
      { id: 'not-asked', reason: 'noise' },
    ];
    await good(service.begin({ ecfAccountId, way: 'guided', accepted }));
    const [drafted] = app.records.ecf(ecfAccountId)?.linkEvents ?? [];
    expect(drafted).toMatchObject({
      kind: 'link.drafted',
      body: { accepted: [{ id: 'mfa-not-known', reason: 'she sits beside me' }] },
    });
  });

  it.each([
    ['the account is a legacy one', { accountType: 'legacy' }, 'account-is-legacy'],
    ['the account is the firm’s billing account', { kind: 'paa' }, 'account-is-paa'],
    ['the account is shared', { kind: 'shared' }, 'account-is-shared'],
  ] as const)('stays closed when %s', async (_what, account, id) => {
    const app = linkingStory(practiceCourt, clock, { account });
    const { service, ecfAccountId } = app;
    const gate = await good(service.gate({ ecfAccountId, way: 'guided' }));
    expect(gate.items).toContainEqual(expect.objectContaining({ id, severity: 'blocks' }));
    const accepted = gate.items.map((item) => ({ id: item.id, reason: 'never mind' }));
    expect(await service.begin({ ecfAccountId, way: 'guided', accepted })).toMatchObject({
      failure: { code: 'link-gate-closed' },
    });
  });

  it('asks nothing of a rehearsal', async () => {
    const app = linkingStory(practiceCourt, clock, {
      account: { kind: 'paa' },
      isPractice: true,
    });
    expect(await app.begin('practice')).toMatchObject({ ok: true });
  });
});

describe('an assisted link', () => {
  it('is proven by the menus, with one sign-in, one confirmation, and no session left behind', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await app.upToNames('assisted');
    expect(await good(app.confirm(NAMES))).toMatchObject({
      way: 'assisted',
      step: 'verified-linked',
      pacerUsername: 'pplainview',
      menus: { filing: ['Bankruptcy', 'Adversary'] },
    });
    await good(app.service.stop({ ecfAccountId: app.ecfAccountId }));
    expect(practiceCourt.state()).toMatchObject({
      openSessions: 0,
      authentications: [{ username: 'pplainview', accepted: 1, refused: 0 }],
    });
    expect(submissions()).toEqual([1]);
  });

  it('is not sent without proof of presence', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await app.upToNames('assisted');
    const { service, ecfAccountId } = app;
    expect(await service.confirm({ ecfAccountId, typed: NAMES })).toMatchObject({
      failure: { code: 'presence-needed' },
    });
    expect(submissions()).toEqual([]);
    expect(app.journal()).not.toContain('link.armed');
  });

  it('is not sent when a typed name is not the one shown', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await app.upToNames('assisted');
    expect(await app.confirm({ ...NAMES, ecf: 'Paula Plain' })).toMatchObject({
      failure: { code: 'link-consent-missing' },
    });
    expect(submissions()).toEqual([]);
  });

  it('is sent once, however often confirming is asked for', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await app.upToNames('assisted');
    const answers = await Promise.all([1, 2, 3].map(() => app.confirm(NAMES)));
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false]);
    expect(submissions()).toEqual([1]);
  });

  it('signs in with no other PACER account than the one the gate looked at', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await good(app.begin('assisted'));
    expect(await app.signIn('jalison2020')).toMatchObject({
      failure: { code: 'link-other-pacer-account' },
    });
    expect(practiceCourt.state().authentications).toEqual([]);
  });

  it('takes no practice person’s sign-in or login to a real court', async () => {
    const app = linkingStory(practiceCourt, clock);
    const { service, ecfAccountId } = app;
    app.allowAssisted();
    await good(app.begin('assisted'));
    const practicePerson = { from: 'practice-person', personId: 'paula-plainview' } as const;
    const refusal = { failure: { code: 'practice-person-not-found' } };
    expect(await service.signIn({ ecfAccountId, as: practicePerson })).toMatchObject(refusal);
    await good(app.signIn());
    expect(await service.review({ ecfAccountId, credential: practicePerson })).toMatchObject(
      refusal,
    );
  });

  it('B42: stops where the names are of two people, and nothing can be submitted', async () => {
    const app = linkingStory(practiceCourt, clock, { who: 'rdelfinch' });
    app.allowAssisted();
    const shown = await app.upToNames('assisted');
    expect(shown).toMatchObject({ likeness: { kind: 'different' } });
    expect(await app.confirm(shown.names ?? NAMES)).toMatchObject({
      failure: { code: 'link-consent-missing' },
    });
    expect(submissions()).toEqual([]);
  });

  it('warns when both accounts are somebody else’s than the person’s on screen', async () => {
    const app = linkingStory(practiceCourt, clock, { person: { name: 'Quentin Marsh' } });
    app.allowAssisted();
    expect(await app.upToNames('assisted')).toMatchObject({
      likeness: { kind: 'same' },
      personUnlike: 'different',
    });
  });

  it('goes back to the sign-in when the court’s session runs out, with nothing posted (F33)', async () => {
    const app = linkingStory(practiceCourt, clock, { who: 'ishortall' });
    app.allowAssisted();
    await good(app.begin('assisted'));
    const signedIn = await app.signIn();
    const ended = signedIn.ok
      ? await app.service.review({
          ecfAccountId: app.ecfAccountId,
          credential: { from: 'keychain' },
        })
      : signedIn;
    expect(ended).toMatchObject({ failure: { code: 'court-session-expired' } });
    expect(await app.view()).toMatchObject({ step: 'draft', session: 'none' });
    expect(submissions()).toEqual([]);
  });

  it('notices that somebody removed the login from the keychain, says so, and posts nothing (F22)', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await good(app.begin('assisted'));
    await good(app.signIn());
    app.keychain.entries.clear();
    const { service, ecfAccountId } = app;
    const asked = await service.review({ ecfAccountId, credential: { from: 'keychain' } });
    expect(asked).toMatchObject({ failure: { code: 'credential-gone' } });
    expect(app.records.ecf(ecfAccountId)?.credential).toMatchObject({ state: 'not-recorded' });
    expect(submissions()).toEqual([]);
  });

  it('F23: a login that something else changed in the keychain never leaves for the link form', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await good(app.begin('assisted'));
    await good(app.signIn());
    const { service, ecfAccountId } = app;
    const kept = JSON.parse(app.keychain.entries.get(ecfAccountId) ?? '{}');
    app.keychain.entries.set(ecfAccountId, JSON.stringify({ ...kept, password: 'Planted-1' }));
    const asked = await service.review({ ecfAccountId, credential: { from: 'keychain' } });
    expect(asked).toMatchObject({ failure: { code: 'credential-changed' } });
    expect(submissions()).toEqual([]);
  });

  it('changes nothing on a maintenance page (F32)', async () => {
    const app = linkingStory(practiceCourt, clock, { who: 'mdowning1' });
    app.allowAssisted();
    await good(app.begin('assisted'));
    expect(await app.signIn()).toMatchObject({ failure: { code: 'court-maintenance' } });
    expect(await app.view()).toMatchObject({ step: 'draft', session: 'none' });
  });
});

describe('a court that links as soon as it has the login', () => {
  it('is told as it is: linked, names never compared, a matter for the help desk', async () => {
    const app = linkingStory(practiceCourt, clock, {
      court: (door) => ({
        ...door,
        open: (endpoint, signal) =>
          sessionWith(door.open(endpoint, signal), {
            submitLinkForm: async () => fail('court-linked-at-once'),
          }),
      }),
    });
    app.allowAssisted();
    await good(app.begin('assisted'));
    await good(app.signIn());
    const { service, ecfAccountId } = app;
    const shown = await good(service.review({ ecfAccountId, credential: { from: 'keychain' } }));
    expect(shown).toMatchObject({ step: 'needs-court', reason: 'linked-without-asking' });
    expect(app.journal().at(-1)).toBe('link.needs-court');
    expect(await app.begin('guided')).toMatchObject({ failure: { code: 'link-gate-closed' } });
    // Filing menus alone don't tell whose accounts were joined.
    const menus = { source: 'menus', shows: 'filing-menus' } as const;
    await good(service.report({ ecfAccountId, seen: menus }));
    expect(app.steps()).toEqual(['needs-court']);
  });
});

describe('the machine goes to sleep', () => {
  it('in the middle of the one request: unknown, never a second request (F18)', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await app.upToNames('assisted');
    practiceCourt.setFault('commit-then-hang', true, COURT);
    const answer = app.confirm(NAMES);
    while (submissions().length === 0) await new Promise((resolve) => setImmediate(resolve));
    app.suspend();
    expect(await good(answer)).toMatchObject({ step: 'unknown', session: 'none' });
    clock.seconds = 65;
    await good(app.signIn());
    expect(app.steps()).toEqual(['verified-linked']);
    expect(submissions()).toEqual([1]);
  });

  it('while a page is fetched: the fetch ends, says why, and nothing was sent (F18)', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await good(app.begin('assisted'));
    const signingIn = app.signIn();
    await new Promise((resolve) => setImmediate(resolve));
    app.suspend();
    expect(await signingIn).toMatchObject({ failure: { code: 'link-interrupted' } });
    expect(await app.view()).toMatchObject({ step: 'draft', session: 'none' });
  });
});

describe('two readings of the menus', () => {
  it('are a minute apart by a clock that nobody can set: moving the wall clock proves nothing (F17)', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await app.upToNames('assisted');
    practiceCourt.setFault('delayed-commit-90s', true, COURT);
    await good(app.confirm(NAMES));
    clock.seconds = 2;
    clock.movedBy = 3600;
    await good(app.signIn());
    clock.movedBy = 7200;
    await good(app.signIn());
    expect(app.steps()).toEqual(['unknown']);
    clock.movedBy = -7200;
    clock.seconds = 95;
    await good(app.signIn());
    expect(app.steps()).toEqual(['verified-linked']);
  });

  it('count from the moment that is told', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await app.upToNames('assisted');
    practiceCourt.setFault('drop-before-read', true, COURT);
    await good(app.confirm(NAMES));
    expect((await app.view()).nextReading).toEqual({
      counted: 0,
      from: '2026-11-23T15:01:00.000Z',
    });
    clock.seconds = 60;
    await good(app.signIn());
    expect((await app.view()).nextReading).toEqual({
      counted: 1,
      from: '2026-11-23T15:02:00.000Z',
    });
    clock.seconds = 120;
    await good(app.signIn());
    expect(app.steps()).toEqual(['verified-not-linked']);
    expect(await app.begin('assisted')).toMatchObject({ ok: true });
    expect((await app.view()).earlier).toMatchObject([{ step: 'verified-not-linked' }]);
  });
});

describe('the guided way', () => {
  it('opens the court’s own address, however the pages there are', async () => {
    const app = linkingStory(practiceCourt, clock);
    await good(app.service.openCourt({ ecfAccountId: app.ecfAccountId }));
    expect(app.opened).toEqual(['https://ecf.alnb.uscourts.gov']);
  });

  it('records that it is about to be sent before the person presses Submit, and talks to no court', async () => {
    const app = linkingStory(practiceCourt, clock);
    await readyToPress(app);
    expect(app.journal()).toEqual([
      'link.drafted',
      'link.evidence',
      'link.reviewed',
      'link.armed',
      'link.sending',
    ]);
    expect(practiceCourt.state()).toMatchObject({ authentications: [], links: [] });
    expect(await app.restart().view()).toMatchObject({ step: 'unknown', way: 'guided' });
  });

  it('stops at two people like the other ways', async () => {
    const app = linkingStory(practiceCourt, clock);
    const { service, ecfAccountId } = app;
    await good(app.begin('guided'));
    const names = { ecf: 'Quentin Marsh', pacer: 'Rosa Delfinch' };
    await good(service.review({ ecfAccountId, credential: { from: 'screen', ...names } }));
    expect(await app.confirm(names)).toMatchObject({ failure: { code: 'link-consent-missing' } });
  });

  it('stops at a name that may have changed, and keeps the court’s word with the consent', async () => {
    const app = linkingStory(practiceCourt, clock);
    const { service, ecfAccountId, records } = app;
    await good(app.begin('guided'));
    const names = { ecf: 'Paula Plainview', pacer: 'Paula Other' };
    const shown = await good(
      service.review({ ecfAccountId, credential: { from: 'screen', ...names } }),
    );
    expect(shown.likeness).toEqual({ kind: 'unclear', reasons: ['family-name-changed'] });
    expect(await app.confirm(names)).toMatchObject({ failure: { code: 'link-consent-missing' } });
    const courtOnNames = { spokeTo: 'Rosa at the help desk', said: 'It is hers, link it.' };
    expect(await good(app.confirm(names, courtOnNames))).toMatchObject({ step: 'sending' });
    const armed = records.ecf(ecfAccountId)?.linkEvents.find(({ kind }) => kind === 'link.armed');
    expect(armed?.body).toMatchObject({ typed: names, courtOnNames });
  });

  it('says which name is missing, beside its field', async () => {
    const app = linkingStory(practiceCourt, clock);
    await good(app.begin('guided'));
    const credential = { from: 'screen', ecf: ' ', pacer: 'Paula Plainview' } as const;
    const { service, ecfAccountId } = app;
    expect(await service.review({ ecfAccountId, credential })).toMatchObject({
      failure: { problems: [{ field: 'ecf', code: 'field-required' }] },
    });
  });

  it.each([
    ['it is confirmed', { is: 'confirmed' }, 'confirmed'],
    ['the page shows something else', { is: 'unknown' }, 'unknown'],
    ['nobody pressed Submit', { is: 'not-sent' }, 'refused'],
    [
      'other names are linked',
      { is: 'other-names', ecf: 'Quentin Marsh', pacer: 'Paula Plainview' },
      'needs-court',
    ],
  ] as const)('believes the person who sees the page: %s', async (_what, answer, step) => {
    const app = linkingStory(practiceCourt, clock);
    await readyToPress(app);
    const { service, ecfAccountId } = app;
    expect(await good(service.answer({ ecfAccountId, answer }))).toMatchObject({ step });
  });

  it('is proven by menus seen in the browser, and not linked only by two looks a minute apart', async () => {
    const app = linkingStory(practiceCourt, clock);
    const { service, ecfAccountId } = app;
    await readyToPress(app);
    await good(service.answer({ ecfAccountId, answer: { is: 'unknown' } }));
    const look = (shows: 'no-filing-menus' | 'filing-menus') =>
      good(service.report({ ecfAccountId, seen: { source: 'menus', shows } }));
    clock.seconds = 61;
    expect(await look('no-filing-menus')).toMatchObject({ step: 'unknown' });
    clock.seconds = 100;
    expect(await look('no-filing-menus')).toMatchObject({ step: 'unknown' });
    expect(await look('filing-menus')).toMatchObject({ step: 'verified-linked' });
  });

  it('keeps who said what at the help desk', async () => {
    const app = linkingStory(practiceCourt, clock);
    const { service, ecfAccountId } = app;
    await readyToPress(app);
    await good(service.answer({ ecfAccountId, answer: { is: 'unknown' } }));
    const word = { spokeTo: 'the clerk', reference: 'T-7' };
    const seen = { source: 'help-desk', says: 'linked', ...word } as const;
    expect(await good(service.report({ ecfAccountId, seen }))).toMatchObject({
      step: 'menus-pending',
      evidence: [{}, { spokeTo: 'the clerk', reference: 'T-7', by: 'Dana Desk' }],
    });
  });
});

describe('an open end at the court', () => {
  it('is not hidden by a rehearsal', async () => {
    const app = linkingStory(practiceCourt, clock, { isPractice: true });
    const { service, ecfAccountId } = app;
    await readyToPress(app);
    await good(service.answer({ ecfAccountId, answer: { is: 'unknown' } }));
    expect(await app.begin('practice')).toMatchObject({ failure: { code: 'link-already-open' } });
  });

  it('can be handed to the help desk, with whom to call', async () => {
    const app = linkingStory(practiceCourt, clock);
    const { service, ecfAccountId } = app;
    await readyToPress(app);
    await good(service.answer({ ecfAccountId, answer: { is: 'unknown' } }));
    const shown = await good(service.askCourt({ ecfAccountId, reason: 'person-asked' }));
    expect(shown).toMatchObject({ step: 'needs-court', reason: 'person-asked' });
    expect(shown.helpDesk.map(({ email }) => email)).toContain('ecftrain@alnb.uscourts.gov');
  });
});

describe('a page that crashes and is loaded again', () => {
  it('finds the link where it was, and goes on from there (F36)', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await app.upToNames('assisted');
    expect(await app.view()).toMatchObject({ step: 'reviewed', session: 'names', names: NAMES });
    expect(await good(app.confirm(NAMES))).toMatchObject({ step: 'verified-linked' });
  });
});

describe('a request that never left', () => {
  it('is told as not sent, and another attempt may begin (F28)', async () => {
    const app = linkingStory(practiceCourt, clock, {
      court: (door) => ({
        ...door,
        open: (endpoint, signal) =>
          sessionWith(door.open(endpoint, signal), {
            confirm: async () => ({ kind: 'not-sent', failure: { code: 'court-not-reached' } }),
          }),
      }),
    });
    app.allowAssisted();
    await app.upToNames('assisted');
    expect(await good(app.confirm(NAMES))).toMatchObject({ step: 'refused', session: 'none' });
    expect(await app.begin('assisted')).toMatchObject({ ok: true });
    expect(submissions()).toEqual([]);
  });
});

describe('what the linking screen and the log hold', () => {
  it('is never a password or a court-issued login', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    await app.upToNames('assisted');
    const shown = await good(app.confirm(NAMES));
    const written = JSON.stringify([shown, app.records.ecf(app.ecfAccountId)]);
    const { pacerPassword, ecfPassword, ecfLogin } = app.sheet;
    for (const secret of [pacerPassword, ecfPassword, `"${ecfLogin}"`]) {
      expect(written).not.toContain(secret);
    }
  });
});
