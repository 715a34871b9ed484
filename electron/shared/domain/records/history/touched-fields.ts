import { machineOf } from '../../values/log-time.ts';
import { isKnown, type LogEvent } from '../event.ts';

/** Events about a login that say nothing of where it is or what the court thinks of it. */
const BESIDE_THE_LOGIN: ReadonlySet<string> = new Set([
  'credential.same-login',
  'credential.printed',
  'credential.not-printed',
]);

/**
 * The fields of its subject that an event sets, as paths such as `account:<id>:mfa`. A path covers every path below it.
 * A kind that only a newer app knows may set anything, which is the empty path.
 */
export function touchedFields(event: LogEvent): readonly string[] {
  if (event.kind === 'undone' || BESIDE_THE_LOGIN.has(event.kind)) return [];
  if (event.kind.startsWith('credential.')) return ['credential'];
  if (event.kind.startsWith('link.')) return ['attempt'];
  if (event.kind.startsWith('known-link.')) return ['known-link'];
  return (
    fieldsOfPerson(event) ??
    fieldsOfPacerAccount(event) ??
    fieldsOfEcf(event) ??
    fieldsOfCourt(event) ??
    fieldsOfFirm(event) ?? ['']
  );
}

function fieldsOfPerson(event: LogEvent): readonly string[] | undefined {
  if (isKnown(event, 'person.edited')) return Object.keys(event.body).map(under('person'));
  if (isKnown(event, 'person.archived') || isKnown(event, 'person.restored')) return ['standing'];
  // The record that stays has taken over everything recorded here.
  if (isKnown(event, 'person.merged')) return [''];
  if (isKnown(event, 'person.absorbed')) return [`absorbed:${event.body.from}`];
  if (isKnown(event, 'person.in-charge')) return ['in-charge'];
  if (
    isKnown(event, 'person.noted') ||
    isKnown(event, 'person.note-moved') ||
    isKnown(event, 'person.note-removed')
  ) {
    return [`note:${event.body.noteId}`];
  }
  return undefined;
}

function fieldsOfPacerAccount(event: LogEvent): readonly string[] | undefined {
  if (isKnown(event, 'pacer-account.changed')) {
    const { id, set, cleared } = event.body;
    return [...Object.keys(set), ...cleared].map(under(`account:${id}`));
  }
  if (
    isKnown(event, 'pacer-account.recorded') ||
    isKnown(event, 'pacer-account.moved') ||
    isKnown(event, 'pacer-account.removed')
  ) {
    return [`account:${event.body.id}`];
  }
  return undefined;
}

function fieldsOfEcf(event: LogEvent): readonly string[] | undefined {
  if (isKnown(event, 'court.changed')) {
    return [...Object.keys(event.body.set), ...event.body.cleared].map(under('entry'));
  }
  if (isKnown(event, 'court.left')) return ['listed'];
  if (isKnown(event, 'court.moved')) return ['owner'];
  if (isKnown(event, 'step.recorded')) return [`step:${event.body.stepId}`];
  return undefined;
}

function fieldsOfCourt(event: LogEvent): readonly string[] | undefined {
  if (isKnown(event, 'court.listed') || isKnown(event, 'court.unlisted')) return ['directory'];
  if (isKnown(event, 'endpoint.set') || isKnown(event, 'endpoint.removed')) return ['addresses'];
  if (isKnown(event, 'endpoint.assisted')) return ['assisted'];
  if (isKnown(event, 'court-profile.set') || isKnown(event, 'court-profile.removed')) {
    const { layer } = event.body;
    // A user's own change is of one computer alone.
    return [layer === 'firm' ? 'override' : `own-override:${machineOf(event.at)}`];
  }
  return undefined;
}

function fieldsOfFirm(event: LogEvent): readonly string[] | undefined {
  if (isKnown(event, 'firm.billing-decided')) return ['billing'];
  if (isKnown(event, 'firm.member-linked')) return [`member:${event.body.personId}`];
  if (
    isKnown(event, 'firm.research-account-added') ||
    isKnown(event, 'firm.research-account-removed')
  )
    return [`research:${event.body.id}`];
  if (isKnown(event, 'view.saved') || isKnown(event, 'view.removed'))
    return [`view:${event.body.id}`];
  return undefined;
}

const under = (path: string) => (field: string) => `${path}:${field}`;

/** Whether two events set a field in common. */
export function touchSame(one: LogEvent, other: LogEvent): boolean {
  const theirs = touchedFields(other);
  return touchedFields(one).some((mine) =>
    theirs.some((path) => isWithin(mine, path) || isWithin(path, mine)),
  );
}

function isWithin(path: string, whole: string): boolean {
  return whole === '' || path === whole || path.startsWith(`${whole}:`);
}
