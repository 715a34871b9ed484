// Lists the packages that are behind and fails when one is not held on purpose: `npm run outdated`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('outdated/report.mts');
