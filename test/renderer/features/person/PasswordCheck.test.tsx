import { fireEvent, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PasswordCheck } from '../../../../renderer/features/person/PasswordCheck.tsx';
import { renderPage } from '../../../support/render-page.tsx';

const PERSON = { name: 'Paula Plainview', email: 'paula@firm.example' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function check(password: string, usernames: readonly string[] = ['pplain2020']) {
  const page = renderPage(<PasswordCheck person={PERSON} usernames={usernames} />);
  const field = screen.getByLabelText<HTMLInputElement>('New PACER password');
  fireEvent.input(field, { target: { value: password } });
  return { page, field };
}

describe('the check of a new PACER password', () => {
  it('says which of PACER’s rules are met', () => {
    check('Quiet-Harbor-Lamp-41');
    expect(screen.getByRole('status').textContent).toBe('5 of 5 rules met.');
  });

  it('knows every one of the person’s usernames', () => {
    check('Quiet-trustee77-Lamp', ['pplain2020', 'trustee77']);
    expect(screen.getByRole('status').textContent).toBe('4 of 5 rules met.');
  });

  it('forgets what was typed on request', () => {
    const { field } = check('Quiet-Harbor-Lamp-41');
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field.value).toBe('');
    expect(screen.getByRole('status').textContent).toBe('Enter a password to check.');
  });

  it('forgets it by itself after a minute', () => {
    const { field } = check('Quiet-Harbor-Lamp-41');
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(field.value).toBe('');
  });

  it('keeps it out of everything but the field', () => {
    const { page } = check('Quiet-Harbor-Lamp-41');
    expect(page.container.innerHTML).not.toContain('Quiet-Harbor');
  });
});
