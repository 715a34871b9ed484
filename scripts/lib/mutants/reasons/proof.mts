import type { Reason } from './reason.mts';

const FINDING = 'electron/shared/domain/linking/finding.ts';
const PROOF = 'electron/shared/domain/linking/proof.ts';

/** Reasons for the weighing of evidence, the first that fits counts. */
export const EVIDENCE: readonly Reason[] = [
  {
    file: FINDING,
    has: "item.shows === 'this-account'",
    because: 'After the court’s last no, an account page can only show this account.',
  },
  {
    file: FINDING,
    has: "item.source === 'account-page'",
    because: 'Nothing but an account page shows an account; the types don’t know it.',
  },
  {
    file: FINDING,
    has: "item.source === 'menus'",
    because: 'Nothing but menus shows menus; the types don’t know it.',
  },
  {
    file: FINDING,
    has: "item.source === 'help-desk'",
    because: 'Nothing but the help desk says anything; the types don’t know it.',
  },
  {
    file: PROOF,
    has: "state.step === 'verified-linked'",
    because: 'No other step keeps what was sent in one place; the types don’t know it.',
  },
  {
    file: PROOF,
    has: "item.source === 'menus'",
    because: 'Nothing but menus shows menus; the types don’t know it.',
  },
  {
    file: PROOF,
    has: 'last?.at',
    because: 'A link is proven by evidence, so there is a last piece of it.',
  },
  {
    file: PROOF,
    has: "state.step === 'menus-pending'",
    because:
      'No other step that gets here has a basis, and what the court confirmed needs none: its basis is the court.',
  },
  {
    file: PROOF,
    has: "latest?.source === 'help-desk'",
    because: 'Nothing but the help desk says anything; the types don’t know it.',
  },
  {
    file: PROOF,
    has: 'latest?.source',
    because: 'Evidence is weighed when a piece has just been added, so there is a latest one.',
  },
];
