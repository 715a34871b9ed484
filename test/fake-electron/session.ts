import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { app } from './app.ts';
import { FakeProtocol } from './protocol.ts';

type UsedOfSession = Pick<
  Electron.Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setUSBProtectedClassesHandler'
  | 'setBluetoothPairingHandler'
  | 'setSpellCheckerEnabled'
  | 'resolveProxy'
>;

/** Stands in for a `session`: keeps the handlers it was given so that a test can ask them. */
export class FakeSession extends EventEmitter implements UsedOfSession {
  readonly protocol = new FakeProtocol();
  readonly handlers: Record<string, unknown> = {};
  isSpellCheckerEnabled = true;

  setPermissionRequestHandler(handler: unknown): void {
    this.handlers.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: unknown): void {
    this.handlers.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: unknown): void {
    this.handlers.devicePermission = handler;
  }

  setDisplayMediaRequestHandler(handler: unknown): void {
    this.handlers.displayMedia = handler;
  }

  setUSBProtectedClassesHandler(handler: unknown): void {
    this.handlers.usbClasses = handler;
  }

  setBluetoothPairingHandler(handler: unknown): void {
    this.handlers.bluetoothPairing = handler;
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellCheckerEnabled = isEnabled;
  }

  async resolveProxy(): Promise<string> {
    return 'DIRECT';
  }
}

export const defaultSession = new FakeSession();
const partitions = new Map<string, FakeSession>();

export const session = {
  defaultSession,
  /** One session per name; a new one is told of, as in Electron, so that it is closed in like all others. */
  fromPartition(name: string): FakeSession {
    const known = partitions.get(name) ?? new FakeSession();
    if (!partitions.has(name)) app.emit('session-created', known);
    partitions.set(name, known);
    return known;
  },
};
