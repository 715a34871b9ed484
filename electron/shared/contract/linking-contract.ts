import * as z from 'zod';
import { CourtId, EcfAccountId } from '../domain/ids.ts';
import { LinkWay, NamesOnBothSides } from '../domain/linking-events.ts';
import { MenuReading } from '../domain/linking-evidence.ts';
import { byEcfAccount } from './people-contract.ts';

const typed = (max: number) => z.string().max(max);

/** Where an attempt stands; the words of the domain's own steps, and `none` before the first. */
export const LinkStepName = z.enum([
  'none',
  'draft',
  'reviewed',
  'armed',
  'sending',
  'confirmed',
  'refused',
  'unknown',
  'menus-pending',
  'verified-not-linked',
  'needs-court',
  'verified-linked',
  'abandoned',
]);

/** What the linking screen shows. Never a login or password: `credential` says only whether one is kept. */
export const LinkingView = z.strictObject({
  ecfAccountId: EcfAccountId,
  personName: z.string(),
  courtId: CourtId,
  courtName: z.string(),
  way: LinkWay,
  step: LinkStepName,
  /** Whether a session at the court is open, and how far it has come. */
  session: z.enum(['none', 'link-form', 'names', 'after']),
  hasCredential: z.boolean(),
  names: NamesOnBothSides.optional(),
  likeness: z
    .strictObject({
      kind: z.enum(['same', 'likely', 'unclear', 'different']),
      reasons: z.array(z.string()),
    })
    .optional(),
  menus: z
    .strictObject({ shows: MenuReading, labels: z.array(z.string()), filing: z.array(z.string()) })
    .optional(),
  /** What PACER remarked at sign-in without stopping it, in PACER's words. */
  remark: z.string().optional(),
  /** Hosts this attempt talks to, for the person to see. */
  hosts: z.array(z.string()),
  verifiedAt: z.iso.datetime().optional(),
});

const practiceAs = z.strictObject({ from: z.literal('practice-person'), personId: typed(100) });

export const linkingContract = {
  open: { input: byEcfAccount, output: LinkingView },
  begin: { input: byEcfAccount, output: LinkingView },
  signIn: {
    input: z.strictObject({
      ecfAccountId: EcfAccountId,
      as: z.union([
        practiceAs,
        z.strictObject({
          from: z.literal('typed'),
          username: typed(300),
          password: typed(300),
          otpCode: typed(40),
          clientCode: typed(100),
          redactionAcknowledged: z.boolean(),
        }),
      ]),
    }),
    output: LinkingView,
  },
  review: {
    input: z.strictObject({
      ecfAccountId: EcfAccountId,
      credential: z.union([practiceAs, z.strictObject({ from: z.literal('keychain') })]),
    }),
    output: LinkingView,
  },
  confirm: {
    input: z.strictObject({
      ecfAccountId: EcfAccountId,
      typed: z.strictObject({ ecf: typed(300), pacer: typed(300) }),
    }),
    output: LinkingView,
  },
  readMenus: { input: byEcfAccount, output: LinkingView },
  stop: { input: byEcfAccount, output: LinkingView },
};

/** The practice court's invented people. Their passwords are printed for anyone to read: they open nothing but the practice court. */
export const practiceContract = {
  people: {
    input: z.strictObject({ courtId: CourtId }),
    output: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        story: z.string(),
        pacerUsername: z.string(),
        practicePacerPassword: z.string(),
        ecfLogin: z.string(),
        practiceEcfPassword: z.string(),
        code: z.string().optional(),
      }),
    ),
  },
  loadFirm: { input: z.strictObject({}), output: z.strictObject({ people: z.int() }) },
  removeFirm: { input: z.strictObject({}), output: z.strictObject({ people: z.int() }) },
};
