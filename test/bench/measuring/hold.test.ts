import { expect, it } from 'vitest';
import { holdWatch } from './hold.ts';

it('notes the longest piece of work in which nothing else ran, also where that ends with the work', async () => {
  const hold = holdWatch();
  const begun = performance.now();
  let worked = 0;
  await hold.during(async () => {
    while (worked < 60) worked = performance.now() - begun;
  });
  expect(hold.longest()).toBeGreaterThan(50);
});
