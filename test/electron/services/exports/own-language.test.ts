import { expect, it } from 'vitest';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { onlySaved, someExports } from '../../../support/exports.ts';
import { good } from '../../../support/services.ts';

/** The text of Ann's reminder, written by a user who works in English. */
async function letterIn(language: 'en' | 'es' | 'ht'): Promise<string> {
  const { service, saved, ann, records } = someExports();
  records.append([{ subject: personSubject(ann.id), kind: 'person.edited', body: { language } }]);
  await good(service.draft({ personId: ann.id, as: 'file' }));
  const [, ...message] = onlySaved(saved).text.split('\r\n\r\n');
  return Buffer.from(message.join(''), 'base64').toString('utf8');
}

it('a reminder is in its reader’s language, whole, with the English below', async () => {
  for (const [language, greeting] of [
    ['es', 'Hola, Ann Ashgrove:'],
    ['ht', 'Bonjou Ann Ashgrove,'],
  ] as const) {
    const [own = '', below = ''] = (await letterIn(language)).split('- - -');
    expect(own).toContain(greeting);
    expect(own).not.toMatch(/Dear|Please|court before/);
    expect(below).toContain('Dear Ann Ashgrove');
    expect(below).toContain('Please never send a password');
  }
});
