import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a page of this UI library can be: its provider and one button. */
function Hello() {
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <Button>Hello</Button>
      </main>
    </FluentProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Hello />);
