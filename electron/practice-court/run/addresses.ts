/** Where one run of the practice court answers; none ends in a slash. */
export interface Addresses {
  /** List of people, stylesheet and, when it runs on its own, the switches. */
  readonly home: string;
  /** Stands for `https://pacer.login.uscourts.gov`. */
  readonly authUrl: string;
  /** Another host name on another port, where the two redirect switches point. */
  readonly strangerUrl: string;
  /** Origins that a form of ours may end at, after redirects. */
  readonly origins: readonly string[];
  /** Stands for `https://ecf.<courtId>.uscourts.gov`. */
  ecfUrlFor(courtId: string): string;
}

/** The addresses below a token; `courts`, `signIn` and `stranger` are the three open ports. */
export function addressesOf(
  ports: { readonly courts: number; readonly signIn: number; readonly stranger: number },
  token: string,
): Addresses {
  const courts = `http://127.0.0.1:${ports.courts}`;
  const signIn = `http://127.0.0.1:${ports.signIn}`;
  // A different host name, not only a different port: cookies must not follow and a client must notice.
  const stranger = `http://localhost:${ports.stranger}`;
  return {
    home: `${courts}/${token}`,
    authUrl: `${signIn}/${token}/cso`,
    strangerUrl: `${stranger}/${token}/elsewhere`,
    origins: [courts, signIn, stranger],
    ecfUrlFor: (courtId) => `${courts}/${token}/${courtId}`,
  };
}
