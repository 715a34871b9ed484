import { act, renderHook } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { useFollowing } from '../../../../renderer/features/firm/use-following.ts';

const RECORDED = { paa: 'exists', username: 'firmbilling' };
const sayNewer = (_field: string, now: string) => `Now: ${now}`;

/** The form as it stands while others record. */
function openForm() {
  const { result, rerender } = renderHook(
    (now: typeof RECORDED) => {
      const form = useForm({ defaultValues: RECORDED });
      useFollowing(form, now, sayNewer);
      return { form, problem: form.formState.errors.username?.message };
    },
    { initialProps: RECORDED },
  );
  const type = (username: string) => act(() => result.current.form.setValue('username', username));
  return { result, rerender, type };
}

it('says what others recorded in a field that was typed in, and no more once they took it back', () => {
  const { result, rerender, type } = openForm();
  type('mine');
  rerender({ paa: 'wanted', username: 'theirs' });
  expect(result.current.form.getValues()).toEqual({ paa: 'wanted', username: 'mine' });
  expect(result.current.problem).toBe('Now: theirs');
  rerender({ paa: 'wanted', username: 'mine' });
  expect(result.current.problem).toBeUndefined();
});
