/** How a state or territory is written. */
interface StateName {
  readonly name: string;
  /** As a citation has it (The Bluebook, table T10.1): `Fla.`, `N.Y.`, `W. Va.`. */
  readonly short: string;
  /** Other ways it is written, for searching. */
  readonly also?: readonly string[];
}

const state = (name: string, short: string, ...also: readonly string[]): StateName => ({
  name,
  short,
  also,
});

/** States and territories by postal code. */
export const STATE_NAMES: Readonly<Record<string, StateName>> = {
  AK: state('Alaska', 'Alaska', 'Alas.'),
  AL: state('Alabama', 'Ala.'),
  AR: state('Arkansas', 'Ark.'),
  AZ: state('Arizona', 'Ariz.'),
  CA: state('California', 'Cal.', 'Calif.'),
  CO: state('Colorado', 'Colo.', 'Col.'),
  CT: state('Connecticut', 'Conn.'),
  DC: state('District of Columbia', 'D.C.', 'Washington, D.C.'),
  DE: state('Delaware', 'Del.'),
  FL: state('Florida', 'Fla.'),
  GA: state('Georgia', 'Ga.'),
  GU: state('Guam', 'Guam'),
  HI: state('Hawaii', 'Haw.'),
  IA: state('Iowa', 'Iowa'),
  ID: state('Idaho', 'Idaho'),
  IL: state('Illinois', 'Ill.'),
  IN: state('Indiana', 'Ind.'),
  KS: state('Kansas', 'Kan.', 'Kans.'),
  KY: state('Kentucky', 'Ky.'),
  LA: state('Louisiana', 'La.'),
  MA: state('Massachusetts', 'Mass.'),
  MD: state('Maryland', 'Md.'),
  ME: state('Maine', 'Me.'),
  MI: state('Michigan', 'Mich.'),
  MN: state('Minnesota', 'Minn.'),
  MO: state('Missouri', 'Mo.'),
  MP: state('Northern Mariana Islands', 'N. Mar. I.', 'NMI', 'CNMI'),
  MS: state('Mississippi', 'Miss.'),
  MT: state('Montana', 'Mont.'),
  NC: state('North Carolina', 'N.C.', 'N. Car.'),
  ND: state('North Dakota', 'N.D.', 'N. Dak.'),
  NE: state('Nebraska', 'Neb.', 'Nebr.'),
  NH: state('New Hampshire', 'N.H.'),
  NJ: state('New Jersey', 'N.J.'),
  NM: state('New Mexico', 'N.M.', 'N. Mex.'),
  NV: state('Nevada', 'Nev.'),
  NY: state('New York', 'N.Y.'),
  OH: state('Ohio', 'Ohio'),
  OK: state('Oklahoma', 'Okla.'),
  OR: state('Oregon', 'Or.', 'Ore.'),
  PA: state('Pennsylvania', 'Pa.', 'Penn.', 'Penna.'),
  PR: state('Puerto Rico', 'P.R.'),
  RI: state('Rhode Island', 'R.I.'),
  SC: state('South Carolina', 'S.C.', 'S. Car.'),
  SD: state('South Dakota', 'S.D.', 'S. Dak.'),
  TN: state('Tennessee', 'Tenn.'),
  TX: state('Texas', 'Tex.'),
  UT: state('Utah', 'Utah'),
  VA: state('Virginia', 'Va.'),
  VI: state('Virgin Islands', 'V.I.', 'USVI'),
  VT: state('Vermont', 'Vt.'),
  WA: state('Washington', 'Wash.'),
  WI: state('Wisconsin', 'Wis.', 'Wisc.'),
  WV: state('West Virginia', 'W. Va.'),
  WY: state('Wyoming', 'Wyo.'),
};

/** The divisions of a state into districts, by the letter that stands for each, with other ways to write it. */
export const DIVISIONS = {
  N: ['Northern', 'North', 'No'],
  S: ['Southern', 'South', 'So'],
  E: ['Eastern', 'East'],
  W: ['Western', 'West'],
  M: ['Middle', 'Mid'],
  C: ['Central', 'Cent'],
} as const;

/** A letter for a part of a state that has several districts. */
export type Division = keyof typeof DIVISIONS;

/** The circuits as PACER numbers them, in words and as a citation has them (The Bluebook, table T1.1). */
export const CIRCUITS: Readonly<Record<string, { readonly name: string; readonly short: string }>> =
  {
    '01': { name: 'First', short: '1st' },
    '02': { name: 'Second', short: '2d' },
    '03': { name: 'Third', short: '3d' },
    '04': { name: 'Fourth', short: '4th' },
    '05': { name: 'Fifth', short: '5th' },
    '06': { name: 'Sixth', short: '6th' },
    '07': { name: 'Seventh', short: '7th' },
    '08': { name: 'Eighth', short: '8th' },
    '09': { name: 'Ninth', short: '9th' },
    '10': { name: 'Tenth', short: '10th' },
    '11': { name: 'Eleventh', short: '11th' },
    DC: { name: 'D.C.', short: 'D.C.' },
    FC: { name: 'Federal', short: 'Fed.' },
  };
