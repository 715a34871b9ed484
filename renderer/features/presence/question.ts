import type { ReactNode } from 'react';
import type { Grant, ProtectedAct } from '../../../electron/shared/domain/vault/protected-act.ts';

/** What each way of asking for presence is told. */
export interface QuestionProps {
  readonly act: ProtectedAct;
  /** In words, what the proof is for. */
  readonly why: ReactNode;
  readonly onProven: (grant: Grant) => void;
  readonly onCancel: () => void;
}
