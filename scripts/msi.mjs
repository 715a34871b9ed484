// Makes the MSI from the packed Windows folder: `npm run msi`, `npm run msi -- --set-up`, `npm run msi -- --verify`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('msi/run.mts');
