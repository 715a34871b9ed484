// Measures all figures: `npm run bench -- --json FILE`; some of them: `npm run bench -- --only renderer.initialGzip,vault.read`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('keyring/run-built.mts', 'test/bench/run.ts');
