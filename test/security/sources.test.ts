import { describe, expect, it } from 'vitest';
import { places, sources } from './read-sources.ts';

describe('the sources', () => {
  it('keep nothing in the browser', () => {
    expect(sources.length).toBeGreaterThan(500);
    const stores = /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open)\b/;
    expect(places(stores, 'renderer/')).toEqual([]);
  });

  it('make no page and no code out of text', () => {
    const makers =
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(|\beval\(|new Function\(|executeJavaScript/;
    expect(places(makers)).toEqual([]);
  });

  it('serve calls through one door', () => {
    const doors = places(/\bipcMain\s*\.\s*(?:handle|on)(?:Once|ce)?\(/);
    expect(doors).toEqual(['electron/ipc/serve.ts: ipcMain.handle(']);
  });
});
