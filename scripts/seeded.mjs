// Plants one fault after the other in a copy and says which are caught: `npm run seeded`, `npm run seeded -- --only S1,S56`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('seeded/run.mts');
