// Runs the unit tests by shifted clocks: `npm run any-day`, `npm run any-day -- --only 2028-02-29`.
//
// A test that reads the machine's date or zone passes today and fails on another day. These runs find it: each moment of
// scripts/lib/any-day/moments.mts is a day, a time and a zone at which tests have failed before.
//
// The clock is shifted by a script that every Node process loads first (scripts/lib/any-day/shifted-clock.cjs), not by
// Debian's `faketime`: it needs no package, so the runs work on all three systems and inside `npm test`.
import { bootstrap, main } from './lib/bootstrap.mjs';
import { buildIfChanged } from './lib/build.mjs';
import { installKeyring } from './lib/keyring-packages.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

await main(async () => {
  const { node } = await bootstrap();
  await buildIfChanged(node);
  await installKeyring();
  const runner = inRoot('scripts', 'lib', 'any-day', 'run.mts');
  const { code } = await run(node, [runner, ...process.argv.slice(2)], { show: true });
  return code;
});
