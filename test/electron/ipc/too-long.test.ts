import { expect, it } from 'vitest';
import * as z from 'zod';
import { fieldsTooLong } from '../../../electron/ipc/too-long.ts';

const Input = z.strictObject({
  name: z.string().max(3),
  list: z.array(z.string().max(2)).max(2),
  age: z.int().max(9),
});
const problemsIn = (input: unknown) => {
  const { error } = Input.safeParse(input);
  return fieldsTooLong(error?.issues ?? [], input);
};

it('names each field whose text is too long, and by how much', () => {
  expect(problemsIn({ name: 'xxxxx', list: ['x', 'xxx'], age: 1 })).toEqual([
    { field: 'name', code: 'field-too-long', values: { max: 3, over: 2 } },
    { field: '1', code: 'field-too-long', values: { max: 2, over: 1 } },
  ]);
});

it.each<[string, unknown]>([
  ['a number that is too big', { name: 'xxxxx', list: [], age: 10 }],
  ['a list that is too long', { name: 'x', list: ['', '', ''], age: 1 }],
  ['another kind of value', { name: 'xxxxx', list: [], age: '1' }],
  ['a field too many', { name: 'xxxxx', list: [], age: 1, extra: 1 }],
  ['no object at all', null],
])('says nothing of fields when there is %s', (_what, input) => {
  expect(problemsIn(input)).toBeUndefined();
});

it('says of a text alone that it is too long, under no name', () => {
  const { error } = z.string().max(1).safeParse('xx');
  expect(fieldsTooLong(error?.issues ?? [], 'xx')).toEqual([
    { field: '', code: 'field-too-long', values: { max: 1, over: 1 } },
  ]);
});
