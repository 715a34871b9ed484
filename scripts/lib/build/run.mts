// The body of `npm run build`.
import { main } from '../main.mjs';
import { buildIfChanged } from './build.mts';

await main(async () => {
  const isNew = await buildIfChanged({ show: true });
  console.log(isNew ? 'Built into out/' : 'Nothing changed: out/ is up to date');
});
