const only = (name, comment, path, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path },
  to: { pathNot: allowed },
});
const DOMAIN = '^electron/shared/domain/';
const CONTRACT = '^electron/shared/contract/';
const ZOD = 'node_modules/zod/';
const CATALOGS = '^electron/shared/catalogs\\.ts$';
const IN_TURN = '^electron/shared/in-turn\\.ts$';
const JSON_PARSER = 'node_modules/jsonc-parser/';
// The package has no "main", so the check sees its bare name.
const ASCII_LETTERS = '(^|node_modules/)any-ascii(/|$)';

/** The rooms of the domain. A room may import itself and the rooms before it. */
const DOMAIN_ORDER = [
  'values',
  'languages',
  'policy',
  'people',
  'courts',
  'profiles',
  'pacer',
  'checklist',
  'board',
  'linking',
  'readiness',
  'vault',
  'records',
  'firm',
  'reminders',
  'files',
  'rescue',
  'roster',
  'diagnostics',
  'updates',
];

/** The rooms of the services. A room may import itself and the rooms before it. */
const SERVICES_ORDER = [
  'shared',
  'policy',
  'backups',
  'checklist',
  'courts',
  'people',
  'vault',
  'board',
  'linking',
  'exports',
  'roster',
  'practice',
  'reminders',
  'diagnostics',
  'updates',
  'replication',
];

/** The rooms of the practice court. A room may import itself and the rooms before it. */
const PRACTICE_COURT_ORDER = ['invented', 'page', 'run', 'wire', 'sign-in', 'court', 'front'];

/** One rule for each room: nothing in it imports a room that comes later in the order. */
const inOrder = (floor, folder, order) =>
  order.slice(0, -1).map((room, place) => ({
    name: `${floor}-order-${room}`,
    comment: `${folder} has a written order; see its list in this file.`,
    severity: 'error',
    from: { path: `^${folder}/${room}/` },
    to: { path: `^${folder}/(${order.slice(place + 1).join('|')})/` },
  }));

/** Fails for a file in a folder that the order does not list. */
const onlyListed = (floor, folder, order) => ({
  name: `${floor}-room-is-listed`,
  comment: `Add the room to its order in this file, or move the file.`,
  severity: 'error',
  from: { path: `^${folder}/[^/]+/`, pathNot: `^${folder}/(${order.join('|')})/` },
  to: {},
});

/** Who may import whom: one direction, from the rules outwards (docs/decisions). */
module.exports = {
  forbidden: [
    only('domain-is-pure', 'Rules take values and return values.', DOMAIN, [
      DOMAIN,
      ZOD,
      JSON_PARSER,
      ASCII_LETTERS,
    ]),
    only('contract-knows-domain', 'What crosses the bridge is built from the domain.', CONTRACT, [
      CONTRACT,
      DOMAIN,
      ZOD,
    ]),
    only('ports-know-domain', 'A port speaks the words of the domain.', '^electron/ports/', [
      DOMAIN,
      '^electron/ports/',
    ]),
    only(
      'services-know-no-world',
      'A service reaches the world through ports only.',
      '^electron/services/',
      ['^electron/services/', DOMAIN, CONTRACT, IN_TURN, '^electron/ports/', ZOD],
    ),
    ...inOrder('domain', 'electron/shared/domain', DOMAIN_ORDER),
    ...inOrder('services', 'electron/services', SERVICES_ORDER),
    ...inOrder('practice-court', 'electron/practice-court', PRACTICE_COURT_ORDER),
    onlyListed('domain', 'electron/shared/domain', DOMAIN_ORDER),
    onlyListed('services', 'electron/services', SERVICES_ORDER),
    onlyListed('practice-court', 'electron/practice-court', PRACTICE_COURT_ORDER),
    {
      name: 'adapters-know-ports',
      severity: 'error',
      from: { path: '^electron/adapters/([^/]+?)(/|\\.ts$)' },
      to: {
        path: '^(electron|renderer|test|scripts)/',
        pathNot: [
          '^electron/adapters/$1/',
          DOMAIN,
          '^electron/ports/',
          '^electron/adapters/log\\.ts$',
          '^electron/adapters/threads\\.ts$',
          '^electron/shared/contract/origin\\.ts$',
          IN_TURN,
          CATALOGS,
        ],
      },
    },
    {
      name: 'main-alone-knows-wiring',
      comment: 'Wiring knows everyone; nobody but main knows wiring.',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: '^electron/(main\\.ts$|wiring/)' },
      to: { path: '^electron/wiring/' },
    },
    {
      name: 'practice-court-stands-alone',
      severity: 'error',
      from: { path: '^electron/practice-court/' },
      to: {
        path: '^(electron|renderer|test|scripts)/',
        pathNot: ['^electron/practice-court/', DOMAIN],
      },
    },
    {
      name: 'ipc-and-windows-know-shared',
      severity: 'error',
      from: { path: '^electron/(ipc|windows)/' },
      to: {
        path: '^(electron|renderer|test|scripts)/',
        pathNot: ['^electron/(ipc|windows|shared)/', '^electron/ports/'],
      },
    },
    only(
      'preload-knows-names',
      'A sandboxed preload bundles what it imports.',
      '^electron/preload\\.ts$',
      ['^electron/shared/contract/(methods|events)\\.ts$', 'node_modules/electron/', '^electron$'],
    ),
    {
      name: 'electron-has-few-doors',
      severity: 'error',
      from: {
        path: '^(electron|renderer)/',
        pathNot: [
          '^electron/(main|preload)\\.ts$',
          '^electron/(ipc|windows)/',
          '^electron/adapters/(desktop|presence)/',
        ],
      },
      to: { path: ['^electron$', 'node_modules/electron/'] },
    },
    {
      name: 'keytar-has-one-door',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: '^electron/adapters/keychain/' },
      to: { path: ['^keytar$', 'node_modules/keytar/'] },
    },
    {
      name: 'registry-has-one-door',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: '^electron/adapters/policy/' },
      to: { path: ['^native-reg$', 'node_modules/native-reg/'] },
    },
    {
      name: 'firm-database-has-one-door',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: '^electron/adapters/replication/' },
      to: { path: ['^pg$', 'node_modules/pg/'] },
    },
    {
      name: 'sql-has-one-door',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: '^electron/adapters/records/' },
      to: { path: '^(node:)?sqlite$' },
    },
    {
      name: 'renderer-is-a-page',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/', pathNot: '^electron/shared/' },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-stay-apart',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/(features|app)/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'renderer-floors',
      comment: 'lib < parts < features < app: what features share knows no feature.',
      severity: 'error',
      from: { path: '^renderer/(lib|parts|i18n)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'lib-knows-no-part',
      severity: 'error',
      from: { path: '^renderer/(lib|i18n)/' },
      to: { path: '^renderer/parts/' },
    },
    {
      name: 'ui-has-no-domain-words',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^(electron|renderer)/', pathNot: '^renderer/(ui|i18n)/' },
    },
    {
      name: 'tests-never-ship',
      severity: 'error',
      from: { path: '^(electron|renderer)/' },
      to: { path: '^(test|scripts)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'renderer/tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
};
