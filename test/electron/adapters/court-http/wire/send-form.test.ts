import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formPayload } from '../../../../../electron/adapters/court-http/wire/send-form.ts';

const form = (encoding: 'urlencoded' | 'multipart') => ({
  action: 'https://ecf.invb.example/x',
  encoding,
  fixed: [['button1', 'Submit']] as const,
});

/** Reads a body back as a server would. */
const received = async (payload: { contentType: string; body: string }) => {
  const headers = { 'content-type': payload.contentType };
  const request = new Request('https://a.example', { method: 'POST', headers, body: payload.body });
  return [...(await request.formData())];
};

describe('what is typed into a form', () => {
  it.each(['urlencoded', 'multipart'] as const)('arrives as typed, %s', async (encoding) => {
    const passwords = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a&key=b', ' spaces ', 'ä€😀', '--x\\r\\n', '"; name="other', '+%20'),
    );
    await fc.assert(
      fc.asyncProperty(passwords, async (typed) => {
        // Browsers, and so courts, know only CR LF as a line end in a form.
        fc.pre(!/[\r\n]/.test(typed) && typed.isWellFormed());
        const fields = await received(formPayload(form(encoding), [['key', typed]]));
        expect(fields).toEqual([
          ['key', typed],
          ['button1', 'Submit'],
        ]);
      }),
    );
  });

  it('can’t end a part of a multipart form', async () => {
    const typed = 'x\r\n--boundary\r\nContent-Disposition: form-data; name="login"\r\n\r\nother';
    const fields = await received(formPayload(form('multipart'), [['key', typed]]));
    expect(fields.map(([name]) => name)).toEqual(['key', 'button1']);
  });

  it('can’t break out of a field’s name', () => {
    const { body } = formPayload(form('multipart'), [['a"\r\nX: y', 'v']]);
    expect(body).toContain('name="a%22%0D%0AX: y"');
  });
});
