/** What a person is invented to show. */
export type PracticeCase =
  | 'plain'
  | 'likely-same-name'
  | 'name-mismatch'
  | 'legacy-account'
  | 'wrong-court-password'
  | 'wrong-pacer-password'
  | 'mfa-app'
  | 'mfa-backup-code'
  | 'firm-billing-account'
  | 'already-linked'
  | 'court-account-taken'
  | 'linked-elsewhere'
  | 'menus-empty'
  | 'menus-pending'
  | 'maintenance'
  | 'session-expires'
  | 'client-code-required'
  | 'two-court-accounts'
  | 'special-characters';

/** A PACER account that exists at the practice court's sign-in service. */
export interface PracticePacerAccount {
  readonly username: string;
  readonly password: string;
  /** What the person's sheet says instead, where it is wrong. */
  readonly passwordOnSheet?: string;
  readonly name: string;
  readonly accountType: 'upgraded' | 'legacy';
  readonly kind: 'individual' | 'paa';
  /** Base32, for any authenticator app. */
  readonly totpSecret?: string;
  readonly backupCodes?: readonly string[];
  readonly needsClientCode?: true;
  /** Files somewhere already: must acknowledge the redaction rules to sign in. */
  readonly isKnownFiler?: true;
}

/** A CM/ECF account that every practice court has for the person; its password differs from court to court. */
export interface PracticeEcfAccount {
  readonly login: string;
  readonly name: string;
  readonly capacity: 'attorney' | 'trustee' | 'filing-agent';
  /** First part of the password; the court's id follows. */
  readonly word: string;
  /** What the person's sheet has instead, where it is wrong. */
  readonly wordOnSheet?: string;
}

/** One invented person with one account on either side; someone with two of each has two entries. */
export interface PracticePerson {
  readonly id: string;
  readonly case: PracticeCase;
  /** What a trainee should expect and do. */
  readonly story: string;
  readonly pacer: PracticePacerAccount;
  readonly ecf: PracticeEcfAccount;
}

const individual = { accountType: 'upgraded', kind: 'individual' } as const;

/** Everybody. All invented; "James C Alison" and "James Alison" are the example names of the A.L.N.B. linking notice. */
export const PEOPLE: readonly PracticePerson[] = [
  {
    id: 'paula-plainview',
    case: 'plain',
    story: 'Everything is in order: sign in, link, refresh, and the filing menus are there.',
    pacer: {
      ...individual,
      username: 'pplainview',
      password: 'Quiet-Harbor-Lamp-41',
      name: 'Paula Plainview',
    },
    ecf: { login: 'pplain', name: 'Paula Plainview', capacity: 'attorney', word: 'Lantern' },
  },
  {
    id: 'james-alison',
    case: 'likely-same-name',
    story:
      'The court writes the name with a middle initial, PACER without. Likely the same person: compare before you submit.',
    pacer: {
      ...individual,
      username: 'jalison2020',
      password: 'Copper-Kettle-Song-58',
      name: 'James Alison',
    },
    ecf: { login: 'jalison', name: 'James C Alison', capacity: 'attorney', word: 'Meadow' },
  },
  {
    id: 'rosa-delfinch',
    case: 'name-mismatch',
    story:
      'The CM/ECF account on the sheet belongs to a colleague. The two names differ: go back, never submit.',
    pacer: {
      ...individual,
      username: 'rdelfinch',
      password: 'Amber-Window-Frost-73',
      name: 'Rosa Delfinch',
    },
    ecf: { login: 'qmarsh', name: 'Quentin Marsh', capacity: 'attorney', word: 'Pebble' },
  },
  {
    id: 'leonard-oldham',
    case: 'legacy-account',
    story:
      'A legacy PACER account (two letters, four digits). The court does not let it link: upgrade it first.',
    pacer: {
      accountType: 'legacy',
      kind: 'individual',
      username: 'lo1234',
      password: 'oldstyle8',
      name: 'Leonard Oldham',
    },
    ecf: { login: 'loldham', name: 'Leonard Oldham', capacity: 'attorney', word: 'Walnut' },
  },
  {
    id: 'wanda-keyes',
    case: 'wrong-court-password',
    story:
      'The CM/ECF password on the sheet is out of date: the court refuses it and links nothing. After a reset it begins with Cedar instead of Willow.',
    pacer: {
      ...individual,
      username: 'wkeyes2019',
      password: 'Silver-Ladder-Moss-26',
      name: 'Wanda Keyes',
    },
    ecf: {
      login: 'wkeyes',
      name: 'Wanda Keyes',
      capacity: 'attorney',
      word: 'Cedar',
      wordOnSheet: 'Willow',
    },
  },
  {
    id: 'victor-bright',
    case: 'wrong-pacer-password',
    story:
      'The PACER password on the sheet is out of date: signing in fails. The new one ends in 92.',
    pacer: {
      ...individual,
      username: 'vbright77',
      password: 'Velvet-Engine-Rain-92',
      passwordOnSheet: 'Velvet-Engine-Rain-91',
      name: 'Victor Bright',
    },
    ecf: { login: 'vbright', name: 'Victor Bright', capacity: 'attorney', word: 'Juniper' },
  },
  {
    id: 'tara-timms',
    case: 'mfa-app',
    story: 'Signs in with a one-time passcode from an authenticator app. Each passcode works once.',
    pacer: {
      ...individual,
      username: 'ttimms2025',
      password: 'Marble-Orchid-Fog-35',
      name: 'Tara Timms',
      totpSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    },
    ecf: { login: 'ttimms', name: 'Tara Timms', capacity: 'attorney', word: 'Hazel' },
  },
  {
    id: 'bruno-codrington',
    case: 'mfa-backup-code',
    story: 'Has no app, only printed backup codes. Each code works once.',
    pacer: {
      ...individual,
      username: 'bcodrington',
      password: 'Ribbon-Castle-Dew-64',
      name: 'Bruno Codrington',
      backupCodes: [
        '48210397',
        '77315520',
        '90642218',
        '15507743',
        '62288901',
        '33910475',
        '81127650',
        '20498836',
        '56673109',
        '04951287',
      ],
    },
    ecf: { login: 'bcodring', name: 'Bruno Codrington', capacity: 'attorney', word: 'Sparrow' },
  },
  {
    id: 'fern-and-field',
    case: 'firm-billing-account',
    story:
      "The firm's PACER Administrative Account. It only bills: the court gives it no access at all.",
    pacer: {
      accountType: 'upgraded',
      kind: 'paa',
      username: 'fernfieldbilling',
      password: 'Ledger-Bridge-Snow-17',
      name: 'Fern and Field Billing',
    },
    ecf: { login: 'ffield', name: 'Frederick Field', capacity: 'attorney', word: 'Thistle' },
  },
  {
    id: 'alma-linkwood',
    case: 'already-linked',
    story:
      'Linked long ago in every court: the filing menus are there, and there is nothing left to link.',
    pacer: {
      ...individual,
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
      ...individual,
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
      ...individual,
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
      ...individual,
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
      ...individual,
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
      ...individual,
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
      ...individual,
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
      ...individual,
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
      ...individual,
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
      ...individual,
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
      ...individual,
      username: 'noravale24',
      password: 'Saffron-Piano-Dusk-45',
      name: 'Nora Vale',
    },
    ecf: { login: 'nora&vale', name: 'Nora Vale', capacity: 'attorney', word: 'Poppy' },
  },
];
