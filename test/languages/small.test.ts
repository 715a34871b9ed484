import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speechOf, TRIED } from '../support/languages/speech.ts';
import { LanguageWalk } from '../support/languages/walk.ts';

/** Windows in which long words have the least room: twice the size on a laptop, and the narrowest that WCAG asks for. */
const WINDOWS = { 'at 200 %': [683, 384], '320 px wide': [320, 640] } as const;

describe.each(TRIED)('small windows in %s', (language) => {
  let walk: LanguageWalk;
  beforeAll(async () => {
    walk = await LanguageWalk.open(await speechOf(language));
    await walk.choose();
    await walk.addYourself();
  });
  afterAll(() => walk?.close());

  it.each(Object.entries(WINDOWS))(
    'cut nothing and scroll one way %s',
    async (_name, [width, height]) => {
      await walk.page.setViewportSize({ width, height });
      await walk.look();
      expect(await walk.isTooWide()).toBe(false);
      for (const place of ['nav.readiness', 'nav.settings', 'mine.title'] as const) {
        await walk.goToInSmall(place);
        await walk.look();
        expect(await walk.isTooWide()).toBe(false);
      }
    },
  );

  it('cut nothing in forced colors', async () => {
    await walk.page.setViewportSize({ width: 1024, height: 768 });
    await walk.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await walk.look();
  });
});
