// Lists the packages that are behind and fails when one is not held on purpose: `npm run outdated`.
import { bootstrap, main } from './lib/bootstrap.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

await main(async () => {
  const { node } = await bootstrap();
  const { code } = await run(node, [inRoot('scripts', 'lib', 'outdated', 'report.mts')], {
    show: true,
  });
  return code;
});
