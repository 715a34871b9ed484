import { afterEach, describe, expect, it, vi } from 'vitest';
import { channelOf, METHODS, NEWS_CHANNEL } from '../../electron/shared/contract/methods.ts';

afterEach(() => {
  vi.doUnmock('electron');
  vi.resetModules();
});

/** Loads the preload script as Electron does, and gives what it hands the page, with each channel that is used. */
async function loaded() {
  const exposed = new Map<string, Record<string, unknown>>();
  const channels: string[] = [];
  vi.resetModules();
  vi.doMock('electron', () => ({
    contextBridge: {
      exposeInMainWorld: (name: string, api: Record<string, unknown>) => exposed.set(name, api),
    },
    ipcRenderer: {
      invoke: (channel: string) => channels.push(channel),
      on: (channel: string) => channels.push(channel),
      off: () => undefined,
    },
  }));
  await import('../../electron/preload.ts');
  return { exposed, channels };
}

/** The names of the functions in a group; a group that holds anything else has no name at all. */
function functionsIn(group: unknown): readonly string[] {
  const entries = Object.entries(group ?? {});
  return entries.every(([, body]) => typeof body === 'function')
    ? entries.map(([name]) => name)
    : [];
}

describe('the preload script', () => {
  it('gives the page the calls of the contract and the news, and nothing else', async () => {
    const { exposed, channels } = await loaded();
    expect([...exposed.keys()]).toEqual(['fileReady']);
    const { onNews, ...groups } = exposed.get('fileReady') ?? {};
    expect(Object.keys(groups)).toEqual(Object.keys(METHODS));
    const calls = Object.entries(groups).flatMap(([group, methods]) =>
      functionsIn(methods).map((method) => [group, method] as const),
    );
    expect(calls).toEqual(
      Object.entries(METHODS).flatMap(([group, methods]) =>
        methods.map((method) => [group, method]),
      ),
    );
    for (const [group, method] of calls) Reflect.get(Object(groups[group]), method)({});
    expect(channels).toEqual(calls.map(([group, method]) => channelOf(group, method)));
    if (typeof onNews !== 'function') throw new Error('the page hears no news');
    onNews(() => undefined);
    expect(channels.at(-1)).toBe(NEWS_CHANNEL);
  });
});
