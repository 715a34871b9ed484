import { app, protocol } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepare } from '../../electron/windows/prepare.ts';
import { newFolder } from '../support/records.ts';

beforeEach(() => vi.stubEnv('XDG_CONFIG_HOME', newFolder()));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the app', () => {
  it('has every renderer sandboxed before anything else can be made', () => {
    const sandboxed = vi.spyOn(app, 'enableSandbox');
    const others = [vi.spyOn(app, 'on'), vi.spyOn(protocol, 'registerSchemesAsPrivileged')];
    prepare(app, protocol, { platform: 'linux', env: {}, umask: () => 0, on: () => undefined });
    const [first = Number.POSITIVE_INFINITY] = sandboxed.mock.invocationCallOrder;
    for (const other of others) {
      const [order = 0] = other.mock.invocationCallOrder;
      expect(first).toBeLessThan(order);
    }
  });
});
