import { INDIVIDUAL, type InventedPerson } from './person.ts';

/** People who show what names, passwords and PACER accounts do to a link. "James C Alison" and "James Alison" are the example names of the A.L.N.B. linking notice. */
export const PEOPLE_SIGNING_IN: readonly InventedPerson[] = [
  {
    id: 'paula-plainview',
    case: 'plain',
    story: 'Everything is in order: sign in, link, refresh, and the filing menus are there.',
    pacer: {
      ...INDIVIDUAL,
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
      ...INDIVIDUAL,
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
      ...INDIVIDUAL,
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
      ...INDIVIDUAL,
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
      ...INDIVIDUAL,
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
      ...INDIVIDUAL,
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
      ...INDIVIDUAL,
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
];
