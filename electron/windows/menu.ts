import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Words } from '../ports/desktop.ts';

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
}

/** The menu bar: what people expect, for the profile that is shown. Packaged apps have nothing that reloads or inspects the page. */
export function setMenu({ isPackaged, isMac, isPractice, ...acts }: Surroundings): void {
  const { zoom, switchPractice, words } = acts;
  const larger = () => zoom.write(SIZES.find((size) => size > zoom.read()) ?? zoom.read());
  const smaller = () => zoom.write(SIZES.findLast((size) => size < zoom.read()) ?? zoom.read());
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    // On a Mac only this one has Close, and with it Cmd+W.
    { role: 'fileMenu' },
    { role: 'editMenu' },
    {
      label: words.say('menu.view'),
      submenu: [
        {
          label: words.say('menu.actual-size'),
          accelerator: 'CmdOrCtrl+0',
          click: () => zoom.write(1),
        },
        { label: words.say('menu.zoom-in'), accelerator: 'CmdOrCtrl+Plus', click: larger },
        // The same key without Shift, as browsers take it.
        {
          label: words.say('menu.zoom-in'),
          accelerator: 'CmdOrCtrl+=',
          visible: false,
          click: larger,
        },
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
    },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
