import { IconIcns, IconIco } from '@shockpkg/icon-encoder';

/** Draws the icon as a square PNG with sides of `size` pixels. */
export type Draw = (size: number) => Promise<Uint8Array>;

/** The sides, in pixels, of the PNG files that a Linux desktop picks from. */
export const PNG_SIZES: readonly number[] = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** The sides that Windows takes from one file, for lists, taskbars, and tiles at 100 to 250 percent. */
export const ICO_SIZES: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 128, 256];

/** The kinds of picture in a Mac's file, in the order of macOS's own iconutil, with their sides. */
export const ICNS_KINDS: Readonly<Record<string, number>> = {
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic04: 16,
  ic14: 512,
  ic09: 512,
  ic05: 32,
  ic10: 1024,
  ic11: 32,
};

/** Makes the file for Windows. */
export async function icoOf(draw: Draw): Promise<Uint8Array> {
  const icon = new IconIco();
  for (const size of ICO_SIZES) await icon.addFromPng(await draw(size));
  return icon.encode();
}

/** Makes the file for a Mac. */
export async function icnsOf(draw: Draw): Promise<Uint8Array> {
  const icon = new IconIcns();
  icon.toc = true;
  for (const [kind, size] of Object.entries(ICNS_KINDS))
    await icon.addFromPng(await draw(size), [kind]);
  return icon.encode();
}
