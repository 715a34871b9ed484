import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { bridge } from '../../../renderer/lib/bridge/bridge.ts';

/**
 * Shows a page that ours is measured against. It runs in the same runtime under the same policy, so it asks main once
 * before it shows anything, and its styles carry the nonce of this load.
 */
export async function showBare(page: ReactNode): Promise<void> {
  const place = document.getElementById('root');
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  if (!place) throw new Error('the page has no place to render into');
  await bridge().board.open({});
  const styles = createDOMRenderer(
    document,
    nonce ? { styleElementAttributes: { nonce } } : undefined,
  );
  createRoot(place).render(
    <RendererProvider renderer={styles} targetDocument={document}>
      <FluentProvider theme={webLightTheme}>{page}</FluentProvider>
    </RendererProvider>,
  );
}
