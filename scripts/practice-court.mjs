// Runs the practice court alone, for training and testing: `npm run practice-court -- --port 4400`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('practice-court.mts');
