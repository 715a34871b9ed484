import { Button } from '@fluentui/react-components';
import '../../../../renderer/app/base.css';
import { showBare } from '../show-bare.tsx';

// The least that a page of this UI library can be: its provider and one button.
void showBare(
  <main>
    <Button>Hello</Button>
  </main>,
);
