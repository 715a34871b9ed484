/** Whether a dialog waits for an answer: nothing behind it is reached until then, by no key either. */
export function isDialogOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}
