import { EventEmitter } from 'node:events';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLeftToOther, oneInstance } from '../../../electron/windows/one-instance.ts';
import { newFolder } from '../../support/records.ts';

/** An app that gets the lock or not, and what it was told. */
class SomeApp extends EventEmitter {
  readonly paths: string[] = [];
  hasLock: boolean;
  said: unknown;

  constructor(hasLock: boolean) {
    super();
    this.hasLock = hasLock;
  }

  requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
    this.said = data;
    return this.hasLock;
  }

  setPath(name: string): void {
    this.paths.push(name);
  }
}

describe('one instance for each user and folder', () => {
  it('opens where nobody else runs, without a session of its own', async () => {
    const app = new SomeApp(true);
    const instance = oneInstance(app, newFolder(), () => true);
    expect(await isLeftToOther(app, instance)).toBe(false);
    expect(app.paths).toEqual([]);
  });

  it('leaves everything to the first one, once that has brought its window to the front', async () => {
    const folder = newFolder();
    const first = new SomeApp(true);
    oneInstance(first, folder, () => true).claim();
    const second = new SomeApp(false);
    const left = isLeftToOther(
      second,
      oneInstance(second, folder, () => true),
    );
    // What Electron hands over to the first.
    first.emit('second-instance', {}, [], '', second.said);
    expect(await left).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not believe a first one that has no window, and gets in once that has ended', async () => {
    const folder = newFolder();
    const first = new SomeApp(true);
    oneInstance(first, folder, () => false).claim();
    const second = new SomeApp(false);
    const instance = oneInstance(second, folder, () => true);
    const left = isLeftToOther(second, instance);
    first.emit('second-instance', {}, [], '', second.said);
    expect(await left).toBe(false);
    // Two instances never share the caches of one session.
    expect(second.paths).toEqual(['sessionData']);
    expect(instance.claim()).toBe(false);
    second.hasLock = true;
    expect(instance.claim()).toBe(true);
  });

  it.each([{ token: '../../elsewhere' }, { token: 7 }, null, 'x'])(
    'makes no file for what another program says: %j',
    (data) => {
      const folder = newFolder();
      const first = new SomeApp(true);
      oneInstance(first, folder, () => true).claim();
      first.emit('second-instance', {}, [], '', data);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('lets a start in where no lock can be written', () => {
    const app = new SomeApp(false);
    expect(oneInstance(app, '/nowhere/at/all', () => true).claim()).toBe(true);
  });
});
