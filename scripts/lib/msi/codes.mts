import { createHash } from 'node:crypto';
import { v5 } from 'uuid';

/** By this code Windows knows every version of FileReady as one product. It never changes. */
export const UPGRADE_CODE = '22C91EF1-448D-4F74-8086-A350511CE9FE';

/** What an MSI is made of: the version as Windows takes it, and the processor in Node's words. */
export interface Edition {
  readonly version: string;
  readonly arch: string;
}

const codeOf = (text: string) => v5(text, UPGRADE_CODE).toUpperCase();

/**
 * The product code of one version, which IT's tools detect it by. It is derived, so a rebuild of a version has the code of
 * the first build; two different files must never carry one version.
 */
export const productCode = ({ version, arch }: Edition): string =>
  codeOf(`product ${version} ${arch}`);

/** The code of the component that holds the file at a path of the packed folder. It is the same in every version. */
export const componentCode = (path: string): string => codeOf(`component ${path.toLowerCase()}`);

/** A name for an entry of the MSI's tables (at most 72 letters, digits, dots and underscores), made from a path. */
export function entryName(kind: string, path: string): string {
  const digest = createHash('sha256').update(path.toLowerCase()).digest('hex').slice(0, 10);
  return `${kind}_${path.replaceAll(/[^\w.]/g, '_').slice(-48)}_${digest}`;
}

/**
 * The version of the app as an MSI takes it. Throws for one that Windows can't compare: it knows three numbers, up to
 * 255, 255 and 65535, and nothing like `-beta.1` (Microsoft, "ProductVersion property").
 */
export function msiVersion(version: string): string {
  const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  const limits = [255, 255, 65_535];
  if (!numbers || numbers.some((number, index) => number > (limits[index] ?? 0)))
    throw new Error(
      `An MSI can't have the version ${version}: Windows compares three numbers, at most 255.255.65535`,
    );
  return version;
}
