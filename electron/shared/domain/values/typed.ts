import * as z from 'zod';

/** What a person typed or pasted somewhere that says itself how long it may be: refused here it would only be "too long for anything". */
export const Typed = z.string().max(1_000_000);
