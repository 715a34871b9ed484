import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type Electron from 'electron';

/** Options alone, or a window and options. */
type OverAnyWindow<O> = [options: O] | [window: Electron.BaseWindow, options: O];

/**
 * No desktop, no dialog: a question for a file is closed without an answer, unless the environment names the file to open
 * (FILEREADY_FAKE_OPEN), or the file or the folder to save to (FILEREADY_FAKE_SAVE), as browser tests do.
 */
class FakeDialog {
  readonly asked: { readonly kind: 'open' | 'save' | 'message'; readonly options: unknown }[] = [];

  /** What the person answers to message boxes: the number of a button. Without one the box is closed, which is its `cancelId`. */
  answer: number | undefined;

  async showMessageBox(
    ...args: OverAnyWindow<Electron.MessageBoxOptions>
  ): Promise<Electron.MessageBoxReturnValue> {
    const options = args.length === 2 ? args[1] : args[0];
    this.asked.push({ kind: 'message', options });
    await new Promise((resolve) => setImmediate(resolve));
    return { response: this.answer ?? options.cancelId ?? 0, checkboxChecked: false };
  }

  async showOpenDialog(
    ...args: OverAnyWindow<Electron.OpenDialogOptions>
  ): Promise<Electron.OpenDialogReturnValue> {
    const options = args.length === 2 ? args[1] : args[0];
    this.asked.push({ kind: 'open', options });
    const isFolder = options.properties?.includes('openDirectory') === true;
    const file = isFolder ? process.env.FILEREADY_FAKE_SAVE : process.env.FILEREADY_FAKE_OPEN;
    return { canceled: !file, filePaths: file ? [file] : [] };
  }

  async showSaveDialog(
    ...args: OverAnyWindow<Electron.SaveDialogOptions>
  ): Promise<Electron.SaveDialogReturnValue> {
    const options = args.length === 2 ? args[1] : args[0];
    this.asked.push({ kind: 'save', options });
    const place = process.env.FILEREADY_FAKE_SAVE;
    if (!place) return { canceled: true, filePath: '' };
    const isFolder = existsSync(place) && statSync(place).isDirectory();
    const name = basename(options.defaultPath ?? 'file');
    return { canceled: false, filePath: isFolder ? join(place, name) : place };
  }
}

export const dialog = new FakeDialog();
