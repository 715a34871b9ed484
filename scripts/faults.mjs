// Does every fault of the records and of the start really: `npm run faults`, `npm run faults -- --only damage`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('keyring/run-built.mts', 'test/faults/run.ts');
