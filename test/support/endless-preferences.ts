import { openPreferences } from '../../electron/adapters/preferences.ts';

/** Writes preferences without end; ends when killed. */
const preferences = openPreferences(process.argv[2] ?? '', () => {});
// Ended by itself in the end, should the one that was to kill it be gone.
for (let turn = 0, end = performance.now() + 20_000; performance.now() < end; turn += 1) {
  await preferences.write({ recordsAs: 'x'.repeat(turn % 100) });
  if (turn === 0) process.stdout.write('writing\n');
}
