// Uses every feature with known secrets and looks for them everywhere: `npm run canary`, `npm run canary -- --seed log`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('keyring/run-built.mts', 'test/canary/run.ts');
