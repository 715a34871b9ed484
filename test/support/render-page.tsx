import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { TextProvider } from '../../renderer/i18n/TextProvider.tsx';

/** Renders a part of the page with its look and its words. */
export function renderPage(part: ReactElement): RenderResult {
  return render(
    <FluentProvider theme={webLightTheme}>
      <TextProvider>{part}</TextProvider>
    </FluentProvider>,
  );
}
