import type { WebContents } from 'electron';
import type { News } from '../shared/contract/events.ts';
import { NEWS_CHANNEL } from '../shared/contract/methods.ts';

/** Sends the same news to every open window. */
export function broadcast(windows: () => readonly { readonly webContents: WebContents }[]) {
  return (news: News): void => {
    for (const { webContents } of windows()) {
      if (!webContents.isDestroyed()) webContents.send(NEWS_CHANNEL, news);
    }
  };
}
