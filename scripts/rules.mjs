// Writes docs/rules from what the tests in test/rules see: `npm run rules`. Read the difference before you commit it.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('rules.mts');
