// The body of `npm run deb`.
import { buildIfChanged } from '../build/build.mts';
import { runChecks } from '../checks.mts';
import { isOnPath } from '../debian.mts';
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import {
  cleanUp,
  expectContent,
  expectEntry,
  expectInstalls,
  expectNone,
  expectRemoved,
  missingForDeb,
} from './installed.mts';
import { type MadeDeb, makeDeb, release } from './make.mts';

const flags = readFlags({ verify: { type: 'boolean', default: false } });

async function verify({ file, folder }: MadeDeb): Promise<number> {
  let isOurs = false;
  const none = () => {
    expectNone();
    isOurs = true;
  };
  const code = await runChecks([
    {
      name: 'it holds the app, an entry, and icons of every size',
      run: () => expectContent(file, folder),
    },
    { name: 'nothing of FileReady is on this system at first', run: none },
    {
      name: 'dpkg installs it, and every file is as packed',
      run: () => expectInstalls(file, folder),
    },
    { name: 'its entry in the menu keeps the sandbox on', run: expectEntry },
    { name: 'dpkg removes it, and nothing is left', run: expectRemoved },
  ]);
  if (code !== 0 && isOurs) await cleanUp();
  return code;
}

await main(async () => {
  const missing = flags.verify ? missingForDeb() : ['dpkg-deb'].filter((tool) => !isOnPath(tool));
  if (missing.length > 0) {
    console.error(
      `Not run: ${missing.join(', ')} not here. A Debian package is made on Debian or Ubuntu.`,
    );
    return 1;
  }
  await buildIfChanged();
  const made = await makeDeb();
  if (flags.verify) return verify(made);
  console.log(`Made ${release(made)}`);
});
