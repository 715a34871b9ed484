// The body of `npm run cases`: see ../../cases.mjs.
import { main } from '../main.mjs';
import { runNamed } from '../named/run.mts';
import { casesIn, pageOf } from './page.mts';
import { CASES } from './table.mts';

await main(() =>
  runNamed({
    rows: CASES,
    idsIn: casesIn,
    names: { source: /['"`]case \d\d\b/ },
    page: 'docs/cases.md',
    textOf: pageOf,
  }),
);
