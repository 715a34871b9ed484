import { type AppUpdater, MacUpdater, NsisUpdater } from 'electron-updater';
import type { Updater } from '../../ports/updates.ts';
import { plainNotes } from '../../shared/domain/updates/offer.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { signatureTrouble } from './windows-signature.ts';

type OnTrouble = (what: string, error?: unknown) => void;

/** Sent instead of a number that would tell this computer from others. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

const CODES: Readonly<Record<string, FailureCode>> = {
  ERR_UPDATER_INVALID_UPDATE_INFO: 'update-feed-not-understood',
  ERR_UPDATER_INVALID_VERSION: 'update-feed-not-understood',
  ERR_UPDATER_NO_FILES_PROVIDED: 'update-feed-not-understood',
  ERR_CHECKSUM_MISMATCH: 'update-not-whole',
  ERR_UPDATER_INVALID_SIGNATURE: 'update-not-signed',
};

/** The updater of electron-builder's installers (electron-updater 6.8), by what it finds at a feed. */
export function electronUpdater(platform: string, feed: string, onTrouble: OnTrouble): Updater {
  const updater = settled(platform === 'darwin' ? new MacUpdater() : windowsUpdater(), feed);
  updater.on('error', (error) => onTrouble('updating', error));
  const failed = (error: unknown, otherwise: FailureCode) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail(CODES[code] ?? otherwise);
  };
  return {
    async look() {
      try {
        const found = await updater.checkForUpdates();
        if (!found) return fail('update-feed-not-reached');
        const { version, releaseNotes } = found.updateInfo;
        const isFit = found.isUpdateAvailable;
        return ok({ version, notes: plainNotes(textOf(releaseNotes)), isFit });
      } catch (error) {
        return failed(error, 'update-feed-not-reached');
      }
    },
    async download(onPercent) {
      const onProgress = ({ percent }: { readonly percent: number }) =>
        onPercent(Math.floor(percent));
      updater.on('download-progress', onProgress);
      try {
        // On while it downloads: the library follows up at the end of the app only if it was on then.
        updater.autoInstallOnAppQuit = true;
        await updater.downloadUpdate();
        return ok(undefined);
      } catch (error) {
        return failed(error, 'update-not-downloaded');
      } finally {
        updater.autoInstallOnAppQuit = false;
        updater.off('download-progress', onProgress);
      }
    },
    installOnQuit(isWanted) {
      updater.autoInstallOnAppQuit = isWanted;
    },
  };
}

function windowsUpdater(): NsisUpdater {
  const updater = new NsisUpdater();
  // SECURITY: the library's own check passes whatever it can't check, as where PowerShell is not allowed to run.
  updater.verifyUpdateCodeSignature = signatureTrouble;
  return updater;
}

/** Nothing by itself, nothing older, nothing in parts, nothing that tells this computer from others. */
function settled<U extends AppUpdater>(updater: U, feed: string): U {
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.disableWebInstaller = true;
  updater.disableDifferentialDownload = true;
  updater.setFeedURL({ provider: 'generic', url: feed });
  // After everything that sets a channel: setting one allows a downgrade.
  updater.allowPrerelease = false;
  updater.allowDowngrade = false;
  // The library would make up a number for this computer, keep it in a file and send it along.
  Reflect.set(updater, 'stagingUserIdPromise', { value: Promise.resolve(NO_ID) });
  return updater;
}

type Notes = NonNullable<
  Awaited<ReturnType<AppUpdater['checkForUpdates']>>
>['updateInfo']['releaseNotes'];

function textOf(notes: Notes): string {
  if (!notes) return '';
  if (typeof notes === 'string') return notes;
  return notes.map(({ version, note }) => `${version}\n${note ?? ''}`).join('\n\n');
}
