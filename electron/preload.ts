import { contextBridge, ipcRenderer } from 'electron';
import type { News } from './shared/contract/events.ts';
import { channelOf, METHODS, NEWS_CHANNEL } from './shared/contract/methods.ts';

// SECURITY: the page gets named functions only; no Electron object and no event object crosses the bridge.
const calls = Object.fromEntries(
  Object.entries(METHODS).map(([group, methods]) => [
    group,
    Object.fromEntries(
      methods.map((method) => [
        method,
        (input: unknown) => ipcRenderer.invoke(channelOf(group, method), input),
      ]),
    ),
  ]),
);

contextBridge.exposeInMainWorld('fileReady', {
  ...calls,
  /** Calls `listener` with each piece of news; answers the way to stop. */
  onNews(listener: (news: News) => void) {
    const forward = (_event: unknown, news: News) => listener(news);
    ipcRenderer.on(NEWS_CHANNEL, forward);
    return () => {
      ipcRenderer.off(NEWS_CHANNEL, forward);
    };
  },
});
