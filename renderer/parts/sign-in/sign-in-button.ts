/** How the button of a sign-in looks, what it says, and whether its work is under way. */
export interface SignInButton {
  readonly label: string;
  readonly busyLabel: string;
  readonly isBusy: boolean;
  readonly appearance: 'primary' | 'secondary';
}
