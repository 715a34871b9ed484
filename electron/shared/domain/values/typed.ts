import * as z from 'zod';

/** Text typed or pasted in a field that reports its own limit. Refusing it here could only say "too long". */
export const Typed = z.string().max(1_000_000);
