import { describe, expect, it } from 'vitest';
import { FAULTS, type Fault } from '../../../../electron/practice-court/run/faults.ts';
import { COURT, linkingStory } from '../../../support/linking.ts';
import { practiceStories } from '../../../support/practice-stories.ts';
import { refuseKind } from '../../../support/records.ts';
import { good } from '../../../support/services.ts';
import { sessionWith } from '../../../support/session-with.ts';
import { smallDisk } from '../../../support/small-disk.ts';

const { practiceCourt, clock } = await practiceStories();

/** What the person is told at once, and what is the truth. Menus that are late are a link all the same. */
const STORIES: Readonly<Record<Fault, readonly [told: string, truth: string]>> = {
  'drop-before-read': ['unknown', 'verified-not-linked'],
  'drop-after-read-before-commit': ['unknown', 'verified-not-linked'],
  'commit-then-drop': ['unknown', 'verified-linked'],
  'commit-then-drop-on-warmed-connection': ['verified-linked', 'verified-linked'],
  'commit-then-hang': ['unknown', 'verified-linked'],
  'commit-then-500': ['unknown', 'verified-linked'],
  'login-page-200': ['unknown', 'verified-not-linked'],
  'truncated-200': ['unknown', 'verified-linked'],
  'redirect-302-to-other-host': ['unknown', 'verified-linked'],
  'redirect-307-to-other-host': ['unknown', 'verified-not-linked'],
  'delayed-commit-90s': ['unknown', 'verified-linked'],
  'double-submit-detector': ['verified-linked', 'verified-linked'],
  'menus-stale-60s': ['menus-pending', 'verified-linked'],
};
const rows = FAULTS.map(({ id }) => [id, ...STORIES[id]] as const);
const ways = ['practice', 'assisted'] as const;

function oneConfirmation(): void {
  const { links, strangers } = practiceCourt.state();
  expect(links.map(({ submissions }) => submissions)).toEqual([1]);
  expect(links.every(({ commits }) => commits <= 1)).toBe(true);
  expect(strangers).toEqual([]);
}

type Machine =
  | Omit<ReturnType<typeof linkingStory>, 'restart'>
  | ReturnType<ReturnType<typeof linkingStory>['restart']>;

/** Looks again at 65 and 130 seconds, by signing in again, as long as nobody knows. */
async function findOut(app: Machine): Promise<string> {
  for (const seconds of [65, 130]) {
    clock.seconds = seconds;
    if (['verified-linked', 'verified-not-linked'].includes((await app.view()).step)) break;
    await good(app.signIn());
  }
  return (await app.view()).step;
}

describe.each(ways)('a link %s by the app, whatever goes wrong with the one request', (way) => {
  it.each(rows)(
    'F29, F31, B33: %s: told %s, then %s, one confirmation',
    async (fault, told, truth) => {
      const app = linkingStory(practiceCourt, clock, { isPractice: way === 'practice' });
      app.allowAssisted();
      const { names } = await app.upToNames(way);
      practiceCourt.setFault(fault, true, COURT);
      const answered = await good(app.confirm(names ?? { ecf: '', pacer: '' }));
      expect(answered.step).toBe(told);
      expect(await findOut(app)).toBe(truth);
      oneConfirmation();
    },
  );
});

describe('the app ends in the middle of the one request', () => {
  it.each(rows)(
    '%s: unknown at the next start, then the truth (F30)',
    async (fault, _told, truth) => {
      const sent = Promise.withResolvers<void>();
      const app = linkingStory(practiceCourt, clock, {
        court: (door) => ({
          ...door,
          open: (endpoint, signal) => {
            const session = door.open(endpoint, signal);
            return sessionWith(session, {
              // The answer never gets back into an app that has ended.
              confirm: async (digest) => {
                await session.confirm(digest);
                sent.resolve();
                return new Promise(() => {});
              },
            });
          },
        }),
      });
      app.allowAssisted();
      const { names } = await app.upToNames('assisted');
      practiceCourt.setFault(fault, true, COURT);
      void app.confirm(names ?? { ecf: '', pacer: '' });
      await sent.promise;
      const next = app.restart();
      const shown = await next.view();
      expect(shown).toMatchObject({ step: 'unknown', way: 'assisted', session: 'none' });
      expect(await next.begin('assisted')).toMatchObject({ failure: { code: 'link-gate-closed' } });
      expect(await findOut(next)).toBe(truth);
      oneConfirmation();
    },
  );
});

describe('a connection that has carried requests before', () => {
  it('is never used for the confirmation, so that nothing can resend it (F29)', async () => {
    const app = linkingStory(practiceCourt, clock, { isPractice: true });
    const { names } = await app.upToNames('practice');
    practiceCourt.setFault('commit-then-drop-on-warmed-connection', true, COURT);
    expect(await good(app.confirm(names ?? { ecf: '', pacer: '' }))).toMatchObject({
      step: 'verified-linked',
    });
    oneConfirmation();
  });
});

describe('a disk that runs full before the request goes out', () => {
  it('F5: keeps it from going out, says so, and lets it go once there is room', async ({
    skip,
  }) => {
    const disk = smallDisk(2048);
    if (!disk) return skip('needs root on Linux');
    const app = linkingStory(practiceCourt, clock, { folder: disk.folder });
    try {
      app.allowAssisted();
      const { names } = await app.upToNames('assisted');
      const typed = names ?? { ecf: '', pacer: '' };
      disk.fill(0);
      expect(await app.confirm(typed)).toMatchObject({ failure: { code: 'records-full' } });
      expect(practiceCourt.state().links.map(({ submissions }) => submissions)).toEqual([]);
      disk.empty();
      expect(await good(app.confirm(typed))).toMatchObject({ step: 'verified-linked' });
      oneConfirmation();
    } finally {
      app.end();
      disk.remove();
    }
  });
});

describe('an entry that can’t be written before the request goes out', () => {
  it.each(['link.armed', 'link.sending'] as const)(
    'S25: without %s nothing is sent',
    async (kind) => {
      const app = linkingStory(practiceCourt, clock);
      app.allowAssisted();
      const { names } = await app.upToNames('assisted');
      refuseKind(app.folder, kind);
      expect(await app.confirm(names ?? { ecf: '', pacer: '' })).toMatchObject({ ok: false });
      expect(practiceCourt.state().links.map(({ submissions }) => submissions)).toEqual([]);
      app.end();
    },
  );
});
