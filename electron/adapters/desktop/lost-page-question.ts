import { dialog } from 'electron';
import type { Words } from '../../ports/desktop.ts';

/** Asks the person whose page was lost twice within a minute what to do. Closing the question is another try. */
export async function askAboutLostPage(words: Words): Promise<'again' | 'quit'> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'FileReady',
    message: words.say('page-lost.title'),
    detail: words.say('page-lost.text'),
    buttons: [words.say('page-lost.again'), words.say('page-lost.quit')],
    cancelId: 0,
    noLink: true,
  });
  return response === 1 ? 'quit' : 'again';
}
