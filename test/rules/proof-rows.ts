import type * as z from 'zod';
import type { CONTRACT } from '../../electron/shared/contract/contract.ts';
import type { LinkKnownBy } from '../../electron/shared/domain/checklist/link-known-by.ts';
import type { ReadinessStatus } from '../../electron/shared/domain/checklist/readiness.ts';
import type { LinkStep } from '../../electron/shared/domain/linking/steps.ts';

type Report = z.infer<typeof CONTRACT.linking.report.input>['seen'];
type Answer = Exclude<z.infer<typeof CONTRACT.linking.answer.input>['answer']['is'], 'other-names'>;

/** One thing a person does or records on the linking page, or on the person's page (`second-account`). `begun`: a link was begun, and nothing said. */
export type Act =
  | { readonly submitted: Answer }
  | { readonly saw: Report }
  | { readonly known: LinkKnownBy }
  | 'begun'
  | 'second-account'
  | 'a-minute-passes';

/** What is recorded, in order, and what follows. The guided way, by a person's own eyes. */
export interface ProofRow {
  readonly entered: string;
  readonly acts: readonly Act[];
  /** How far the attempt has come; `none` without an attempt. */
  readonly step: LinkStep | 'none';
  readonly board: ReadinessStatus;
  readonly source: string;
}

const FILING = { saw: { source: 'menus', shows: 'filing-menus' } } as const;
const EMPTY = { saw: { source: 'menus', shows: 'menus-empty' } } as const;
const SEARCH_ONLY = { saw: { source: 'menus', shows: 'no-filing-menus' } } as const;
const MAIL = { saw: { source: 'confirmation-mail' } } as const;
const PAGE = { saw: { source: 'confirmation-page' } } as const;
const THIS = { saw: { source: 'account-page', shows: 'this-account' } } as const;
const ANOTHER = { saw: { source: 'account-page', shows: 'another-account' } } as const;
const says = (word: 'linked' | 'not-linked' | 'unclear') =>
  ({ saw: { source: 'help-desk', says: word, spokeTo: 'Ms. Clark', reference: '12' } }) as const;
const LOST = { submitted: 'unknown' } as const;
const CONFIRMED = { submitted: 'confirmed' } as const;
const TWO_LOOKS = ['a-minute-passes', SEARCH_ONLY, 'a-minute-passes', SEARCH_ONLY] as const;

const MENUS = 'Notice 002: the filing menus show the link';
const ONE_TO_ONE = 'Notice 003: one PACER account for one CM/ECF account in a court';
const COURTS_RECORD = 'The court’s own record';
const COURTS_PAGE = 'Notices 001 to 003: the confirmation page';
const CAUTION = 'Our own caution: a link can’t be undone';
const OREGON = 'Oregon Bankr., tips: unpaid fees empty the menus';

