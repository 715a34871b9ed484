import { describe, expect, it } from 'vitest';
import { secretMarks } from '../../../../../electron/shared/domain/vault/clipboard-formats.ts';

const marks = (platform: string) =>
  Object.fromEntries(secretMarks(platform).map(({ format, bytes }) => [format, [...bytes]]));
const text = (word: string) => [...new TextEncoder().encode(word)];

describe('S46: a secret on the clipboard is marked', () => {
  it('on Windows, for its history, its cloud and programs that watch: four zero bytes each', () => {
    expect(marks('win32')).toEqual({
      ExcludeClipboardContentFromMonitorProcessing: [0, 0, 0, 0],
      CanIncludeInClipboardHistory: [0, 0, 0, 0],
      CanUploadToCloudClipboard: [0, 0, 0, 0],
    });
  });

  it('on a Mac as concealed, on Linux for KDE', () => {
    expect(Object.keys(marks('darwin'))).toEqual(['org.nspasteboard.ConcealedType']);
    expect(marks('linux')).toEqual({ 'x-kde-passwordManagerHint': text('secret') });
  });
});
