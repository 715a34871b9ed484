// Lists every third-party part that ships, with its license: `npm run sbom`, `npm run sbom -- --win`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('sbom/run.mts');
