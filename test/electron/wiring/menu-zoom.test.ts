import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { menuZoom } from '../../../electron/wiring/menu-zoom.ts';
import { windowsKeytar } from '../../support/fake-keytar.ts';
import { type ManagedApp, managedApp } from '../../support/managed-app.ts';

vi.mock('keytar', () => ({ default: windowsKeytar() }));

let app: ManagedApp;
beforeEach(async () => {
  app = await managedApp();
});
afterEach(() => app.end());

it('F17: the size that the menu sets is the one in the preferences, which the next start reads', async () => {
  const { world, services } = app;
  const zoom = menuZoom({ running: { world, parts: { services } } });
  expect(zoom.read()).toBe(1);
  zoom.write(1.25);
  await vi.waitFor(() => expect(world.preferences.read().zoom).toBe(1.25));
  expect(zoom.read()).toBe(1.25);
});

it('F17: before the app is open the size is the normal one and stays so', () => {
  const zoom = menuZoom({ running: undefined });
  zoom.write(2);
  expect(zoom.read()).toBe(1);
});
