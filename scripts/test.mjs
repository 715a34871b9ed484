// Sets up and checks everything: `npm test`, `npm run check` (all but the browser), `npm test -- --only unit`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('test/run.mts');
