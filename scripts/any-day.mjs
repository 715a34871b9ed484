// Runs the unit tests by shifted clocks: `npm run any-day`, `npm run any-day -- --only 2028-02-29`.
//
// A test that reads the machine's date or zone passes today and fails on another day. These runs find it: each moment of
// scripts/lib/any-day/moments.mts is a day, a time and a zone at which tests have failed before. Without `--only`, the properties on proof and readiness then
// run with 10,000 cases each.
//
// The clock is shifted by a script that every Node process loads first (scripts/lib/any-day/shifted-clock.cjs), not by
// Debian's `faketime`: it needs no package, so the runs work on all three systems and inside `npm test`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('any-day/run.mts');
