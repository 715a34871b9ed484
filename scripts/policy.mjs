// Writes what firm IT needs to set policies (policies/ and the guide's table), or checks it: `npm run policy -- --check`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('policy/run.mts');
