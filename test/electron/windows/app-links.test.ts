import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { AppLinks } from '../../../electron/windows/app-links.ts';

const LINK = 'fileready://open/courts';

/** Links of an app that is locked or not, and how often its page was told. */
function linksOf(args: readonly string[] = []) {
  const app = new EventEmitter();
  const links = new AppLinks(app, args);
  const state = { isLocked: false, told: 0 };
  const follow = () =>
    links.follow({
      mayOpen: () => !state.isLocked,
      onLink: () => {
        state.told += 1;
      },
    });
  return { app, links, state, follow };
}

describe('links that the system hands over', () => {
  it('one that comes with the start waits for the page, and is taken once', () => {
    const { links, follow } = linksOf(['fileready', LINK]);
    follow();
    expect(links.take()).toEqual({ name: 'courts' });
    expect(links.take()).toBeUndefined();
  });

  it('one of a further start, or of a Mac, is told to the page', () => {
    const { app, links, state, follow } = linksOf();
    follow();
    links.receive(['fileready', '--', LINK]);
    expect(links.take()).toEqual({ name: 'courts' });
    let isPrevented = false;
    const event = {
      preventDefault: () => {
        isPrevented = true;
      },
    };
    app.emit('open-url', event, 'fileready://open/firm');
    expect(links.take()).toEqual({ name: 'firm' });
    expect([state.told, isPrevented]).toEqual([2, true]);
  });

  it('drops what comes while the app is locked, whenever it came', () => {
    const atStart = linksOf(['fileready', LINK]);
    atStart.state.isLocked = true;
    atStart.follow();
    atStart.links.receive([LINK]);
    atStart.state.isLocked = false;
    expect(atStart.links.take()).toBeUndefined();
    expect(atStart.state.told).toBe(0);
  });

  it('ignores anything else', () => {
    const { links, state, follow } = linksOf();
    follow();
    links.receive(['fileready', 'fileready://open/rescue', '--dry-run']);
    expect(links.take()).toBeUndefined();
    expect(state.told).toBe(0);
  });
});
