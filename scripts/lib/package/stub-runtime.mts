import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../paths.mjs';
import { defaultFuseWire } from './fuses.mts';
import type { Platform } from './target.mts';

/** A real Windows program with a version resource, which the packer rewrites; one comes with the packer's own tools. */
const WINDOWS_PROGRAM = ['node_modules', 'electron-winstaller', 'vendor', '7z-x64.exe'];

function program(platform: Platform): Buffer {
  return platform === 'win32'
    ? readFileSync(inRoot(...WINDOWS_PROGRAM))
    : Buffer.from('#!/bin/sh\n');
}

/**
 * Fills a folder with what stands in for Electron's runtime while packing: a program with the fuse wire, and nothing that
 * runs. It must not hold an empty default_app.asar, which the packer could not read.
 */
export function makeStubRuntime(folder: string, platform: Platform, version: string): void {
  if (platform === 'darwin')
    throw new Error("A macOS package needs Electron's own program, and that is not here");
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const file = join(folder, platform === 'win32' ? 'electron.exe' : 'electron');
  writeFileSync(file, Buffer.concat([program(platform), defaultFuseWire()]));
  chmodSync(file, 0o755);
  writeFileSync(join(folder, 'version'), version);
}
