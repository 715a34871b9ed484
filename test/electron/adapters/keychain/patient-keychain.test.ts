import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeKeychain } from '../../../support/fake-keychain.ts';

const WAITING = { ok: false, failure: { code: 'keychain-waiting' } };
let asked: FakeKeychain;

beforeEach(() => {
  vi.useFakeTimers();
  asked = new FakeKeychain();
  asked.entries.set('one', 'first');
});
afterEach(() => vi.useRealTimers());

describe('a keychain that stops to ask the person', () => {
  it('is waited for, then the caller is told, while the one prompt goes on', async () => {
    const keychain = asked.patient(4000);
    asked.ask();
    const read = keychain.read('one');
    await vi.advanceTimersByTimeAsync(4000);
    expect(await read).toEqual(WAITING);
    expect(asked.calls).toEqual(['read']);
  });

  it('is asked nothing else meanwhile, neither by those in line nor by those who come later', async () => {
    const keychain = asked.patient(4000);
    asked.ask();
    const inLine = [keychain.read('one'), keychain.read('two'), keychain.write('three', 'x')];
    await vi.advanceTimersByTimeAsync(4000);
    expect(await Promise.all(inLine)).toEqual([WAITING, WAITING, WAITING]);
    expect(await keychain.check()).toEqual(WAITING);
    expect(asked.calls).toEqual(['read']);
    asked.answer();
    await keychain.whenFree();
    // Nobody asked a second time behind the person's back.
    expect(asked.calls).toEqual(['read']);
    expect(asked.entries.has('three')).toBe(false);
  });

  it('answers as before once the person has answered', async () => {
    const keychain = asked.patient(4000);
    asked.ask();
    const write = keychain.write('one', 'second');
    await vi.advanceTimersByTimeAsync(4000);
    expect(await write).toEqual(WAITING);
    asked.answer();
    await keychain.whenFree();
    // The write that was under way came true.
    expect(await keychain.read('one')).toEqual({ ok: true, value: 'second' });
  });

  it('two who want the same entry at once share one question', async () => {
    const keychain = asked.patient(4000);
    const both = await Promise.all([keychain.read('one'), keychain.read('one')]);
    expect(both.map((answer) => answer.ok && answer.value)).toEqual(['first', 'first']);
    expect(asked.calls).toEqual(['read']);
  });

  it('two writes are two questions, in their order', async () => {
    const keychain = asked.patient(4000);
    await Promise.all([keychain.write('one', 'a'), keychain.write('one', 'b')]);
    expect(asked.entries.get('one')).toBe('b');
  });

  it('a long line of quick questions is no waiting', async () => {
    const keychain = asked.patient(4000);
    const many = Array.from({ length: 300 }, (_, n) => keychain.write(`n${n}`, 'x'));
    expect((await Promise.all(many)).every(({ ok }) => ok)).toBe(true);
  });
});
