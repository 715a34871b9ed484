/** Court profiles and their overrides. */
export const PROFILES_FAILURES = [
  'check-the-profile',
  'profile-field-missing',
  'profile-field-unknown',
  'profile-field-wrong',
  'profile-foreign-host',
  'profile-incomplete',
  'profile-key-twice',
  'profile-not-json',
  'profile-other-court',
  'profile-reference',
  'profile-says-nothing',
  'profile-source-unknown',
  'profile-step-incomplete',
  'profile-steps-circle',
  'profile-too-large',
] as const;
