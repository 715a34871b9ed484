/**
 * The machine's printers. Without one macOS and Linux answer at once and open no dialog (electron#28192, electron#24664);
 * a dialog may also stay open for ever, and a canceled one says so (patches/chromium/printing.patch).
 */
class Printers {
  state: 'none' | 'canceled' | 'never' | 'late' | 'done' = 'none';
  /** Those whose question is open until the person answers it. */
  readonly #waiting: ((isDone: boolean, reason: string) => void)[] = [];
  /** How often a page was sent to be printed. */
  asked = 0;

  answer(callback: (isDone: boolean, reason: string) => void): void {
    if (this.state === 'never') return;
    if (this.state === 'late') {
      this.#waiting.push(callback);
      return;
    }
    const reasons = {
      none: 'no printers available on the network',
      canceled: 'Print job canceled',
      done: '',
    };
    const reason = reasons[this.state];
    setImmediate(() => callback(reason === '', reason));
  }

  /** The person prints after all, however long the question was open and whatever has become of the window. */
  answerLate(): void {
    for (const callback of this.#waiting.splice(0)) callback(true, '');
  }
}

export const printers = new Printers();
