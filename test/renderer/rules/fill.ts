import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { Grant } from '../../../electron/shared/domain/vault/protected-act.ts';
import { usePresenceAsked } from '../../../renderer/lib/stores/presence.store.ts';
import { textOf } from '../../rules/table.ts';

/** A label as it stands on screen, with or without the star of a field that must be filled in. */
function labelled(label: string): RegExp {
  return new RegExp(`^${RegExp.escape(label)}\\s*\\*?$`);
}

/** Types into the field with this label, a text of the catalog. */
export function type(label: string, text: string): void {
  fireEvent.change(screen.getByLabelText(labelled(textOf(label))), { target: { value: text } });
}

/** Chooses by its words in the list with this label. */
export function choose(label: string, words: string): void {
  const list = screen.getByLabelText<HTMLSelectElement>(labelled(textOf(label)));
  const option = [...list.options].find(({ text }) => text === words);
  expect(option, `${words} in the list “${textOf(label)}”`).toBeDefined();
  fireEvent.change(list, { target: { value: option?.value } });
}

/** Picks the one of a few answers that says this. */
export async function pick(words: string): Promise<void> {
  fireEvent.click(await screen.findByLabelText(words, { selector: 'input[type=radio]' }));
}

/** Opens the part of the page with this summary. */
export async function unfold(summary: string): Promise<void> {
  fireEvent.click(await screen.findByText(textOf(summary)));
}

/** Presses the button with this label. */
export async function press(label: string): Promise<void> {
  const name = textOf(label);
  fireEvent.click(await screen.findByRole('button', { name, hidden: true }));
}

/** Proves to be there when the page asks for it, as its dialog does. */
export async function proveBy(grant: Grant | undefined): Promise<void> {
  const { asking } = await waitFor(() => {
    expect(usePresenceAsked.getState().asking, 'a question for presence').toBeDefined();
    return usePresenceAsked.getState();
  });
  await act(async () => asking?.answer(grant));
}
