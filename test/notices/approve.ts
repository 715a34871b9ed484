import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares with the text a person read and approved. After a wanted change: `APPROVE=1 npm run test:watch -- notices`, then read the difference. */
export function expectApproved(folder: URL, name: string, text: string): void {
  const file = new URL(`${name}.txt`, folder);
  if (process.env.APPROVE === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
