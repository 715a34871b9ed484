import { createHash } from 'node:crypto';
import { v5 } from 'uuid';
import * as z from 'zod';
import type { Part } from './part.mts';

/** The namespace of the serial numbers, by which one list is told from another. */
const LISTS = '22C91EF1-448D-4F74-8086-A350511CE9FE';

/** An identifier of the SPDX list goes under `id`, one with words between goes under `expression` (CycloneDX 1.6). */
const licenseOf = (license: string) =>
  /^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license };

function componentOf({ name, version, license, purl, sha512 }: Part) {
  const [, scope, own = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return {
    type: purl.startsWith('pkg:generic/') ? 'framework' : 'library',
    'bom-ref': purl,
    ...(scope ? { group: scope } : {}),
    name: own,
    version,
    purl,
    licenses: [licenseOf(license)],
    ...(sha512 ? { hashes: [{ alg: 'SHA-512', content: sha512 }] } : {}),
  };
}

/** The bill of materials of a version of the app, as CycloneDX 1.6 in JSON. The same parts always give the same text. */
export function bomText(version: string, parts: readonly Part[]): string {
  const components = parts.map(componentOf);
  const app = `pkg:generic/fileready@${version}`;
  const digest = createHash('sha256')
    .update(JSON.stringify([app, components]))
    .digest('hex');
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${v5(digest, LISTS)}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': app,
        name: 'FileReady',
        version,
        purl: app,
        licenses: [licenseOf('Apache-2.0')],
      },
    },
    components,
    dependencies: [{ ref: app, dependsOn: parts.map(({ purl }) => purl) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** A part of the runtime is compared by its line: only who has Electron's program knows its whole version. */
const comparable = (purl: string) => purl.replace(/^(pkg:generic\/[^@]+@\d+).*/, '$1');

const Bom = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  metadata: z.object({ component: z.object({ version: z.string() }) }),
  components: z.array(z.object({ purl: z.string() })),
});

/** Names what a bill of materials lacks, lists without need or twice, and a version that is not the app's. */
export function bomProblems(
  text: string,
  version: string,
  parts: readonly Part[],
): readonly string[] {
  const read = Bom.safeParse(jsonIn(text));
  if (!read.success) return ['the list of parts is no CycloneDX 1.6'];
  const { metadata, components } = read.data;
  const listed = components.map(({ purl }) => comparable(purl));
  const wanted = parts.map(({ purl }) => comparable(purl));
  const said = metadata.component.version;
  return [
    ...(said === version ? [] : [`the list of parts is of version ${said}, the app is ${version}`]),
    ...wanted
      .filter((purl) => !listed.includes(purl))
      .map((purl) => `not in the list of parts: ${purl}`),
    ...listed
      .filter((purl) => !wanted.includes(purl))
      .map((purl) => `listed, but not shipped: ${purl}`),
    ...listed
      .filter((purl, index) => listed.indexOf(purl) !== index)
      .map((purl) => `listed twice: ${purl}`),
  ];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
