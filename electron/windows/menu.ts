import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Words } from '../ports/desktop.ts';
import type { MenuEntry, MenuView } from '../shared/contract/events.ts';

/** The sizes that the menu steps through, as parts of the normal size. The settings offer the same. */
const SIZES = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** What the menu needs to change the size. Electron's own items would change it for this run only. */
export interface Zoom {
  readonly read: () => number;
  readonly write: (zoom: number) => void;
}

interface Surroundings {
  readonly isPackaged: boolean;
  readonly isMac: boolean;
  readonly zoom: Zoom;
  /** Whether the windows show practice. */
  readonly isPractice: boolean;
  readonly words: Words;
  /** Enters practice or leaves it. */
  readonly switchPractice: () => void;
  /** Has the page carry out an entry. */
  readonly choose: (entry: MenuEntry) => void;
}

/** The views in the order of the navigation, with the names that they have there. */
const VIEWS: readonly (readonly [view: MenuView, title: string])[] = [
  ['mine', 'mine.title'],
  ['readiness', 'nav.readiness'],
  ['reminders', 'nav.reminders'],
  ['courts', 'nav.courts'],
  ['firm', 'nav.firm'],
  ['credentials', 'nav.credentials'],
  ['settings', 'nav.settings'],
];

/** The menu bar: what people expect, for the profile that is shown. Packaged apps have nothing that reloads or inspects the page. */
export function setMenu(given: Surroundings): void {
  const template: MenuItemConstructorOptions[] = [
    ...(given.isMac ? [{ role: 'appMenu' } as const] : []),
    fileMenu(given),
    { role: 'editMenu' },
    viewMenu(given),
    goMenu(given),
    { role: 'windowMenu' },
    helpMenu(given),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** On a Mac only this one has Close, and with it Cmd+W. */
function fileMenu({ words, choose, isMac }: Surroundings): MenuItemConstructorOptions {
  return {
    label: words.say('menu.file'),
    submenu: [
      { label: words.say('menu.add-person'), click: () => choose('add-person') },
      { label: words.say('menu.import'), click: () => choose('import') },
      { type: 'separator' },
      // The page has the key: two owners would lock twice.
      { label: words.say('lock.now'), click: () => choose('lock') },
      { type: 'separator' },
      { role: isMac ? 'close' : 'quit' },
    ],
  };
}

function viewMenu(given: Surroundings): MenuItemConstructorOptions {
  const { isPackaged, isPractice, zoom, switchPractice, words } = given;
  const larger = () => zoom.write(SIZES.find((size) => size > zoom.read()) ?? zoom.read());
  const smaller = () => zoom.write(SIZES.findLast((size) => size < zoom.read()) ?? zoom.read());
  const zoomIn = { label: words.say('menu.zoom-in'), click: larger };
  return {
    label: words.say('menu.view'),
    submenu: [
      {
        label: words.say('menu.actual-size'),
        accelerator: 'CmdOrCtrl+0',
        click: () => zoom.write(1),
      },
      { ...zoomIn, accelerator: 'CmdOrCtrl+Plus' },
      // The same key without Shift, as browsers take it.
      { ...zoomIn, accelerator: 'CmdOrCtrl+=', visible: false },
      { label: words.say('menu.zoom-out'), accelerator: 'CmdOrCtrl+-', click: smaller },
      { type: 'separator' },
      {
        label: words.say(isPractice ? 'menu.leave-practice' : 'menu.open-practice'),
        click: switchPractice,
      },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(isPackaged ? [] : [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
    ],
  };
}

function goMenu({ words, choose }: Surroundings): MenuItemConstructorOptions {
  const entries = VIEWS.map(([view, title]) => ({
    label: words.say(title),
    click: () => choose(view),
  }));
  return { label: words.say('menu.go'), submenu: entries };
}

/** Its keys are shown here and taken by the page, where they also work without a menu bar. */
function helpMenu({ words, choose }: Surroundings): MenuItemConstructorOptions {
  return {
    role: 'help',
    label: words.say('help.title'),
    submenu: [
      {
        label: words.say('menu.guide'),
        accelerator: 'F1',
        registerAccelerator: false,
        click: () => choose('guide'),
      },
      {
        label: words.say('keys.title'),
        accelerator: 'CmdOrCtrl+/',
        registerAccelerator: false,
        click: () => choose('shortcuts'),
      },
      { type: 'separator' },
      { label: words.say('about.title'), click: () => choose('about') },
    ],
  };
}
