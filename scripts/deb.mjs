// Makes the Debian package: `npm run deb`; installs it, looks at it, and removes it: `npm run deb -- --verify`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('deb/run.mts');
