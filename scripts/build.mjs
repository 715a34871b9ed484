// Builds what changed: `npm run build`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('build/run.mts');
