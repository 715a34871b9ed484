import { expect, it } from 'vitest';
import { signInAs } from '../../../../electron/services/shared/sign-in-as.ts';

it.each(['123 456', '123-456', ' 123456 ', '１２３４５６'])(
  'sends %j as six digits',
  async (otpCode) => {
    const typed = { username: 'jalison2020', password: 'x', otpCode, clientCode: '' };
    const input = await signInAs(
      { from: 'typed', ...typed, redactionAcknowledged: false },
      async () => undefined,
    );
    expect(input?.otpCode).toBe('123456');
  },
);
