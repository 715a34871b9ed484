// Starts the app as a person would, in the browser runtime, and checks that its address answers: `node scripts/smoke.mjs`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('smoke.mts');
