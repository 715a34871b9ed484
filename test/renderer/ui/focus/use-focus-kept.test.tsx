import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { focusTo, useFocusKept } from '../../../../renderer/ui/focus/use-focus-kept.ts';

/** A part with a form that opens where its button was, a step that is shown once something is done, and a card that can be taken off. */
function Page() {
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  const [shown, setShown] = useState<'button' | 'form' | 'next'>('button');
  const [hasCard, setCard] = useState(true);
  const [hasBar, setBar] = useState(true);
  return (
    <main ref={main}>
      <h1>Page</h1>
      <p>Words that nobody can press</p>
      <section>
        <div>
          <h2>Part</h2>
          {shown === 'button' ? (
            <button type="button" onClick={() => setShown('form')}>
              Change
            </button>
          ) : null}
        </div>
        {shown === 'form' ? (
          <form>
            <button type="button" onClick={() => setShown('button')}>
              Cancel
            </button>
            <input aria-label="Name" />
            <button type="button" onClick={() => setTimeout(() => setShown('next'), 5)}>
              Go on
            </button>
          </form>
        ) : null}
        {shown === 'next' ? (
          <div>
            <h3>Both names</h3>
            <input aria-label="Other" />
          </div>
        ) : null}
      </section>
      <section>
        <h2>Cards</h2>
        {hasCard ? (
          <button type="button" onClick={() => setCard(false)}>
            Take off
          </button>
        ) : null}
        <button type="button">Stays</button>
        {hasBar ? (
          <div {...focusTo('h1')}>
            <button type="button" onClick={() => setBar(false)}>
              Clear
            </button>
          </div>
        ) : (
          <input aria-label="Came instead" />
        )}
      </section>
    </main>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const isAt = (place: () => HTMLElement) => waitFor(() => expect(place()).toHaveFocus());

describe('the keyboard, when what was pressed goes away', () => {
  it('goes into the form that opened, and back to the button that comes again', async () => {
    render(<Page />);
    await press('Change');
    await isAt(() => screen.getByLabelText('Name'));
    await press('Cancel');
    await isAt(() => screen.getByRole('button', { name: 'Change' }));
  });

  it('goes to the heading of what came instead, also when that took a while', async () => {
    render(<Page />);
    await press('Change');
    await press('Go on');
    await isAt(() => screen.getByRole('heading', { name: 'Both names' }));
  });

  it('goes to the heading of the part where nothing came instead', async () => {
    render(<Page />);
    await press('Take off');
    await isAt(() => screen.getByRole('heading', { name: 'Cards' }));
  });

  it('goes to the heading that the part itself names, whatever came instead', async () => {
    render(<Page />);
    await press('Clear');
    await isAt(() => screen.getByRole('heading', { level: 1, name: 'Page' }));
  });

  it('stays nowhere for somebody who clicked beside everything', async () => {
    render(<Page />);
    const taken = screen.getByRole('button', { name: 'Take off' });
    taken.focus();
    await userEvent.click(screen.getByText('Words that nobody can press'));
    act(() => taken.click());
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(document.body).toHaveFocus();
  });
});
