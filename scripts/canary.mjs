// Uses every feature with known secrets and looks for them everywhere: `npm run canary`, `npm run canary -- --seed log`.
import { bootstrap, main } from './lib/bootstrap.mjs';
import { buildIfChanged } from './lib/build.mjs';
import { installKeyring } from './lib/keyring-packages.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

await main(async () => {
  const { node } = await bootstrap();
  await buildIfChanged(node);
  await installKeyring();
  const session = inRoot('scripts', 'lib', 'keyring-session.mjs');
  const canary = inRoot('test', 'canary', 'run.ts');
  const args = [session, '--', node, canary, ...process.argv.slice(2)];
  const { code } = await run(node, args, { show: true });
  return code;
});
