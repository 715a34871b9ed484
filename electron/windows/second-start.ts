import type { App, Dialog } from 'electron';
import type { Words } from '../ports/desktop.ts';
import type { Start } from './one-instance.ts';

/** Says what a second start did, in the terminal and, when no window came up, in a message box. Then it ends. */
export async function endSecondStart(
  app: Pick<App, 'whenReady' | 'exit'>,
  dialog: Pick<Dialog, 'showErrorBox'>,
  which: Exclude<Start, 'first'>,
  words: Words,
): Promise<void> {
  const sentence = words.say(`second-start.${which}`);
  console.log(sentence);
  if (which === 'silent') {
    await app.whenReady();
    dialog.showErrorBox(words.say('second-start.silent-title'), sentence);
  }
  app.exit(which === 'shown' ? 0 : 1);
}
