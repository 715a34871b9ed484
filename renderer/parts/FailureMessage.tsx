import { Button } from '@fluentui/react-components';
import type { Failure } from '../../electron/shared/domain/values/result.ts';
import { useMarked } from '../i18n/use-marked.tsx';
import { useT } from '../i18n/use-t.ts';
import { useFailureText } from '../lib/bridge/use-failure-text.ts';
import { Message } from '../ui/Message.tsx';

interface Props {
  readonly failure: Failure | undefined;
  readonly onRetry?: () => void;
}

/** What went wrong and what to do, where it happened; read out at once. */
export function FailureMessage({ failure, onRetry }: Props) {
  const t = useT();
  const mark = useMarked();
  const say = useFailureText();
  if (failure === undefined) return null;
  return (
    <Message
      intent="error"
      says="alert"
      actions={onRetry && <Button onClick={onRetry}>{t('ui.try-again')}</Button>}
    >
      {mark(say(failure))}
    </Message>
  );
}
