// Prints the figures of the house (sizes, docs, casts, cycles, copies) and fails where one is missed: `npm run house -- --places`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('house/report.mts');
