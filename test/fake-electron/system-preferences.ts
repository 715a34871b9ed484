import type Electron from 'electron';

/** What this Mac's Touch ID sensor is good for at the moment. */
export type Sensor = 'ready' | 'none' | 'locked out' | 'lid closed';
/** What the person does at the system's prompt. */
export type Answer = 'agrees' | 'cancels' | 'fails' | 'never';

/**
 * A Mac as Electron asks it: sensor, account and person know nothing of each other.
 * `promptTouchID` evaluates "user presence", which takes the account's password as well; `canPromptTouchID` is about the
 * sensor alone. Source: electron/shell/browser/api/electron_api_system_preferences_mac.mm, CanPromptTouchID (445-451) and
 * PromptTouchID (453-505). The texts are `localizedDescription`, so they come in the Mac's language.
 */
class FakeSystemPreferences
  implements Pick<Electron.SystemPreferences, 'canPromptTouchID' | 'promptTouchID'>
{
  sensor: Sensor = 'none';
  answer: Answer = 'cancels';
  /** A Mac account may have no password, and then there is nothing that the person could answer with. */
  hasPassword = true;
  readonly reasons: string[] = [];

  canPromptTouchID(): boolean {
    return this.sensor === 'ready';
  }

  promptTouchID(reason: string): Promise<void> {
    this.reasons.push(reason);
    // Until 2026 an empty reason was an Objective-C exception that ended the whole process.
    if (reason === '') return Promise.reject(new Error('the process ends here'));
    if (!this.hasPassword) return Promise.reject(new Error('Passcode not set.'));
    switch (this.answer) {
      case 'agrees':
        return Promise.resolve();
      case 'cancels':
        return Promise.reject(new Error('Authentication canceled.'));
      case 'fails':
        return Promise.reject(new Error('Application retry limit exceeded.'));
      case 'never':
        return new Promise(() => {});
    }
  }

  /** A new Mac for the next test. */
  reset(): void {
    this.sensor = 'none';
    this.answer = 'cancels';
    this.hasPassword = true;
    this.reasons.length = 0;
  }
}

export const systemPreferences = new FakeSystemPreferences();
