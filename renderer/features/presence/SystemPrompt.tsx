import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import type { QuestionProps } from './question.ts';
import { WaitingDialog } from './WaitingDialog.tsx';

/** Waits while the operating system asks: Touch ID or the Mac's password. */
export function SystemPrompt({ act, why, onProven, onCancel }: QuestionProps) {
  const t = useT();
  const { run, failure } = useAction(() => bridge().presence.prove({ act }));
  const prompt = useCallback(async () => {
    const result = await run(undefined);
    if (result?.ok) onProven(result.value.grant);
  }, [run, onProven]);
  // Once for each question: the prompt is the system's own and must not come up again by itself.
  const isAsked = useRef(false);
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    void prompt();
  }, [prompt]);
  return (
    <WaitingDialog
      why={why}
      waitingFor={t('presence.waiting-system')}
      failure={failure}
      actions={
        failure ? (
          <Button appearance="primary" onClick={() => void prompt()}>
            {t('ui.try-again')}
          </Button>
        ) : undefined
      }
      onCancel={onCancel}
    />
  );
}
