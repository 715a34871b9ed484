import * as z from 'zod';
import type { Hold } from './holds.mts';

const Versions = z.record(z.string(), z.string());

/** The parts of package.json that name packages. Every version in them is exact. */
export const Manifest = z.object({
  dependencies: Versions,
  devDependencies: Versions,
  optionalDependencies: Versions,
  overrides: Versions,
});
/** The parts of package.json that name packages. */
export type Manifest = z.infer<typeof Manifest>;

/**
 * What `npm outdated --json` answers, by package. `wanted` is the newest version in our range, `latest` the one that its
 * publisher calls the latest. An alias is listed as `alias:package@range`.
 */
export const Answers = z.record(z.string(), z.object({ wanted: z.string(), latest: z.string() }));
/** What `npm outdated --json` answers, by package. */
export type Answers = z.infer<typeof Answers>;

/** A package with the version we have and a version that is newer or not ours to take. */
export interface Finding {
  readonly name: string;
  readonly current: string;
  readonly newest: string;
}

/** A package that is held, with the reason. */
export interface Held extends Finding {
  readonly why: string;
}

/** The whole reading. Anything in `behind` or `problems` fails the report. */
export interface Reading {
  readonly behind: readonly Finding[];
  readonly held: readonly Held[];
  readonly problems: readonly string[];
}

interface Package {
  readonly name: string;
  /** `npm:` and the real name for an alias, else empty. */
  readonly source: string;
  readonly current: string;
}

const EXACT = /^(npm:.+@)?(\d+\.\d+\.\d+(?:-[\w.-]+)?)$/;

function packagesOf(manifest: Manifest): readonly Package[] {
  const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
  const all = [dependencies, devDependencies, optionalDependencies, overrides];
  return all.flatMap(Object.entries<string>).map(([name, spec]) => {
    const [, source = '', current] = EXACT.exec(spec) ?? [];
    if (current === undefined) throw new Error(`${name} has no exact version: ${spec}`);
    return { name, source, current };
  });
}

/**
 * Widens each exact version to a range: from the version we have up to its hold. Asked with ranges, npm names the newest
 * version that we could take, even where the publisher calls an older line the latest.
 */
export function widen(manifest: Manifest, holds: readonly Hold[]): Record<string, string> {
  const withinOf = (name: string) => holds.find((hold) => hold.name === name)?.within ?? '';
  const ranges = packagesOf(manifest).map(({ name, source, current }) => [
    name,
    `${source}>=${current} ${withinOf(name)}`.trim(),
  ]);
  return Object.fromEntries(ranges);
}

/** Sorts npm's answers into what is behind, what is held on purpose, and what can't be judged. */
export function readAnswers(manifest: Manifest, holds: readonly Hold[], answers: Answers): Reading {
  const packages = packagesOf(manifest);
  const byName = new Map(Object.entries(answers).map(([key, one]) => [nameIn(key), one]));
  const behind: Finding[] = [];
  const held: Held[] = [];
  const problems = unusedHolds(packages, holds);
  for (const { name, current } of packages) {
    const answer = byName.get(name);
    const hold = holds.find((one) => one.name === name);
    if (!answer) problems.push(`${name}: npm knows no version from ${current} on`);
    else if (answer.wanted !== current) behind.push({ name, current, newest: answer.wanted });
    else if (hold) held.push({ name, current, newest: answer.latest, why: hold.why });
  }
  return { behind, held, problems };
}

const nameIn = (key: string) => key.replace(/:.*/, '');

function unusedHolds(packages: readonly Package[], holds: readonly Hold[]): string[] {
  const isUsed = (hold: Hold) => packages.some(({ name }) => name === hold.name);
  return holds
    .filter((hold) => !isUsed(hold))
    .map(({ name }) => `${name}: is held, but nothing uses it`);
}
