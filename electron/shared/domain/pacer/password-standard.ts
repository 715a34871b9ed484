import type { Source } from '../values/text.ts';

/**
 * PACER's password standard (announcement of 2025-06-27). It covers PACER passwords only. A court-issued CM/ECF
 * password follows the court's own rules.
 */
export const PACER_PASSWORD = {
  minLength: 14,
  maxLength: 45,
  validDays: 180,
  sources: [
    {
      title: 'PACER announcement on password requirements, 2025-06-27',
      url: 'https://pacer.uscourts.gov/announcements',
      confidence: 'stated',
      readOn: '2025-06-27',
    },
    {
      title: 'Notice of the Bankr. D. Ariz.: no part of the first or last name',
      url: 'https://www.azb.uscourts.gov/news/updated-pacer-password-standards-effective-august-25-2025',
      confidence: 'stated',
    },
    {
      title: 'CM/ECF page of the N.D. Ala. Bankruptcy Court',
      url: 'https://www.alnb.uscourts.gov/cmecf-info',
      confidence: 'stated',
    },
  ],
} as const satisfies { readonly sources: readonly Source[]; readonly [setting: string]: unknown };
