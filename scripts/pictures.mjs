// Retakes the pictures of the README and the guides from the running app: `npm run pictures`.
import { bootstrap, main } from './lib/bootstrap.mjs';
import { buildIfChanged } from './lib/build.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

await main(async () => {
  const { node } = await bootstrap();
  await buildIfChanged(node);
  const { code } = await run(node, [inRoot('test', 'pictures', 'take.ts')], { show: true });
  return code;
});
