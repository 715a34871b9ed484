import type { CourtRecord } from '../courts/court.ts';
import type { Failure } from '../values/result.ts';
import type { CourtProfile, ProfileDocument } from './court-profile.ts';
import { readOverride } from './file.ts';
import { parsePlacedJson } from './json-positions.ts';
import { mergeProfile } from './merge.ts';
import type { OverrideLayer } from './override-layer.ts';
import { pathsIn, withoutPaths } from './profiles-file.ts';
import type { ShippedProfiles } from './shipped-layers.ts';
import { shippedLayers } from './shipped-layers.ts';

/** An override as stored: its owner and its text. */
export interface ProfileOverride {
  readonly layer: OverrideLayer;
  readonly text: string;
}

/** What firm IT says of a court. */
export interface ProfileByIt {
  /** Its own layer, between what ships and what people write. */
  readonly document?: ProfileDocument | undefined;
  /** The addresses that people wrote don't count. */
  readonly areAddressesLocked: boolean;
}

/** A court's profile with every valid override, and the failure of each invalid one. */
export interface OpenedProfile {
  readonly profile: CourtProfile;
  readonly problems: readonly { readonly layer: OverrideLayer; readonly failure: Failure }[];
  /** Why firm IT's layer is left out, if it is. */
  readonly problemByIt?: Failure;
}

/**
 * Opens a court's profile. A broken override is left out and reported, and never hides the shipped profile. Throws only
 * if the shipped content is broken, which tests rule out.
 */
export function openProfile(
  court: CourtRecord,
  shipped: ShippedProfiles,
  overrides: readonly ProfileOverride[] = [],
  byIt: ProfileByIt = { areAddressesLocked: false },
): OpenedProfile {
  let layers = shippedLayers(court, shipped);
  const base = mergeProfile(court, layers, shipped.sources);
  if (!base.ok) throw new Error(`shipped profile of ${court.id}: ${JSON.stringify(base.failure)}`);
  let profile = base.value;
  const held = byIt.document && [...layers, byIt.document];
  const withIt = held && mergeProfile(court, held, shipped.sources);
  if (held && withIt?.ok) {
    layers = held;
    profile = withIt.value;
  }
  const locked = lockedBy(byIt);
  const problems: { layer: ProfileOverride['layer']; failure: Failure }[] = [];
  for (const { layer, text } of overrides) {
    const read = readOverride(text, court.id, shipped.sources);
    const next = read.ok ? [...layers, { ...withoutPaths(read.value, locked), layer }] : layers;
    const merged = read.ok ? mergeProfile(court, next, shipped.sources) : read;
    if (merged.ok) {
      layers = next;
      profile = merged.value;
    } else {
      problems.push({ layer, failure: placed(merged.failure, text) });
    }
  }
  return withIt && !withIt.ok
    ? { profile, problems, problemByIt: withIt.failure }
    : { profile, problems };
}

/** What people's overrides can't say: whatever firm IT has said. */
function lockedBy({ document, areAddressesLocked }: ProfileByIt): ReadonlySet<string> {
  return new Set([...pathsIn(document), ...(areAddressesLocked ? ['endpoint'] : [])]);
}

/** Gives a position to a mistake that appears only after merging: that of the step or value it names. */
function placed(failure: Failure, text: string): Failure {
  const json = parsePlacedJson(text);
  if (failure.problems || failure.values?.line !== undefined || !json.ok) return failure;
  const position = json.value.positionOf(pathOf(failure));
  return { ...failure, values: { ...failure.values, ...position } };
}

function pathOf({ code, values = {} }: Failure): readonly string[] {
  if (code === 'profile-other-court') return ['court'];
  const field = String(values.field ?? '').split('.');
  return values.step === undefined
    ? ['values', ...field]
    : ['steps', String(values.step), ...field];
}
