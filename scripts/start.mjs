// Sets up, builds what changed and runs FileReady: `npm start`, or `npm start -- --browser --port 4000`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('start/run.mts');
