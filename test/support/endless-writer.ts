import { added, renamed, somePerson } from './people.ts';
import { recordsIn } from './records.ts';

/** Adds and renames people, two events a transaction, and prints each id once it is acknowledged; ends when killed, or when nothing can be written. */
const records = recordsIn(process.argv[2] ?? '');
// Ended by itself in the end, should the one that was to kill it be gone.
for (const end = performance.now() + 20_000; performance.now() < end; ) {
  const person = somePerson({ name: 'Before' });
  if (!records.append([added(person), renamed(person, 'After')]).ok) process.exit(1);
  process.stdout.write(`${person.id}\n`);
}
