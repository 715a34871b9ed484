/** Whether what has the keyboard is a field that somebody writes in, whose keys are its own; a box to tick is none. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) {
    return target.type !== 'checkbox' && target.type !== 'radio';
  }
  return target instanceof Element && target.matches('textarea, select, [contenteditable="true"]');
}
