import { afterAll, beforeAll, describe, it } from 'vitest';
import { speechOf } from '../support/languages/speech.ts';
import { LanguageWalk } from '../support/languages/walk.ts';

// One task in each; `npm run languages` does them all.
describe.each(['es', 'ht', 'pseudo'] as const)('somebody who reads %s', (language) => {
  let walk: LanguageWalk;
  beforeAll(async () => {
    walk = await LanguageWalk.open(await speechOf(language));
  });
  afterAll(() => walk?.close());

  it('chooses it on the first page and adds themselves, with nothing cut and nothing in English', async () => {
    await walk.choose();
    await walk.addYourself();
  });

  it('finds practice in it, too', async () => {
    await walk.enterPractice();
    await walk.look();
  });
});
