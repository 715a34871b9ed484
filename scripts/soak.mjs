// Lives a scripted day again and again and looks at what stays in memory: `npm run soak`, `npm run soak -- --minutes 5`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('keyring/run-built.mts', 'test/soak/run.ts');
