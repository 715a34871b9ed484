import * as z from 'zod';

/**
 * What the board has to know of a court-issued login without the login: the signs in it other than letters and digits,
 * each once and in order, and whether it has capital letters. Some courts can't link such logins.
 */
export const LoginShape = z.strictObject({ signs: z.string().max(100), hasCapitals: z.boolean() });
export type LoginShape = Readonly<z.infer<typeof LoginShape>>;

/** The shape of a login. */
export function loginShape(login: string): LoginShape {
  const signs = new Set([...login].filter((sign) => !/[\p{L}\p{N}]/u.test(sign)));
  return {
    signs: [...signs].toSorted().join('').slice(0, 100),
    hasCapitals: login !== login.toLowerCase(),
  };
}
