import type { Ids } from '../../ports/system.ts';
import { LinkAttemptId } from '../../shared/domain/linking/events.ts';
import type { PracticeLink } from '../../shared/domain/practice-firm.ts';
import type { NewEvent, Subject } from '../../shared/domain/records/event.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import type { EcfAccountId, PacerAccountId } from '../../shared/domain/values/ids.ts';

/** What writing a practice person's rehearsal journal needs. */
export interface PracticeLinking {
  readonly subject: Subject;
  readonly ecfAccountId: EcfAccountId;
  readonly pacerAccountId: PacerAccountId;
  readonly name: string;
  readonly machine: string;
  readonly now: Instant;
  readonly ids: Pick<Ids, 'newId' | 'fingerprint'>;
}

/** The journal of a rehearsal at the practice court, as far as the practice person's story goes. */
export function practiceLinkEvents(
  link: PracticeLink,
  { subject, ecfAccountId, pacerAccountId, name, machine, now, ids }: PracticeLinking,
): readonly NewEvent[] {
  const attempt = { attemptId: LinkAttemptId.parse(ids.newId()) };
  const names = { ecf: name, pacer: name };
  const pageDigest = ids.fingerprint(name);
  const nonce = ids.newId();
  const sent: NewEvent[] = [
    {
      subject,
      kind: 'link.drafted',
      body: { ...attempt, way: 'practice', machine, ecfAccountId, pacerAccountId, accepted: [] },
    },
    { subject, kind: 'link.reviewed', body: { ...attempt, names, pageDigest } },
    {
      subject,
      kind: 'link.armed',
      body: {
        ...attempt,
        nonce,
        names,
        pageDigest,
        typed: names,
        presence: 'not-offered',
        pacerFingerprint: ids.fingerprint(`${name} at PACER`),
      },
    },
    { subject, kind: 'link.sending', body: { ...attempt, nonce } },
  ];
  const answered = (answer: 'confirmed' | 'unknown'): NewEvent => ({
    subject,
    kind: 'link.answered',
    body: { ...attempt, answer },
  });
  const menus = (shows: 'filing-menus' | 'menus-empty'): NewEvent => ({
    subject,
    kind: 'link.evidence',
    body: {
      ...attempt,
      evidence: {
        source: 'menus',
        reader: 'app',
        shows,
        labels: ['Query', 'Reports', 'Utilities', 'Logout'],
        signInId: ids.newId(),
        othersHere: [],
        at: now,
      },
    },
  });
  if (link === 'can-file') return [...sent, answered('confirmed'), menus('filing-menus')];
  if (link === 'menus-pending') return [...sent, answered('confirmed'), menus('menus-empty')];
  if (link === 'link-unknown') return [...sent, answered('unknown')];
  const reason = 'person-asked';
  return [
    ...sent,
    answered('unknown'),
    { subject, kind: 'link.needs-court', body: { ...attempt, reason } },
  ];
}
