/** What differs from a plain login of the court. */
interface Given {
  readonly note?: string;
  readonly totp?: string;
}

/** `export.data` of 1Password 8: a secure note (or one with a court in it), and a login. */
export function onePassword({
  note = 'text',
  totp,
  email,
  ...item
}: Given & {
  readonly email?: string;
  readonly state?: string;
  readonly trashed?: boolean;
} = {}) {
  const fields = [
    ...(totp === undefined ? [] : [{ title: 'one-time password', id: 't', value: { totp } }]),
    ...(email === undefined
      ? []
      : [{ title: 'email', id: 'e', value: { email: { email_address: email, provider: null } } }]),
  ];
  return {
    accounts: [
      {
        attrs: { accountName: 'Ashgrove', email: 'ann@ashgrove.example', uuid: 'A' },
        vaults: [
          {
            attrs: { uuid: 'v', name: 'Courts', type: 'U' },
            items: [
              {
                uuid: 'n',
                state: 'active',
                categoryUuid: '003',
                details: { loginFields: [], notesPlain: note, sections: [] },
                overview: { subtitle: '', title: 'A note', url: '' },
              },
              {
                uuid: 'b',
                favIndex: 0,
                createdAt: 1_700_000_000,
                updatedAt: 1_700_000_000,
                state: 'active',
                categoryUuid: '001',
                details: {
                  loginFields: [
                    {
                      value: 'aashgrove',
                      id: '',
                      name: 'login',
                      fieldType: 'T',
                      designation: 'username',
                    },
                    {
                      value: 'Fern-Quill-71',
                      id: '',
                      name: 'key',
                      fieldType: 'P',
                      designation: 'password',
                    },
                  ],
                  notesPlain: '',
                  sections: [{ title: '', name: 's', fields }],
                  passwordHistory: [{ value: 'Older-Fern-70', time: 1_600_000_000 }],
                },
                overview: {
                  subtitle: 'aashgrove',
                  title: 'Court',
                  url: 'https://www.alnb.uscourts.gov',
                  urls: [
                    { label: 'website', url: 'https://www.alnb.uscourts.gov' },
                    { label: 'website', url: 'https://ecf.alnb.uscourts.gov/cgi-bin/login.pl' },
                  ],
                },
                ...item,
              },
            ],
          },
        ],
      },
    ],
  };
}

/** Bitwarden's JSON, not encrypted. */
export function bitwarden({
  note = 'text',
  totp,
  ...item
}: Given & { readonly archivedDate?: string } = {}) {
  return {
    encrypted: false,
    folders: [{ id: 'f', name: 'Courts' }],
    items: [
      { id: 'a', type: 2, name: 'A note', notes: note, secureNote: { type: 0 } },
      {
        id: 'b',
        type: 1,
        name: 'Court',
        notes: null,
        fields: [{ name: 'Bar', value: '1', type: 0 }],
        login: {
          uris: [
            { match: null, uri: 'https://www.alnb.uscourts.gov' },
            { match: null, uri: 'ecf.alnb.uscourts.gov' },
          ],
          username: 'aashgrove',
          password: 'Fern-Quill-71',
          totp: totp ?? null,
        },
        deletedDate: null,
        ...item,
      },
    ],
  };
}

/** Enpass's JSON, with labels in another language. */
export function enpass({
  note = 'text',
  totp = '',
  secondPassword = '',
  ...item
}: Given & { readonly secondPassword?: string; readonly trashed?: number } = {}) {
  const field = (type: string, label: string, value: string, deleted = 0) => ({
    type,
    label,
    value,
    deleted,
    sensitive: 0,
    order: 1,
    uid: 1,
  });
  return {
    folders: [{ uuid: 'f', title: 'Courts', parent_uuid: '', updated_at: 1_700_000_000 }],
    items: [
      { uuid: 'a', title: 'A note', category: 'note', template_type: 'note.default', note },
      {
        uuid: 'b',
        title: 'Court',
        category: 'login',
        template_type: 'login.default',
        archived: 0,
        trashed: 0,
        note: '',
        fields: [
          field('username', 'Benutzername', 'aashgrove'),
          field('email', 'E-Mail', 'ann@ashgrove.example'),
          field('password', 'Passwort', 'Fern-Quill-71'),
          field('password', 'Passwort', secondPassword),
          field('password', 'Passwort', 'Older-Fern-69', 1),
          field('url', 'Webseite', 'https://ecf.alnb.uscourts.gov'),
          field('totp', 'Einmalcode', totp),
        ],
        ...item,
      },
    ],
  };
}

/** `data.json` of Proton Pass. */
export function protonPass({
  note = 'text',
  totpUri = '',
  ...item
}: Given & { readonly totpUri?: string; readonly state?: number } = {}) {
  const metadata = (name: string, text: string) => ({ name, note: text, itemUuid: name });
  return {
    version: '1.30.0',
    userId: 'u',
    encrypted: false,
    vaults: {
      v: {
        name: 'Courts',
        description: '',
        display: {},
        items: [
          {
            itemId: 'a',
            state: 1,
            data: { metadata: metadata('n', note), extraFields: [], type: 'note', content: {} },
          },
          {
            itemId: 'b',
            shareId: 'v',
            state: 1,
            aliasEmail: null,
            data: {
              metadata: metadata('Court', ''),
              extraFields: [{ fieldName: 'Bar', type: 'text', data: { content: '1' } }],
              type: 'login',
              content: {
                itemEmail: 'ann@ashgrove.example',
                itemUsername: 'aashgrove',
                password: 'Fern-Quill-71',
                urls: ['https://www.alnb.uscourts.gov', 'https://ecf.alnb.uscourts.gov'],
                totpUri,
                passkeys: [],
              },
            },
            ...item,
          },
        ],
      },
    },
  };
}
