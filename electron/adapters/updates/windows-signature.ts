import { execFile } from 'node:child_process';
import { join, normalize } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { isOfPublisher } from '../../shared/domain/updates/publisher.ts';

const LIMIT_MS = 20_000;
const VALID = 0;

/** What Get-AuthenticodeSignature says of a file (System.Management.Automation.Signature). */
const Signature = z.object({
  Status: z.int(),
  Path: z.string(),
  SignerCertificate: z.object({ Subject: z.string() }).nullable(),
});

/**
 * Why Windows does not say that one of these publishers signed the file; null when it does.
 * SECURITY: a check that can't be made is a refusal. The file is named in the environment, so that no name is read as a command.
 */
export async function signatureTrouble(
  publishers: readonly string[],
  file: string,
): Promise<string | null> {
  try {
    const found = Signature.parse(JSON.parse(await askWindows(file)));
    if (found.Status !== VALID || !found.SignerCertificate) return 'not validly signed';
    if (normalize(found.Path) !== normalize(file)) return 'another file was looked at';
    return isOfPublisher(found.SignerCertificate.Subject, publishers) ? null : 'another publisher';
  } catch {
    return 'the signature could not be checked';
  }
}

async function askWindows(file: string): Promise<string> {
  const command =
    'Get-AuthenticodeSignature -LiteralPath $env:FILEREADY_UPDATE | Select-Object Status,Path,@{n="SignerCertificate";e={if($_.SignerCertificate){@{Subject=$_.SignerCertificate.Subject}}}} | ConvertTo-Json -Compress -Depth 3';
  const { SystemRoot = 'C:\\Windows' } = process.env;
  // By its full path: whatever else is named so may lie in a folder that comes first.
  const program = join(SystemRoot, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  const args = ['-NoProfile', '-NonInteractive', '-InputFormat', 'None', '-Command', command];
  const env = { ...process.env, FILEREADY_UPDATE: file, PSModulePath: '' };
  const { stdout } = await promisify(execFile)(program, args, { env, timeout: LIMIT_MS });
  return stdout;
}
