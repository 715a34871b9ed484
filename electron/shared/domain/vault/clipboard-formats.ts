/** One more format beside the text, by the platform's own name, with its bytes. */
export interface ClipboardMark {
  readonly format: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const ZERO = new Uint8Array(4);
const SECRET = new TextEncoder().encode('secret');

/**
 * Marks that keep a copied secret out of clipboard histories, where those are honest: Windows' own history and cloud
 * (Microsoft Learn, "Clipboard Formats": DWORD 0), macOS tools (nspasteboard.org), KDE's Klipper.
 */
export function secretMarks(platform: string): readonly ClipboardMark[] {
  if (platform === 'win32') {
    return [
      { format: 'ExcludeClipboardContentFromMonitorProcessing', bytes: ZERO },
      { format: 'CanIncludeInClipboardHistory', bytes: ZERO },
      { format: 'CanUploadToCloudClipboard', bytes: ZERO },
    ];
  }
  if (platform === 'darwin') return [{ format: 'org.nspasteboard.ConcealedType', bytes: SECRET }];
  return [{ format: 'x-kde-passwordManagerHint', bytes: SECRET }];
}

/** Seconds after which a revealed secret is masked again. */
export const REVEAL_SECONDS = 10;
