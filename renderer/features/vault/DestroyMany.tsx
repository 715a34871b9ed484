import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProtectedAct } from '../../../electron/shared/domain/vault/protected-act.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, bridge } from '../../lib/bridge/bridge.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { useKeptCredentials } from '../../lib/stores/kept-credentials.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ProgressLine } from '../../parts/ProgressLine.tsx';
import { WeightyText } from '../../parts/WeightyText.tsx';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog.tsx';
import { Message } from '../../ui/Message.tsx';
import type { KeptOfPerson } from './kept.ts';

/** Whose credentials to destroy. */
export type Whose =
  | ({ readonly kind: 'person' } & KeptOfPerson)
  | { readonly kind: 'all'; readonly count: number };

type Report = Answer<'vault', 'destroyAll'>;

interface Asked {
  readonly whose: Whose;
  /** The person said to destroy even what a link may still need. */
  readonly isNeededNoMore: boolean;
}

interface Props {
  readonly whose: Whose | undefined;
  readonly onAnswered: () => void;
}

/** Destroys one person's or everybody's credentials, after asking and after proof of presence, and says what came of it. */
export function DestroyMany({ whose, onAnswered }: Props) {
  const t = useT();
  const reload = useKeptCredentials((state) => state.reload);
  const [result, setResult] = useState<{ readonly whose: Whose; readonly report: Report }>();
  const destroy = useProvenAction(
    ({ whose: chosen }: Asked): ProtectedAct =>
      chosen.kind === 'person'
        ? { action: 'destroy-person', personId: chosen.personId }
        : { action: 'destroy-all' },
    ({ whose: chosen, isNeededNoMore }, grant) =>
      chosen.kind === 'person'
        ? bridge().vault.destroyPerson({ personId: chosen.personId, grant, isNeededNoMore })
        : bridge().vault.destroyAll({ grant, isNeededNoMore }),
  );
  const perform = async (asked: Asked) => {
    onAnswered();
    setResult(undefined);
    const destroyed = await destroy.run(asked);
    if (!destroyed) return;
    if (destroyed.ok) setResult({ whose: asked.whose, report: destroyed.value });
    await reload();
  };
  return (
    <>
      {destroy.isBusy ? <ProgressLine of="destroy" label={t('kept.destroying')} /> : null}
      <FailureMessage failure={destroy.failure} />
      {result ? (
        <DestroyReport
          report={result.report}
          onNeededToo={() => void perform({ whose: result.whose, isNeededNoMore: true })}
        />
      ) : null}
      {whose ? (
        <ConfirmDialog
          title={
            whose.kind === 'person'
              ? t('kept.ask-person', { name: whose.name, logins: whose.count })
              : t('kept.ask-all', { logins: whose.count })
          }
          confirm={t('vault.destroy-confirm')}
          isBusy={destroy.isBusy}
          onConfirm={() => void perform({ whose, isNeededNoMore: false })}
          onCancel={onAnswered}
        >
          <WeightyText id="kept.warning" />
        </ConfirmDialog>
      ) : null}
    </>
  );
}

interface ReportProps {
  readonly report: Report;
  readonly onNeededToo: () => void;
}

function DestroyReport({ report: { done, notDone }, onNeededToo }: ReportProps) {
  const t = useT();
  const say = useFailureText();
  const codes = [...new Set(notDone.map(({ code }) => code))];
  const isNeeded = codes.includes('credential-kept-for-link');
  return (
    <Message
      intent={notDone.length > 0 ? 'warning' : 'success'}
      says="alert"
      actions={isNeeded ? <Button onClick={onNeededToo}>{t('kept.needed-too')}</Button> : undefined}
    >
      {t('kept.report', { done: done.length })}{' '}
      {notDone.length > 0 ? `${t('kept.report-left', { left: notDone.length })} ` : null}
      {codes.map((code) => say({ code })).join(' ')}
    </Message>
  );
}
