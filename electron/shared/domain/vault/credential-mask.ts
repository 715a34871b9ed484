/** A login as it may be shown without proof of presence: its first letter at most, and never how long it is. */
export function maskedLogin(login: string): string {
  const letters = [...login.trim()];
  return letters.length < 3 ? '••••' : `${letters[0] ?? ''}••••`;
}
