// Packs the app and checks what came out: `npm run package -- --dir`, `npm run package -- --win --arch x64`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('package/run.mts');
