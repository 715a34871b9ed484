/** What we use of the checker of patterns, as its documentation has it. */
declare module 'recheck' {
  export function check(
    source: string,
    flags: string,
    params: { readonly timeout: number },
  ): Promise<{
    readonly status: 'safe' | 'vulnerable' | 'unknown';
    readonly complexity?: { readonly summary: string };
  }>;
}
