import { expect, it } from 'vitest';
import type { ReadinessStatus } from '../../../../../electron/shared/domain/checklist/readiness.ts';
import { nextToLink } from '../../../../../electron/shared/domain/readiness/next-to-link.ts';
import { dueOn } from '../../../../../electron/shared/domain/values/due.ts';
import { someEcfAccount, somePerson } from '../../../../support/people.ts';

const person = somePerson();
const TODAY = '2026-11-23';
const court = (courtId: string, status: ReadinessStatus, day?: string) => ({
  account: someEcfAccount(person, courtId),
  cell: { status, ...(day ? { due: dueOn('by', day, TODAY) } : {}) },
});

it('goes on with a court that is ready, the nearest date first, and never with the one just linked', () => {
  const here = court('alnb', 'ready-to-link');
  const later = court('almd', 'ready-to-link');
  const sooner = court('alsd', 'ready-to-link', '2026-12-01');
  const blocked = court('flsb', 'blocked');
  expect(nextToLink([here, later, blocked, sooner], here.account.id)).toBe(sooner);
  expect(nextToLink([here, later, blocked], here.account.id)).toBe(later);
  expect(nextToLink([here, blocked], here.account.id)).toBeUndefined();
});
