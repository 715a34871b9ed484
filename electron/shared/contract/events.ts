/** What main may say to the page unasked: that something changed, never what it is now. The page asks for what it shows. */
export type News =
  | { readonly kind: 'records-changed'; readonly subjects: readonly string[] }
  | { readonly kind: 'preferences-changed' }
  | { readonly kind: 'locked' };
