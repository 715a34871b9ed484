// Runs one of the project's tools on the right Node: `node scripts/run.mjs vitest --project node`.
import { bootstrap, main } from './lib/bootstrap.mjs';
import { toolPath } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

await main(async () => {
  const [tool, ...args] = process.argv.slice(2);
  if (!tool) throw new Error('Name a tool: node scripts/run.mjs vitest');
  const { node } = await bootstrap();
  const { code } = await run(node, [toolPath(tool), ...args], { show: true });
  return code;
});
