/** Decides the menus, the front page and the path to the link form. */
export type CourtType = 'district' | 'bankruptcy' | 'appellate';

/** How one court words and arranges its pages. Only what differs between courts; everything else is the family's. */
export interface CourtStyle {
  readonly id: string;
  readonly name: string;
  readonly type: CourtType;
  /** As PACER's sign-in address names the court, e.g. `ALNBK`. */
  readonly pacerCourtId: string;
  /** Heading below Utilities that holds the link, where the court has one. */
  readonly linkGroup?: string;
  readonly linkLabel: string;
  /** The words of the link on the front page, where they are known. */
  readonly filingLink?: string;
  readonly logoutLabel: 'Logout' | 'Log Out';
  readonly extraMenus: readonly string[];
  /** False for courts that hear no criminal cases and have no menu for them. */
  readonly hearsCriminalCases?: boolean;
  /** Characters of a CM/ECF login that this court cannot link. */
  readonly unlinkable?: string;
  /** Said on the confirmation, beside the common sentence. */
  readonly afterLinking?: string;
}

type Variant = Partial<Omit<CourtStyle, 'id' | 'type' | 'pacerCourtId'>>;

const LINK_LABEL = 'Link a CM/ECF account to my PACER account';

/** The families: bankruptcy from the A.L.N.B. linking notice; appellate wording from the Ninth and Fourth Circuits and PACER's questions and answers. */
const FAMILIES: Readonly<
  Record<CourtType, Omit<CourtStyle, 'id' | 'name' | 'type' | 'pacerCourtId'>>
> = {
  district: { linkLabel: LINK_LABEL, logoutLabel: 'Logout', extraMenus: ['Help'] },
  bankruptcy: { linkLabel: LINK_LABEL, logoutLabel: 'Logout', extraMenus: ['Help'] },
  appellate: {
    linkLabel: 'Link my filer account to my PACER account',
    logoutLabel: 'Log Out',
    extraMenus: ['Help'],
  },
};

/** What single courts publish about their own pages (each court's NextGen page). */
const VARIANTS: Readonly<Record<string, Variant>> = {
  alnb: {
    name: 'Alabama Northern Bankruptcy Court',
    filingLink: 'NORTHERN DISTRICT OF ALABAMA - Document Filing System',
  },
  almb: { name: 'Alabama Middle Bankruptcy Court' },
  almd: { name: 'Alabama Middle District Court' },
  alsb: { name: 'Alabama Southern Bankruptcy Court' },
  ncmb: { name: 'North Carolina Middle Bankruptcy Court' },
  flsb: { name: 'Florida Southern Bankruptcy Court', logoutLabel: 'Log Out' },
  flmb: { name: 'Florida Middle Bankruptcy Court' },
  flnb: {
    name: 'Florida Northern Bankruptcy Court',
    filingLink: 'Click Here to Start CM/ECF',
  },
  cob: {
    name: 'Colorado Bankruptcy Court',
    linkLabel: 'Link a CM/ECF Account to My PACER Account',
    afterLinking: 'A real court sends an email too. The practice court sends none.',
  },
  wvsd: {
    name: 'West Virginia Southern District Court',
    linkGroup: 'NextGen Release 1.1 Menu Items',
  },
  ord: { name: 'Oregon District Court', linkGroup: 'Your Account' },
  mdd: { name: 'Maryland District Court', linkGroup: 'Your Account', logoutLabel: 'Log Out' },
  nyed: {
    name: 'New York Eastern District Court',
    linkGroup: 'NextGen Release 1.1 Menu Items',
  },
  pawd: { name: 'Pennsylvania Western District Court', unlinkable: '&@$*' },
  ca4: { name: 'U.S. Court of Appeals, Fourth Circuit' },
  ca9: { name: 'U.S. Court of Appeals, Ninth Circuit' },
  cit: { name: 'U.S. Court of International Trade', hearsCriminalCases: false },
  cofc: { name: 'U.S. Court of Federal Claims', hearsCriminalCases: false },
  jpml: {
    name: 'U.S. Judicial Panel on Multidistrict Litigation',
    hearsCriminalCases: false,
  },
};

/** Courts whose pages differ, in the order the list of people offers them. */
export const KNOWN_COURTS: readonly string[] = Object.keys(VARIANTS);

/** A court that the caller knows by name, such as one of the firm's directory. */
export interface NamedCourt {
  readonly id: string;
  readonly name: string;
  readonly type: CourtType | 'other';
}

const COURT_ID = /^[a-z0-9]{2,12}$/;
const APPELLATE_ID = /^(ca(\d{1,2}|dc|fc)|cadc|cafc|bap\d{1,2})$/;

/** PACER's ids end in `b` for bankruptcy courts and name circuits by number; all others are district courts. */
function typeOf(id: string): CourtType {
  if (APPELLATE_ID.test(id)) return 'appellate';
  return id.endsWith('b') ? 'bankruptcy' : 'district';
}

/** Ids that PACER does not build like the others (PACER Court CM/ECF Lookup). */
const ODD_PACER_IDS: Readonly<Record<string, string>> = {
  cadc: '1DCCA',
  cafc: 'CAFC',
  cofc: 'USFCC',
  ohndad: 'OHNDAD',
};

/** PACER's own id: `ALNBK`, `ALMDC`, `04CA`, `09BAP`. */
function pacerCourtIdOf(id: string, type: CourtType): string {
  const odd = Object.hasOwn(ODD_PACER_IDS, id) ? ODD_PACER_IDS[id] : undefined;
  if (odd !== undefined) return odd;
  if (type === 'appellate') {
    const [, kind = '', circuit = ''] = /^(ca|bap)(.*)$/.exec(id) ?? [];
    return `${circuit.padStart(2, '0')}${kind}`.toUpperCase();
  }
  const stem = id.replace(/[bd]$/, '').toUpperCase();
  return `${stem}${type === 'bankruptcy' ? 'BK' : 'DC'}`;
}

/** The style of any court id; nothing when it cannot be a court id. A court without a variant has its family's pages. */
export function courtStyle(id: string, named: readonly NamedCourt[] = []): CourtStyle | undefined {
  if (!COURT_ID.test(id)) return undefined;
  const known = named.find((court) => court.id === id);
  const type = known === undefined || known.type === 'other' ? typeOf(id) : known.type;
  const variant = Object.hasOwn(VARIANTS, id) ? VARIANTS[id] : undefined;
  return {
    id,
    type,
    pacerCourtId: pacerCourtIdOf(id, type),
    ...FAMILIES[type],
    ...variant,
    // The caller's name wins, so that a court is called the same everywhere.
    name: known?.name ?? variant?.name ?? `${id.toUpperCase()} Court`,
  };
}
