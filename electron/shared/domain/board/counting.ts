import type { ReadinessStatus } from '../checklist/readiness.ts';

/** A count of zero for every status. */
export function noCounts(): Record<ReadinessStatus, number> {
  return {
    'not-started': 0,
    preparing: 0,
    blocked: 0,
    'ready-to-link': 0,
    'link-unknown': 0,
    linked: 0,
    'menus-pending': 0,
    'admission-lapsed': 0,
    'can-file': 0,
    'not-applicable': 0,
  };
}
