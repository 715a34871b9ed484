// Prints the figures of the house (sizes, docs, casts, cycles, copies) and fails where one is missed: `npm run house -- --places`.
import { bootstrap, main } from './lib/bootstrap.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

await main(async () => {
  const { node } = await bootstrap();
  const report = inRoot('scripts', 'lib', 'house', 'report.mts');
  const { code } = await run(node, [report, ...process.argv.slice(2)], { show: true });
  return code;
});
