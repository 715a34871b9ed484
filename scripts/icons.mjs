// Draws the app's icons from assets/icons/icon.svg: `npm run icons`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('keyring/run-built.mts', 'test/pictures/draw-icons.ts');
