import { afterAll, beforeEach } from 'vitest';
import { startPracticeCourt } from '../../electron/practice-court/practice-court.ts';
import { StoryClock } from './linking.ts';

/** A practice court for all tests of one file, and the clock of their stories. Both start over before each test. */
export async function practiceStories() {
  const clock = new StoryClock();
  const practiceCourt = await startPracticeCourt({ now: () => clock.court() });
  beforeEach(() => {
    clock.startOver();
    practiceCourt.reset();
  });
  afterAll(() => practiceCourt.close());
  return { practiceCourt, clock };
}
