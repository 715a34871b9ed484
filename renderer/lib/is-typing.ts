/** Whether the focus is in a text field, which needs its keys for itself. A checkbox isn't one. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) {
    return target.type !== 'checkbox' && target.type !== 'radio';
  }
  return target instanceof Element && target.matches('textarea, select, [contenteditable="true"]');
}
