import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FileMark } from '../../electron/ports/files.ts';
import { type AskedWindows, askWindows } from '../support/wine/ask-windows.ts';

const PROGRAM = new URL('programs/files.ts', import.meta.url);

let windows: AskedWindows;
let folder: string;
const program = () => windows.module<typeof import('./programs/files.ts')>(PROGRAM);
const inFolder = (name: string) => `${folder}\\${name}`;
const failedAs = (code: string) => ({ ok: false, failure: expect.objectContaining({ code }) });

beforeAll(async () => {
  windows = await askWindows();
});
afterAll(() => windows?.stop());
beforeEach(async () => {
  folder = await program().newFolder();
});

async function markOf(path: string): Promise<FileMark> {
  const found = await program().read(path);
  if (!('mark' in found)) throw new Error('not read');
  return found.mark;
}

describe('a file that is saved on Windows', () => {
  it('takes the place of the earlier one, whole, and leaves nothing beside it', async () => {
    const path = inFolder('Paula Plainview – Länge 😀.csv');
    expect(await program().write(path, 'first')).toMatchObject({ ok: true });
    expect(await program().write(path, 'second')).toMatchObject({ ok: true });
    expect(await program().read(path)).toMatchObject({ ok: true, text: 'second' });
    expect(await program().namesIn(folder)).toEqual(['Paula Plainview – Länge 😀.csv']);
  });

  it('says that the earlier one is in use, as Excel holds it, and leaves that as it was', async () => {
    const path = inFolder('board.csv');
    await program().write(path, 'first');
    const held = await program().hold(path);
    expect(await program().write(path, 'second')).toMatchObject(failedAs('file-in-use'));
    await program().letGo(held);
    expect(await program().read(path)).toMatchObject({ text: 'first' });
    expect(await program().namesIn(folder)).toEqual(['board.csv']);
  });

  it('says that the folder is gone', async () => {
    const path = inFolder('no such folder\\board.csv');
    expect(await program().write(path, 'x')).toMatchObject(failedAs('folder-gone'));
  });

  it('is destroyed only when it is still the one that was read, and not while another program holds it', async () => {
    const path = inFolder('export.csv');
    await program().write(path, 'a secret');
    const mark = await markOf(path);
    const held = await program().hold(path);
    expect(await program().destroy(mark)).toMatchObject(failedAs('file-not-destroyed'));
    await program().letGo(held);
    expect(await program().destroy(mark)).toMatchObject({ ok: true });
    expect(await program().namesIn(folder)).toEqual([]);
  });
});

describe('preferences on Windows', () => {
  it('are kept over a start, also when they replace others', async () => {
    await program().prefer(folder, { theme: 'light' });
    const { written, kept } = await program().prefer(folder, { theme: 'dark' });
    expect([written, kept.theme]).toEqual([true, 'dark']);
  });

  it('that another program holds are not changed, and that is said', async () => {
    await program().prefer(folder, { theme: 'light' });
    const held = await program().hold(inFolder('preferences.json'));
    expect(await program().prefer(folder, { theme: 'dark' })).toMatchObject({ written: false });
    await program().letGo(held);
    expect((await program().prefer(folder, {})).kept.theme).toBe('light');
  });
});

describe('records and backups on Windows', () => {
  it('go back to a backup at the next opening, with the replaced records kept', async () => {
    expect(await program().goBack(folder)).toMatchObject({ made: { ok: true }, put: { ok: true } });
    expect(await program().peopleIn(folder)).toEqual({ names: ['Rosa Before'] });
    expect(await program().namesIn(inFolder('replaced'))).toHaveLength(1);
  });

  it('stay as they are while another program holds them, and go back once it lets go', async () => {
    await program().goBack(folder);
    const held = await program().hold(inFolder('records.db'));
    expect(await program().peopleIn(folder)).toHaveProperty('trouble');
    await program().letGo(held);
    expect(await program().peopleIn(folder)).toEqual({ names: ['Rosa Before'] });
  });

  it('are set aside whole or not at all', async () => {
    await program().record(folder, 'Rosa Delfinch');
    const held = await program().hold(inFolder('records.seen'));
    expect(await program().setAside(folder)).toBe(false);
    await program().letGo(held);
    expect(await program().peopleIn(folder)).toEqual({ names: ['Rosa Delfinch'] });
    expect(await program().setAside(folder)).toBe(true);
    expect(await program().peopleIn(folder)).toEqual({ names: [] });
  });
});
