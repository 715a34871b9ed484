// Retakes the pictures of the README and the guides from the running app: `npm run pictures`.
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
  const args = [session, '--', node, inRoot('test', 'pictures', 'take.ts')];
  const { code } = await run(node, args, { show: true });
  return code;
});
