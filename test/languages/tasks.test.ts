import { afterAll, beforeAll, describe, it } from 'vitest';
import { speechOf, TRIED } from '../support/languages/speech.ts';
import { LanguageWalk } from '../support/languages/walk.ts';

describe.each(TRIED)('the main tasks in %s', (language) => {
  let walk: LanguageWalk;
  beforeAll(async () => {
    walk = await LanguageWalk.open(await speechOf(language));
  });
  afterAll(() => walk?.close());

  it('choose the language', () => walk.choose());
  it('add yourself', () => walk.addYourself());
  it('store a login', () => walk.storeLogin());
  it('import people', () => walk.importPeople());
  it('read the board', () => walk.readBoard());
  it('look around', () => walk.lookAround());
  it('link in practice', () => walk.link());
});
