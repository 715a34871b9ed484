import { systemClock } from '../../adapters/clock.ts';
import { setPreferencesAside } from '../../adapters/preferences.ts';
import type { OneInstance } from '../../windows/one-instance.ts';
import { type Answer, failed, type Surroundings } from './answer.ts';

type Needs = Pick<Surroundings, 'folder' | 'words'> & {
  readonly instance: Pick<OneInstance, 'claimQuietly'>;
};

/** Gives the preferences another name, so that the next start begins with the standard ones. Not while the app runs, which would write its own again. */
export function resetPreferences({ folder, words, instance }: Needs): Answer {
  if (!instance.claimQuietly()) return failed(words.say('cli.preferences-running'));
  const aside = setPreferencesAside(folder, systemClock.now());
  if (aside.done === 'nothing') return { lines: [words.say('cli.preferences-none')], status: 0 };
  return aside.done === 'renamed'
    ? { lines: [words.say('cli.preferences-reset', { file: aside.file })], status: 0 }
    : failed(words.say('cli.preferences-not-reset', { folder }));
}
