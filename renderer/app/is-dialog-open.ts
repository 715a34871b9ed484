/** Whether a dialog waits for an answer. Until then nothing behind it can be reached, not by keys either. */
export function isDialogOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}
