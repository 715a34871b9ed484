/** The directory of courts and the addresses of a court. */
export const COURTS_FAILURES = [
  'court-already-joined',
  /** Some of several courts; the value `courts` names them. */
  'courts-already-joined',
  'court-id-wrong',
  'court-in-use',
  'court-listed-already',
  'court-not-found',
  'endpoint-has-path',
  'endpoint-has-user',
  'endpoint-mixes-practice',
  'endpoint-not-a-host',
  'endpoint-not-an-address',
  'endpoint-not-https',
  'endpoint-odd-letters',
  'endpoint-written-oddly',
  'renewal-before-admission',
  'state-wrong',
  'time-zone-wrong',
] as const;
