// Retakes the pictures of the README and the guides from the running app: `npm run pictures`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('keyring/run-built.mts', 'test/pictures/take.ts');
