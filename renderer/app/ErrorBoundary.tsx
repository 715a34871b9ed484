import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Message } from '../ui/Message.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Keeps an error in one view from taking down the window. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Broken onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const t = useT();
  return (
    <Message
      intent="error"
      says="alert"
      title={t('app.view-broken-title')}
      actions={
        <>
          <Button onClick={onRetry}>{t('app.view-broken-retry')}</Button>
          <Button onClick={() => window.location.reload()}>{t('app.view-broken-reload')}</Button>
        </>
      }
    >
      {t('app.view-broken')}
    </Message>
  );
}
