// Builds what changed: `npm run build`.
import { bootstrap, main } from './lib/bootstrap.mjs';
import { buildIfChanged } from './lib/build.mjs';

await main(async () => {
  const { node } = await bootstrap();
  const { built } = await buildIfChanged(node, { show: true });
  console.log(built ? 'Built into out/' : 'Nothing changed: out/ is up to date');
});
