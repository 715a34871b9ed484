/** A part of the code whose tests must notice nearly every change of it. */
export interface Module {
  /** What the command line calls it. */
  readonly id: string;
  readonly name: string;
  /** The files that are changed, as patterns. */
  readonly files: readonly string[];
  /** The tests that must notice, as patterns. Others may notice, too, and are not run. */
  readonly tests: readonly string[];
}

const LINKING = 'electron/shared/domain/linking';
/** Without the walk through every state, which takes as long as all the others together. */
const LINKING_TESTS = [
  'test/electron/shared/domain/linking/{case-22-44-names,consent,finding,gate,gate-places,kept-words,machine,name-check,no-false-proof,proof}.test.ts',
];

/** The parts in which an unnoticed change could break a promise. */
export const MODULES: readonly Module[] = [
  {
    id: 'linking',
    name: 'Linking',
    files: [`${LINKING}/{machine,steps,evidence,known-link,name-check,name-verdict,consent}.ts`],
    tests: LINKING_TESTS,
  },
  {
    id: 'proof-and-gate',
    name: 'Proof and gate',
    files: [`${LINKING}/{proof,finding,gate,gate-checks,gate-list,gate-fixes}.ts`],
    tests: LINKING_TESTS,
  },
  {
    id: 'upgrade-check',
    name: 'Upgrade check',
    files: ['electron/shared/domain/pacer/{upgrade-*,username,verdict}.ts'],
    tests: ['test/electron/shared/domain/pacer/{upgrade-check,username}.test.ts'],
  },
  {
    id: 'url-rules',
    name: 'Rules of addresses and redirects',
    files: [
      'electron/shared/domain/courts/endpoint.ts',
      'electron/adapters/court-http/session/browse.ts',
    ],
    tests: [
      'test/electron/shared/domain/courts/endpoint.test.ts',
      'test/electron/adapters/court-http/{network,refusal}.test.ts',
    ],
  },
  {
    id: 'csv',
    name: 'CSV',
    files: ['electron/adapters/csv/csv.ts', 'electron/shared/domain/files/csv-*.ts'],
    tests: [
      'test/electron/adapters/csv/*.test.ts',
      'test/electron/shared/domain/files/csv-text.test.ts',
    ],
  },
  {
    id: 'recognizer',
    name: 'Recognizer of courts’ pages',
    files: ['electron/adapters/court-http/page/{recognize,form,forwards,names,outline,text}.ts'],
    tests: ['test/electron/adapters/court-http/page/*.test.ts'],
  },
  {
    id: 'ipc',
    name: 'Calls between the page and the main process',
    files: ['electron/ipc/{serve,trusted-sender,plain,too-long}.ts'],
    tests: ['test/electron/ipc/{serve,plain,too-long}.test.ts'],
  },
  {
    id: 'records',
    name: 'Records',
    files: ['electron/adapters/records/{log,event-sum,row-sums,read-event,writing}.ts'],
    tests: [
      'test/electron/adapters/records/{records,own-tables,large-batch,receiving,read-event,replica}.test.ts',
    ],
  },
];
