import {
  CourtId,
  type EcfAccountId,
  type PersonId,
} from '../../../electron/shared/domain/values/ids.ts';
import { type CanaryApp, must } from '../canary-app.ts';

/** Someone in three courts, with credentials still to be kept. */
export interface Filer {
  readonly personId: PersonId;
  readonly alnb: EcfAccountId;
  readonly flsb: EcfAccountId;
  readonly almd: EcfAccountId;
}

/** Adds a person and the courts the other features work on. */
export async function addFiler(app: CanaryApp): Promise<Filer> {
  const { personId } = must(
    'adding a person',
    await app.call('people', 'add', {
      draft: {
        name: 'Paula Plainview',
        role: 'attorney',
        office: 'Birmingham',
        email: 'paula@firm.example',
        barNumber: '',
      },
    }),
  );
  const join = async (courtId: string) =>
    must(
      `joining ${courtId}`,
      await app.call('courts', 'join', {
        personId,
        courtId: CourtId.parse(courtId),
        capacity: 'attorney',
        standing: 'has-filed',
      }),
    ).ecfAccountId;
  return { personId, alnb: await join('alnb'), flsb: await join('flsb'), almd: await join('almd') };
}

/** Every screen that lists or prints what is known. */
export async function lookAround(app: CanaryApp, { personId, alnb }: Filer): Promise<void> {
  await app.call('app', 'status', {});
  await app.call('people', 'list', {});
  await app.call('people', 'open', { personId });
  await app.call('people', 'history', { personId });
  await app.call('checklist', 'open', { ecfAccountId: alnb });
  await app.call('linking', 'open', { ecfAccountId: alnb });
  await app.call('vault', 'open', { ecfAccountId: alnb });
  await app.call('vault', 'kept', {});
}
