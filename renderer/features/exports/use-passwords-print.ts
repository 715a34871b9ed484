import { useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { type Failure, failFields } from '../../../electron/shared/domain/values/result.ts';
import { checkPrintReason } from '../../../electron/shared/domain/vault/printed-passwords.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, bridge } from '../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { useFormProblems } from '../../lib/forms/use-form-problems.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';

const FIELDS = ['reason'] as const;

/** The courts whose passwords are in the keychain but are blank on the paper. */
export type LeftBlank = Extract<
  Answer<'exports', 'worksheet'>,
  { readonly isCanceled: false }
>['leftBlank'];

/** Printing one person's worksheet with passwords, from the question to what came of it. */
export interface PasswordsPrinting {
  readonly form: UseFormReturn<{ reason: string }>;
  readonly isAsking: boolean;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly leftBlank: LeftBlank;
  readonly ask: () => void;
  readonly submit: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Asks why, then for proof of presence, then prints. The question makes room for the proof; it comes back, with the reason
 * still in it, when printing failed, and does not when the person turned back.
 */
export function usePasswordsPrint(personId: PersonId): PasswordsPrinting {
  const t = useT();
  const announce = useAnnounce();
  const form = useForm({ defaultValues: { reason: '' } });
  const showProblems = useFormProblems(form, FIELDS);
  const [isAsking, setAsking] = useState(false);
  const [leftBlank, setLeftBlank] = useState<LeftBlank>([]);
  const print = useProvenAction(
    (_reason: string) => ({ action: 'worksheet' as const, personId }),
    (reason, grant) =>
      bridge().exports.worksheet({ personId, as: 'print', secrets: { grant, reason } }),
  );
  const close = () => {
    setAsking(false);
    setLeftBlank([]);
    print.clear();
    form.reset();
  };
  const submit = form.handleSubmit(async ({ reason }) => {
    const checked = checkPrintReason(reason);
    if ('problem' in checked) {
      showProblems(failFields([checked.problem]).failure);
      return;
    }
    setAsking(false);
    const result = await print.run(checked.value);
    if (result?.ok === false) return setAsking(true);
    close();
    if (!result || result.value.isCanceled) return;
    announce(t('export.done-passwords'));
    setLeftBlank(result.value.leftBlank);
  });
  const { isBusy, failure } = print;
  return { form, isAsking, isBusy, failure, leftBlank, ask: () => setAsking(true), submit, close };
}
