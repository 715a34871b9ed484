/** A copy as the other world gets it. */
export function crossed<T>(value: T): T;
/** The same, frozen with everything in it. */
export function frozen<T>(value: T): T;
