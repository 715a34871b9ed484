import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../../../electron/practice-court/practice-court.ts';
import { COURT, linkingStory, StoryClock } from '../../../support/linking.ts';
import { good } from '../../../support/services.ts';

const CHILD = new URL('../../../support/endless-link.ts', import.meta.url).pathname;

let practiceCourt: PracticeCourt;
const clock = new StoryClock();
beforeEach(async () => {
  practiceCourt = await startPracticeCourt({ now: () => clock.court() });
});
afterEach(() => practiceCourt.close());

it('killed while sending: the next start knows that nobody knows, and the menus tell (F30)', async () => {
  const app = linkingStory(practiceCourt, clock);
  app.end();
  practiceCourt.setFault('commit-then-hang', true, COURT);
  const court = {
    endpoint: practiceCourt.endpointFor(COURT),
    sheets: practiceCourt
      .people(COURT)
      .filter(({ pacerUsername }) => pacerUsername === 'pplainview'),
  };
  const child = spawn(
    process.execPath,
    [CHILD, app.folder, app.ecfAccountId, JSON.stringify(court)],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  while (practiceCourt.state().links.length === 0 && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);

  const next = app.restart();
  expect(await next.view()).toMatchObject({ step: 'unknown', way: 'assisted', session: 'none' });
  expect(next.journal().slice(-2)).toEqual(['link.sending', 'link.recovered']);
  clock.seconds = 65;
  expect(await good(next.signIn())).toMatchObject({ step: 'verified-linked' });
  expect(practiceCourt.state().links.map(({ submissions }) => submissions)).toEqual([1]);
});
