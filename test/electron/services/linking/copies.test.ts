import { describe, expect, it } from 'vitest';
import { LINK_COPY_SECONDS } from '../../../../electron/shared/domain/vault/protected-act.ts';
import { linkingStory } from '../../../support/linking.ts';
import { practiceStories } from '../../../support/practice-stories.ts';
import { good } from '../../../support/services.ts';

const NAMES = { ecf: 'Paula Plainview', pacer: 'Paula Plainview' };

const { practiceCourt, clock } = await practiceStories();

/** A guided link that has just begun with one proof of presence. */
async function begun() {
  const app = linkingStory(practiceCourt, clock);
  const { service, ecfAccountId, grants } = app;
  const proof = () => grants.give({ action: 'link-copies', ecfAccountId });
  const start = () => service.begin({ ecfAccountId, way: 'guided', accepted: [], grant: proof() });
  const copy = (field: 'login' | 'password', grant?: string) =>
    service.copy({ ecfAccountId, field, ...(grant ? { grant } : {}) });
  const view = await good(start());
  return { ...app, view, proof, start, copy };
}

const NEEDED = { failure: { code: 'presence-needed' } };

describe('one proof of presence for one guided link', () => {
  it('is good for every copy of that link, and none of them goes through the page', async () => {
    const { sheet, copied, copy, view } = await begun();
    expect(view.copySeconds).toBe(LINK_COPY_SECONDS);
    for (const field of ['login', 'password', 'login'] as const) {
      const shown = await good(copy(field));
      expect(JSON.stringify(shown)).not.toContain(sheet.ecfPassword);
    }
    expect(copied).toEqual([sheet.ecfLogin, sheet.ecfPassword, sheet.ecfLogin]);
  });

  it('is over after five minutes; then the next copy asks once more', async () => {
    const { copied, copy, proof } = await begun();
    clock.seconds += LINK_COPY_SECONDS - 1;
    expect((await good(copy('login'))).copySeconds).toBe(1);
    clock.seconds += 1;
    expect(await copy('login')).toMatchObject(NEEDED);
    expect(copied).toHaveLength(1);
    expect((await good(copy('password', proof()))).copySeconds).toBe(LINK_COPY_SECONDS);
    await good(copy('login'));
    expect(copied).toHaveLength(3);
  });

  it('is no clock that somebody could set back', async () => {
    const { copy } = await begun();
    clock.seconds += LINK_COPY_SECONDS;
    clock.movedBy = -LINK_COPY_SECONDS;
    expect(await copy('login')).toMatchObject(NEEDED);
  });

  it.each(['stopped', 'left', 'locked'])('ends at once when the link is %s', async (how) => {
    const { service, ecfAccountId, copies, copied, copy, begin } = await begun();
    if (how === 'stopped') {
      await good(service.stop({ ecfAccountId }));
      await good(begin('guided'));
    }
    if (how === 'left') await good(service.endCopies({ ecfAccountId }));
    if (how === 'locked') copies.dropAll();
    expect(await copy('password')).toMatchObject(NEEDED);
    expect(copied).toEqual([]);
  });

  it('ends before Submit may be pressed: then there is nothing left to paste', async () => {
    const { service, ecfAccountId, copies, copy, confirm } = await begun();
    await good(service.review({ ecfAccountId, credential: { from: 'screen', ...NAMES } }));
    await good(confirm(NAMES));
    expect(copies.secondsLeft(ecfAccountId)).toBe(0);
    expect(await copy('login')).toMatchObject({ failure: { code: 'link-step-not-possible' } });
  });

  it('opens nothing else: no other act, no other account, no copy outside a link', async () => {
    const { service, ecfAccountId, grants, copies, copy, restart } = await begun();
    copies.dropAll();
    const wrong = grants.give({ action: 'copy', ecfAccountId });
    expect(await copy('login', wrong)).toMatchObject(NEEDED);
    const proof = grants.give({ action: 'link-copies', ecfAccountId });
    expect(grants.use(proof, { action: 'reveal', ecfAccountId })).toMatchObject(NEEDED);
    await good(service.stop({ ecfAccountId }));
    copies.allow(ecfAccountId);
    expect(await copy('login')).toMatchObject({ ok: false });
    // A new start of the app knows of no proof.
    expect((await restart().view()).copySeconds).toBe(0);
  });

  it('is not asked again for Submit, which FileReady does not press', async () => {
    const { service, ecfAccountId, records } = await begun();
    await good(service.review({ ecfAccountId, credential: { from: 'screen', ...NAMES } }));
    const view = await good(service.confirm({ ecfAccountId, typed: NAMES }));
    expect(view.step).toBe('sending');
    const armed = records.ecf(ecfAccountId)?.linkEvents.find(({ kind }) => kind === 'link.armed');
    expect(armed?.body).toMatchObject({ presence: 'not-asked' });
  });

  it('is refused by a link that does not begin, so that nothing is opened by a wrong proof', async () => {
    const app = linkingStory(practiceCourt, clock);
    const { service, ecfAccountId, grants, copies } = app;
    const grant = grants.give({ action: 'link', ecfAccountId });
    const began = service.begin({ ecfAccountId, way: 'guided', accepted: [], grant });
    expect(await began).toMatchObject(NEEDED);
    expect(copies.secondsLeft(ecfAccountId)).toBe(0);
    expect(app.steps()).toEqual([]);
  });
});

describe('the assisted way', () => {
  it('still asks before it submits, for that act alone', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.allowAssisted();
    const { service, ecfAccountId, grants } = app;
    const { names } = await app.upToNames('assisted');
    const typed = names ?? NAMES;
    expect(await service.confirm({ ecfAccountId, typed })).toMatchObject(NEEDED);
    const other = grants.give({ action: 'rehearse', ecfAccountId });
    expect(await service.confirm({ ecfAccountId, typed, grant: other })).toMatchObject(NEEDED);
    expect((await good(app.confirm(typed))).step).toBe('verified-linked');
  });
});

describe('comparing the names as they are typed', () => {
  it('says how alike they are and whether they are this person’s, and records nothing', async () => {
    const { service, ecfAccountId, journal } = await begun();
    const before = journal();
    const asked = { ecfAccountId, ecf: 'Paula Q Plainview', pacer: 'Paula Plainview' };
    expect(await good(service.compare(asked))).toEqual({
      likeness: { kind: 'likely', reasons: ['middle-name-missing'] },
    });
    const others = { ecfAccountId, ecf: 'Quentin Marsh', pacer: 'Quentin Marsh' };
    expect(await good(service.compare(others))).toEqual({
      likeness: { kind: 'same', reasons: [] },
      personUnlike: 'different',
    });
    expect(journal()).toEqual(before);
  });
});
