import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { loadCatalog } from '../../../electron/shared/catalogs.ts';
import type {
  Language,
  LocalText,
  TextValues,
} from '../../../electron/shared/domain/values/text.ts';
import { TextProvider } from '../../../renderer/i18n/TextProvider.tsx';
import { useLocalNode } from '../../../renderer/i18n/use-marked.tsx';
import { FailureMessage } from '../../../renderer/parts/FailureMessage.tsx';

beforeAll(async () => {
  await loadCatalog('es');
  await loadCatalog('ht');
});

interface Props {
  readonly text: LocalText;
  readonly values?: TextValues;
}

function Said({ text, values }: Props) {
  return <p data-testid="said">{useLocalNode()(text, values)}</p>;
}

/** What is English in the text, as it says of itself, and all of it. */
function said(language: Language, given: Props) {
  render(
    <TextProvider language={language}>
      <Said {...given} />
    </TextProvider>,
  );
  const all = screen.getByTestId('said');
  const english = [...all.querySelectorAll('[lang="en"]')].map(({ textContent }) => textContent);
  return { all: all.textContent, english };
}

const CHOOSE = { en: 'Choose “{linkLabel}”.' };
const values = { linkLabel: 'Link a CM/ECF account to my PACER account' };

it.each(['es', 'ht'] as const)(
  'what a court calls its link says that it is English, in %s',
  (language) => {
    const { all, english } = said(language, { text: CHOOSE, values });
    expect(all).toContain(`“${values.linkLabel}”`);
    expect(all).not.toContain('Choose');
    expect(english).toEqual([values.linkLabel]);
  },
);

it('a text that no one has translated says so of the whole of it', () => {
  const { english } = said('es', { text: { en: 'Call Dana about “{linkLabel}”.' }, values });
  expect(english).toEqual([`Call Dana about “${values.linkLabel}”.`]);
});

it('nothing is marked on an English page', () => {
  expect(said('en', { text: CHOOSE, values }).english).toEqual([]);
});

it('a failure marks the label of PACER that it names', async () => {
  render(
    <TextProvider language="es">
      <FailureMessage failure={{ code: 'username-is-account-number' }} />
    </TextProvider>,
  );
  const label = await screen.findByText('Manage My Account');
  expect(label.lang).toBe('en');
  expect(label.closest('[role="alert"]')).toHaveTextContent(/Siete cifras/);
});
