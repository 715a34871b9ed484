import { INDIVIDUAL, type InventedPerson } from './person.ts';

/** People who show what a court itself does to a link: earlier links, menus, maintenance, sessions. */
export const PEOPLE_AT_COURT: readonly InventedPerson[] = [
  {
    id: 'alma-linkwood',
    case: 'already-linked',
    story:
      'Linked long ago in every court: the filing menus are there, and there is nothing left to link.',
    pacer: {
      ...INDIVIDUAL,
      username: 'alinkwood',
      password: 'Garden-Violin-Hail-83',
      name: 'Alma Linkwood',
      isKnownFiler: true,
    },
    ecf: { login: 'alinkw', name: 'Alma Linkwood', capacity: 'attorney', word: 'Robin' },
  },
  {
    id: 'tomas-overby',
    case: 'court-account-taken',
    story:
      "Somebody linked this CM/ECF account to a colleague's PACER account by mistake. Only the court can help.",
    pacer: {
      ...INDIVIDUAL,
      username: 'toverby88',
      password: 'Cotton-Anchor-Mist-49',
      name: 'Tomas Overby',
    },
    ecf: { login: 'toverby', name: 'Tomas Overby', capacity: 'attorney', word: 'Clover' },
  },
  {
    id: 'nadia-crossing',
    case: 'linked-elsewhere',
    story:
      'Files in other courts already, so signing in asks to acknowledge the redaction rules. A link there does not count here: link again.',
    pacer: {
      ...INDIVIDUAL,
      username: 'ncrossing',
      password: 'Button-Forest-Sun-22',
      name: 'Nadia Crossing',
      isKnownFiler: true,
    },
    ecf: { login: 'ncross', name: 'Nadia Crossing', capacity: 'attorney', word: 'Falcon' },
  },
  {
    id: 'edgar-duesberry',
    case: 'menus-empty',
    story:
      'Linked, but the filing menus stay empty because fees are unpaid: look under Utilities, Internet Payments Due.',
    pacer: {
      ...INDIVIDUAL,
      username: 'eduesberry',
      password: 'Pepper-Saddle-Ice-66',
      name: 'Edgar Duesberry',
    },
    ecf: { login: 'eduesb', name: 'Edgar Duesberry', capacity: 'attorney', word: 'Acorn' },
  },
  {
    id: 'sylvie-latermann',
    case: 'menus-pending',
    story:
      'Linked, but refreshing is not enough: the filing menus appear only after signing out and in again.',
    pacer: {
      ...INDIVIDUAL,
      username: 'slatermann',
      password: 'Candle-Meteor-Bay-38',
      name: 'Sylvie Latermann',
    },
    ecf: { login: 'slater', name: 'Sylvie Latermann', capacity: 'attorney', word: 'Bramble' },
  },
  {
    id: 'marcus-downing',
    case: 'maintenance',
    story:
      'Signs in and finds the court closed for maintenance. Come back later; nothing has happened.',
    pacer: {
      ...INDIVIDUAL,
      username: 'mdowning1',
      password: 'Teapot-Valley-Gust-71',
      name: 'Marcus Downing',
    },
    ecf: { login: 'mdowning', name: 'Marcus Downing', capacity: 'attorney', word: 'Maple' },
  },
  {
    id: 'ines-shortall',
    case: 'session-expires',
    story:
      'The first session ends while the link form is being filled in: sign in again and go on. Nothing was linked.',
    pacer: {
      ...INDIVIDUAL,
      username: 'ishortall',
      password: 'Picnic-Tunnel-Leaf-94',
      name: 'Ines Shortall',
    },
    ecf: { login: 'ishort', name: 'Ines Shortall', capacity: 'attorney', word: 'Otter' },
  },
  {
    id: 'clara-codeworth',
    case: 'client-code-required',
    story:
      'The firm requires a client code. Without one, signing in succeeds with a warning: no PACER search, but linking and filing work.',
    pacer: {
      ...INDIVIDUAL,
      username: 'ccodeworth',
      password: 'Walrus-Pencil-Tide-53',
      name: 'Clara Codeworth',
      needsClientCode: true,
    },
    ecf: { login: 'cworth', name: 'Clara Codeworth', capacity: 'attorney', word: 'Finch' },
  },
  {
    id: 'theo-twofold-attorney',
    case: 'two-court-accounts',
    story:
      'Files as attorney and as trustee: two CM/ECF accounts, so two PACER accounts. This pair is for the attorney.',
    pacer: {
      ...INDIVIDUAL,
      username: 'twofold.attorney',
      password: 'Basket-Comet-Reed-29',
      name: 'Theo Twofold',
    },
    ecf: { login: 'ttwofold', name: 'Theo Twofold', capacity: 'attorney', word: 'Heron' },
  },
  {
    id: 'theo-twofold-trustee',
    case: 'two-court-accounts',
    story:
      'The same person as trustee, with the second CM/ECF account and the second PACER account. Do not mix the pairs.',
    pacer: {
      ...INDIVIDUAL,
      username: 'twofold.trustee',
      password: 'Mitten-Harvest-Loom-86',
      name: 'Theo Twofold',
    },
    ecf: { login: 'ttwotr', name: 'Theo Twofold, Trustee', capacity: 'trustee', word: 'Linden' },
  },
  {
    id: 'nora-vale',
    case: 'special-characters',
    story:
      'Her CM/ECF login has a special character. Most courts link it; Pennsylvania Western cannot and asks her to change it first.',
    pacer: {
      ...INDIVIDUAL,
      username: 'noravale24',
      password: 'Saffron-Piano-Dusk-45',
      name: 'Nora Vale',
    },
    ecf: { login: 'nora&vale', name: 'Nora Vale', capacity: 'attorney', word: 'Poppy' },
  },
];
