// Runs FileReady's Windows code in Wine: `npm run windows`, `npm run windows -- --set-up`, `npm run windows -- --verify`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('windows/run.mts');
