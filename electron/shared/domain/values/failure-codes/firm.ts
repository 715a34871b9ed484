/** The firm's database, which keeps the records that everybody shares. */
export const FIRM_FAILURES = [
  'firm-certificate-name',
  'firm-certificate-not-trusted',
  'firm-connection-lost',
  'firm-database-newer',
  'firm-database-not-found',
  'firm-database-not-prepared',
  'firm-database-older',
  'firm-database-other',
  'firm-database-read-only',
  'firm-disk-full',
  'firm-host-not-found',
  'firm-login-refused',
  'firm-not-a-member',
  'firm-port-closed',
] as const;
