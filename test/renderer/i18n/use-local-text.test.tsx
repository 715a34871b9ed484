import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { LocalText, TextValues } from '../../../electron/shared/domain/values/text.ts';
import { useLocalText } from '../../../renderer/i18n/use-local-text.ts';
import { renderPage } from '../../support/render-page.tsx';

function Words({ text, values }: { readonly text: LocalText; readonly values?: TextValues }) {
  const local = useLocalText();
  return <p>{local(text, values)}</p>;
}

function worded(text: string, values?: TextValues): string {
  const given = values ? { values } : {};
  const { container } = renderPage(<Words text={{ en: text }} {...given} />);
  return container.textContent ?? '';
}

describe('the words of a court', () => {
  it('have their dates written out, the same day wherever they are read', () => {
    expect(worded('Link from {goLive} on.', { goLive: '2022-04-04' })).toBe(
      'Link from April 4, 2022 on.',
    );
  });

  it('count people in the right form', () => {
    const text = '{people, plural, one {# person has} other {# people have}} this username.';
    expect(worded(text, { people: 1 })).toBe('1 person has this username.');
    expect(worded(text, { people: 3 })).toBe('3 people have this username.');
  });

  it('are shown as they are when nothing fills a hole, rather than not at all', () => {
    expect(worded('Call {helpDesk}.')).toBe('Call {helpDesk}.');
  });

  it('never become markup', () => {
    worded('Press <b>Submit</b> once.', {});
    expect(screen.getByText('Press <b>Submit</b> once.')).toBeVisible();
  });
});
