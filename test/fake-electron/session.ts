import { EventEmitter } from 'node:events';
import type Electron from 'electron';

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
export const session = { defaultSession };
