// What stands for the desktop and the person when the end-to-end suite runs on Electron itself: file dialogs, the printer
// and a Mac's prompt, under the names that the stand-in answers to. Electron loads it before the app (`-r`), so that the
// app finds a machine without Touch ID and uses its PIN on every system. Where the keychain is the machine's own, each app
// of the suite has entries of its own in it.
const { existsSync, readdirSync, statSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');

/** Replaces the parts of Electron's main process; `env` is read at each question, as a test may change what it names. */
function replaceDesktop({ app, dialog, systemPreferences }, env) {
  dialog.showOpenDialog = async (...args) => {
    const isFolder = args.at(-1).properties?.includes('openDirectory') === true;
    const file = isFolder ? env.FILEREADY_FAKE_SAVE : env.FILEREADY_FAKE_OPEN;
    return { canceled: !file, filePaths: file ? [file] : [] };
  };
  dialog.showSaveDialog = async (...args) => {
    const place = env.FILEREADY_FAKE_SAVE;
    if (!place) return { canceled: true, filePath: '' };
    const isFolder = existsSync(place) && statSync(place).isDirectory();
    const name = basename(args.at(-1).defaultPath ?? 'file');
    return { canceled: false, filePath: isFolder ? join(place, name) : place };
  };
  systemPreferences.promptTouchID = undefined;
  app.on('web-contents-created', (_event, contents) => {
    contents.print = (_options, callback) => print(contents, env.FILEREADY_FAKE_PRINTER, callback);
  });
}

/** Each sheet lies in the tray as a PDF, in the order of printing. Without a tray there is no printer. */
function print(contents, tray, callback) {
  if (!tray) return callback(false, 'no printers available on the network');
  return contents
    .printToPDF({ printBackground: true, preferCSSPageSize: true })
    .then((sheet) => writeFileSync(join(tray, `${readdirSync(tray).length + 1}.pdf`), sheet))
    .then(
      () => callback(true, ''),
      (error) => callback(false, String(error)),
    );
}

/**
 * Puts everything that one app of the suite keeps under names of its own: no test finds the PIN that another left, and what
 * a developer's app keeps stays as it is. An app that starts again on its folder finds its own. What is kept stays in the
 * keychain, where names with `fileready-app-` tell of it.
 */
function keepApart(keytar, folder) {
  for (const call of ['getPassword', 'setPassword', 'deletePassword']) {
    const asked = keytar[call];
    keytar[call] = (service, ...rest) => asked(`${basename(folder)}.${service}`, ...rest);
  }
}

module.exports = { replaceDesktop, keepApart };
if (process.versions.electron) {
  replaceDesktop(require('electron'), process.env);
  const { FILEREADY_TEST_KEYRING: isThrowAway, FILEREADY_USER_DATA: folder } = process.env;
  // The app asks the same object: it loads keytar as a module of this process, too.
  if (isThrowAway !== '1' && folder) keepApart(require('keytar'), folder);
}
