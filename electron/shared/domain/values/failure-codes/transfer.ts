/** Transfer files and their passphrase. */
export const TRANSFER_FAILURES = [
  'passphrase-too-weak',
  'transfer-altered',
  'transfer-contradicts',
  'transfer-entry-twice',
  'transfer-from-firm',
  'transfer-from-practice',
  'transfer-newer',
  'transfer-not-ours',
  'transfer-nothing',
  'transfer-truncated',
  'transfer-wrong-passphrase',
] as const;
