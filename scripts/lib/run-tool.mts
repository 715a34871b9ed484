// The body of `node scripts/run.mjs TOOL ...`.
import { main } from './main.mjs';
import { run } from './processes.mjs';
import { toolPath } from './tools.mts';

await main(async () => {
  const [tool, ...args] = process.argv.slice(2);
  if (!tool) throw new Error('Name a tool: node scripts/run.mjs vitest');
  const { code } = await run(process.execPath, [toolPath(tool), ...args], { show: true });
  return code;
});
