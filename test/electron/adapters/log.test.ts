import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileLog } from '../../../electron/adapters/log.ts';
import { newFolder } from '../../support/records.ts';

it('notes the kind and place of an error, never its words, and keeps to one line (S67)', () => {
  const folder = newFolder();
  const log = fileLog(folder);
  log.info('started');
  log.trouble(
    'keychain write',
    Object.assign(new Error('Canary-Password for pplain'), { code: 'EIO' }),
  );
  log.trouble('first\n[info] second', { secret: 'Canary-Password' });
  const text = readFileSync(join(folder, 'fileready.log'), 'utf8');
  expect(text).toContain('keychain write: Error EIO log.test.ts:');
  expect(text).not.toContain('Canary');
  expect(text.trim().split('\n')).toHaveLength(3);
});
