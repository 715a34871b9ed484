// Measures all figures: `npm run bench -- --json FILE`; some of them: `npm run bench -- --only renderer.initialGzip,vault.read`.
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
  const bench = inRoot('test', 'bench', 'run.ts');
  const args = [session, '--', node, bench, ...process.argv.slice(2)];
  const { code } = await run(node, args, { show: true, cwd: process.cwd() });
  return code;
});
