import type { LocalDate } from '../values/calendar.ts';
import type { LocalText, Source } from '../values/text.ts';

/** A setting that PACER may change, with its source. */
interface Setting<T> {
  readonly value: T;
  readonly sources: readonly Source[];
}

/**
 * What is known about multifactor authentication at PACER. Announced dates have slipped before, so the prompt at sign-
 * in governs.
 */
export interface MfaRules {
  readonly requiredFor: Setting<LocalText>;
  readonly voluntaryFrom: Setting<LocalDate>;
  readonly selectionFrom: Setting<LocalDate>;
  readonly requiredBy: Setting<LocalDate>;
  /** How many times the prompt can be skipped before PACER blocks access. */
  readonly skips: Setting<number>;
  /** How many authenticator apps an account may have: the lowest and highest number our sources state. */
  readonly apps: Setting<{ readonly least: number; readonly most: number }>;
  readonly methods: Setting<readonly LocalText[]>;
  readonly notOffered: Setting<LocalText>;
  readonly whenToEnroll: Setting<LocalText>;
}

const voluntary: Source = {
  title: 'PACER: multifactor authentication coming soon, 2025-05-02',
  url: 'https://pacer.uscourts.gov/announcements/2025/05/02/multifactor-authentication-coming-soon',
  confidence: 'stated',
  readOn: '2025-05-02',
};
const tips: Source = {
  title: 'PACER: tips and resources on multifactor authentication, 2026-02-05',
  url: 'https://pacer.uscourts.gov/announcements/2026/02/05/mfa-tips-and-resources',
  confidence: 'stated',
  readOn: '2026-02-05',
};
const june: Source = {
  title: 'PACER announcement of 2025-06-27',
  confidence: 'stated',
  readOn: '2025-06-27',
};
const courts: Source = {
  title: 'Pages of the S.D. W. Va., W.D. Okla. Bankruptcy and Minnesota Bankruptcy Courts',
  confidence: 'stated',
};
const prompted: Source = {
  title: 'Pages of the N.D. Ind. and N.D. Fla. Bankruptcy Courts, November 2025',
  confidence: 'conflicting',
};
const centralCalifornia: Source = {
  title: 'C.D. Cal. District Court, questions on multifactor authentication',
  confidence: 'stated',
};
const forum: Source = {
  title: 'Users’ forum quoting PACER, April 2026',
  confidence: 'secondary',
  readOn: '2026-04-09',
};

/** The rules as published by November 2026. */
export const MFA_RULES: MfaRules = {
  requiredFor: {
    value: {
      en: 'Everyone whose PACER account has filing or other CM/ECF access. For case search alone it is voluntary.',
    },
    sources: [june, tips],
  },
  voluntaryFrom: { value: '2025-05-11', sources: [voluntary] },
  selectionFrom: { value: '2025-08-11', sources: [june] },
  requiredBy: { value: '2025-12-31', sources: [courts] },
  skips: { value: 3, sources: [tips, june] },
  apps: { value: { least: 5, most: 10 }, sources: [centralCalifornia, forum] },
  methods: {
    value: [
      {
        en: 'An authenticator app on phone or computer, or in the browser, that shows a 6-digit code',
      },
      { en: 'A list of backup codes, each good for one sign-in' },
    ],
    sources: [voluntary, centralCalifornia],
  },
  notOffered: {
    value: { en: 'No text message, no call and no code by email at sign-in.' },
    sources: [voluntary, centralCalifornia],
  },
  whenToEnroll: {
    value: {
      en: 'Early announcements asked to enroll soon; courts later said to enroll when PACER prompts you. The prompt governs.',
    },
    sources: [voluntary, prompted],
  },
};
