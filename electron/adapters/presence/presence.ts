import { systemPreferences } from 'electron';
import type { Presence } from '../../ports.ts';

const REASONS: Readonly<Record<string, string>> = {
  link: 'confirm that you want to link these accounts',
};

/** Touch ID (or the Mac's password) on macOS, decided by trying; elsewhere nothing is offered yet. */
export const systemPresence: Presence = {
  async confirm(reason) {
    if (process.platform !== 'darwin') return 'not-offered';
    try {
      await systemPreferences.promptTouchID(REASONS[reason] ?? 'go on');
      return 'confirmed';
    } catch {
      return systemPreferences.canPromptTouchID() ? 'refused' : 'not-offered';
    }
  },
};
