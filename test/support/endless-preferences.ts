import { openPreferences } from '../../electron/adapters/preferences/preferences.ts';

/** Writes preferences without end; ends when killed. */
const preferences = openPreferences(process.argv[2] ?? '', () => {});
for (let turn = 0; ; turn += 1) {
  preferences.write({ recordsAs: 'x'.repeat(turn % 100) });
  if (turn === 0) process.stdout.write('writing\n');
}
