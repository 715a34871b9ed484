import { randomBytes } from 'node:crypto';

/** Two accounts whose names a visitor has been shown and asked about. */
export interface Review {
  readonly courtId: string;
  readonly username: string;
  readonly ecfLogin: string;
}

/** Reviews by the key in the confirmation form; a key stays known after use, so that a second submission is recognized. */
export interface Reviews {
  open(review: Review): string;
  find(key: string): Review | undefined;
  forget(): void;
}

/** Makes the reviews of one run. */
export function makeReviews(): Reviews {
  const reviews = new Map<string, Review>();
  return {
    open: (review) => {
      const key = randomBytes(16).toString('hex');
      reviews.set(key, review);
      return key;
    },
    find: (key) => reviews.get(key),
    forget: () => reviews.clear(),
  };
}
