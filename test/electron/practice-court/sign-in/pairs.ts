import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Text = z.string();
const Pairs = z.strictObject({
  about: Text,
  pairs: z.array(
    z.strictObject({
      name: Text,
      request: z.strictObject({
        loginId: Text,
        password: Text,
        otpCode: Text.optional(),
        clientCode: Text.optional(),
        redactFlag: z.literal('1').optional(),
      }),
      response: z.strictObject({
        nextGenCSO: z.enum(['', '<128 characters>']),
        loginResult: z.enum(['0', '1', '13']),
        errorDescription: Text,
      }),
    }),
  ),
});

const FILE = new URL('../../../fixtures/authentication/pairs.json', import.meta.url);

/** The committed request and response pairs of PACER's authentication call, in the order they are played. */
export const { pairs: PAIRS } = Pairs.parse(JSON.parse(readFileSync(FILE, 'utf8')));