/** What is evidence of what, row by row. */
export const PROOF_ROWS: readonly ProofRow[] = [
  {
    entered: 'Before linking: filing menus, and the person has no other account here',
    acts: [FILING],
    step: 'verified-linked',
    board: 'can-file',
    source: MENUS,
  },
  {
    entered: 'Before linking: filing menus; another account of the person here can explain them',
    acts: ['second-account', FILING],
    step: 'draft',
    board: 'blocked',
    source: ONE_TO_ONE,
  },
  {
    entered: 'The same, and the account page shows this login',
    acts: ['second-account', FILING, THIS],
    step: 'verified-linked',
    board: 'can-file',
    source: COURTS_RECORD,
  },
  {
    entered: 'The same, and the account page shows another login',
    acts: ['second-account', FILING, ANOTHER],
    step: 'draft',
    board: 'blocked',
    source: COURTS_RECORD,
  },
  {
    entered:
      'Before linking: the account page shows another login, nobody’s here as far as recorded',
    acts: [ANOTHER],
    step: 'draft',
    board: 'blocked',
    source: COURTS_RECORD,
  },
  {
    entered: 'Filing menus without a single entry; then a second account here is recorded',
    acts: [EMPTY, 'second-account'],
    step: 'menus-pending',
    board: 'blocked',
    source: ONE_TO_ONE,
  },
  {
    entered: 'Filing menus proved the link; then a second account here is recorded',
    acts: [FILING, 'second-account'],
    step: 'verified-linked',
    board: 'blocked',
    source: ONE_TO_ONE,
  },
  {
    entered: 'Filing menus proved the link; then the account page shows another login',
    acts: [FILING, ANOTHER],
    step: 'needs-court',
    board: 'blocked',
    source: COURTS_RECORD,
  },
  {
    entered: 'Before linking: filing menus without a single entry',
    acts: [EMPTY],
    step: 'menus-pending',
    board: 'menus-pending',
    source: OREGON,
  },
  {
    entered: 'Before linking: only search menus, so that nothing is said',
    acts: ['begun'],
    step: 'draft',
    board: 'ready-to-link',
    source: MENUS,
  },
  {
    entered: 'Submitted; the court confirmed',
    acts: [CONFIRMED],
    step: 'confirmed',
    board: 'linked',
    source: COURTS_PAGE,
  },
  {
    entered: 'Submitted; the court confirmed; filing menus',
    acts: [CONFIRMED, FILING],
    step: 'verified-linked',
    board: 'can-file',
    source: MENUS,
  },
  {
    entered: 'Submitted; the court confirmed; only search menus',
    acts: [CONFIRMED, SEARCH_ONLY],
    step: 'menus-pending',
    board: 'menus-pending',
    source: MENUS,
  },
  {
    entered: 'Submitted; the court confirmed; the help desk says not linked',
    acts: [CONFIRMED, says('not-linked')],
    step: 'needs-court',
    board: 'blocked',
    source: COURTS_RECORD,
  },
  {
    entered: 'Submitted; the page said it did not link',
    acts: [{ submitted: 'not-sent' }],
    step: 'refused',
    board: 'ready-to-link',
    source: COURTS_PAGE,
  },
  {
    entered: 'Submitted; no answer seen',
    acts: [LOST],
    step: 'unknown',
    board: 'link-unknown',
    source: CAUTION,
  },
  {
    entered: 'No answer seen; filing menus',
    acts: [LOST, FILING],
    step: 'verified-linked',
    board: 'can-file',
    source: MENUS,
  },
  {
    entered: 'No answer seen; filing menus without a single entry',
    acts: [LOST, EMPTY],
    step: 'menus-pending',
    board: 'menus-pending',
    source: OREGON,
  },
  {
    entered: 'No answer seen; one look after a minute, only search menus',
    acts: [LOST, 'a-minute-passes', SEARCH_ONLY],
    step: 'unknown',
    board: 'link-unknown',
    source: CAUTION,
  },
  {
    entered: 'No answer seen; two looks a minute apart, only search menus',
    acts: [LOST, ...TWO_LOOKS],
    step: 'verified-not-linked',
    board: 'ready-to-link',
    source: CAUTION,
  },
  {
    entered: 'No answer seen; the court’s confirming mail came',
    acts: [LOST, MAIL],
    step: 'unknown',
    board: 'link-unknown',
    source: 'Notice 002: the menus still have to show filing',
  },
  {
    entered: 'No answer seen; someone else saw the confirmation page',
    acts: [LOST, PAGE],
    step: 'unknown',
    board: 'link-unknown',
    source: 'Notice 002: the menus still have to show filing',
  },
  {
    entered: 'No answer seen; mail came, and yet two looks show only search menus',
    acts: [LOST, MAIL, ...TWO_LOOKS],
    step: 'needs-court',
    board: 'blocked',
    source: CAUTION,
  },
  {
    entered: 'No answer seen; the account page shows this login',
    acts: [LOST, THIS],
    step: 'verified-linked',
    board: 'can-file',
    source: COURTS_RECORD,
  },
  {
    entered: 'No answer seen; the account page shows another login',
    acts: [LOST, ANOTHER],
    step: 'needs-court',
    board: 'blocked',
    source: COURTS_RECORD,
  },
  {
    entered: 'No answer seen; the help desk says linked',
    acts: [LOST, says('linked')],
    step: 'menus-pending',
    board: 'menus-pending',
    source: COURTS_RECORD,
  },
  {
    entered: 'No answer seen; the help desk says not linked',
    acts: [LOST, says('not-linked')],
    step: 'unknown',
    board: 'link-unknown',
    source: CAUTION,
  },
  {
    entered: 'The same, and two looks show only search menus',
    acts: [LOST, says('not-linked'), ...TWO_LOOKS],
    step: 'verified-not-linked',
    board: 'ready-to-link',
    source: CAUTION,
  },
  {
    entered: 'No answer seen; the help desk can’t tell',
    acts: [LOST, says('unclear')],
    step: 'unknown',
    board: 'link-unknown',
    source: CAUTION,
  },
  {
    entered: 'Linked outside the app: filing menus seen',
    acts: [{ known: 'menus' }],
    step: 'none',
    board: 'can-file',
    source: MENUS,
  },
  {
    entered: 'Linked outside the app: the account page shows this login',
    acts: [{ known: 'account-page' }],
    step: 'none',
    board: 'can-file',
    source: COURTS_RECORD,
  },
  {
    entered: 'Linked outside the app: the court’s mail',
    acts: [{ known: 'court-mail' }],
    step: 'none',
    board: 'linked',
    source: 'Notice 002: the menus still have to show filing',
  },
  {
    entered: 'Linked outside the app: the help desk says so',
    acts: [{ known: 'help-desk' }],
    step: 'none',
    board: 'linked',
    source: 'Notice 002: the menus still have to show filing',
  },
];
