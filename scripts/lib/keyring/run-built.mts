// Builds the app and runs a program of the tests with a throw-away keyring: `run-built.mts test/bench/run.ts ...`.
import { buildIfChanged } from '../build/build.mts';
import { main } from '../main.mjs';
import { inRoot } from '../paths.mjs';
import { run } from '../processes.mjs';
import { installKeyring } from './packages.mts';

const SESSION = inRoot('scripts', 'lib', 'keyring', 'session.mts');

await main(async () => {
  const [file = '', ...args] = process.argv.slice(2);
  await buildIfChanged();
  await installKeyring();
  const command = [SESSION, '--', process.execPath, inRoot(file), ...args];
  // Files that the command line names are those of the person's own folder.
  const { code } = await run(process.execPath, command, { show: true, cwd: process.cwd() });
  return code;
});
