import { beforeEach, describe, expect, it } from 'vitest';
import { catalogWords } from '../../../electron/adapters/words.ts';
import { setMenu } from '../../../electron/windows/menu.ts';
import { Menu } from '../../fake-electron/desktop.ts';

let zoom = 1;
let switched = 0;
let chosen: string[] = [];

/** Every item of the menu bar, those of submenus too. */
function items(isPackaged: boolean, isMac: boolean, isPractice = false) {
  setMenu({
    isPackaged,
    isMac,
    words: catalogWords(),
    isPractice,
    zoom: {
      read: () => zoom,
      write: (size) => {
        zoom = size;
      },
    },
    switchPractice: () => {
      switched += 1;
    },
    choose: (entry) => {
      chosen.push(entry);
    },
  });
  const walk = (list: typeof Menu.items): typeof Menu.items =>
    list.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? walk(item.submenu) : [])]);
  return walk(Menu.items);
}

const press = (accelerator: string) => {
  const item = items(true, false).find((one) => one.accelerator === accelerator);
  if (!item?.click) throw new Error(`nothing at ${accelerator}`);
  Reflect.apply(item.click, undefined, []);
};

beforeEach(() => {
  zoom = 1;
});

describe('the menu', () => {
  it('has Close on a Mac, too', () => {
    expect(items(true, true).map(({ role }) => role)).toContain('close');
    expect(items(true, false).map(({ role }) => role)).toContain('quit');
  });

  it('changes the size of the preferences, not one that is forgotten', () => {
    for (const key of ['CmdOrCtrl+Plus', 'CmdOrCtrl+=']) press(key);
    expect(zoom).toBe(1.25);
    press('CmdOrCtrl+-');
    expect(zoom).toBe(1.1);
    press('CmdOrCtrl+0');
    expect(zoom).toBe(1);
    for (let n = 0; n < 20; n += 1) press('CmdOrCtrl+-');
    expect(zoom).toBe(0.75);
    for (let n = 0; n < 20; n += 1) press('CmdOrCtrl+Plus');
    expect(zoom).toBe(2);
    expect(items(true, false).map(({ role }) => role)).not.toContain('zoomIn');
  });

  it('says whether it opens practice or leaves it, in an installed app too', () => {
    for (const isMac of [true, false]) {
      for (const isPractice of [true, false]) {
        const entries = items(true, isMac, isPractice).filter(({ label }) =>
          label?.endsWith('Practice'),
        );
        expect(entries.map(({ label }) => label)).toEqual([
          isPractice ? 'Leave Practice' : 'Open Practice',
        ]);
        for (const { click } of entries) if (click) Reflect.apply(click, undefined, []);
      }
    }
    expect(switched).toBe(4);
  });

  it('leads to the views, to what people do, and to Help, by words that are there', () => {
    chosen = [];
    const all = items(true, false);
    for (const { label, click } of all) {
      if (!click || /Size|Zoom|Practice/.test(label ?? '')) continue;
      Reflect.apply(click, undefined, []);
    }
    expect(chosen).toEqual([
      ...['add-person', 'import', 'lock'],
      ...['mine', 'readiness', 'reminders', 'courts', 'firm', 'credentials', 'settings'],
      ...['guide', 'shortcuts', 'about'],
    ]);
    expect(all.find(({ label }) => label === 'Guide')?.accelerator).toBe('F1');
  });

  it('leaves the keys of Help to the page, so that none is pressed twice', () => {
    const ofHelp = items(true, false).filter(({ accelerator }) =>
      /^(?:F1|CmdOrCtrl\+\/)$/.test(`${accelerator}`),
    );
    expect(ofHelp.map(({ registerAccelerator }) => registerAccelerator)).toEqual([false, false]);
  });

  it('reloads and inspects nothing in an installed app', () => {
    const roles = (isPackaged: boolean) => items(isPackaged, false).map(({ role }) => role);
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });
});
