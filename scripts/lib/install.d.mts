export interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly integrity?: string; readonly optional?: boolean }
    >
  >;
}
export function samePackages(lock: Lockfile, installed: Lockfile): boolean;
