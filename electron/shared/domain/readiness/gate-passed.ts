import * as z from 'zod';
import type { GateItem } from '../linking/gate.ts';
import type { GateFacts } from '../linking/gate-input.ts';
import { GATE_LINES, type GateLine, LINE_OF } from '../linking/gate-list.ts';
import type { PacerAccount } from '../pacer/account.ts';
import { passwordLapse } from '../pacer/password-due.ts';
import { Mark } from '../values/mark.ts';
import { LocalText, TextValues } from '../values/text.ts';
import { accountFor, COVERED, type GateQuestion } from './gate-facts.ts';

/** A line of the gate's list that nothing speaks against: what was looked at, and what it was judged by. */
export const PassedLine = z.strictObject({
  id: z.enum(GATE_LINES),
  /** `note`: it keeps nobody from linking, but it is not known to be all right. */
  state: z.enum(['passed', 'note']),
  title: LocalText,
  evidence: LocalText,
  /** Values for the placeholders in the evidence. */
  values: TextValues,
  /** Who recorded what it was judged by, and when; absent where the app looked by itself. */
  recorded: Mark.optional(),
});
export type PassedLine = z.infer<typeof PassedLine>;

type Found = Pick<PassedLine, 'evidence' | 'values' | 'recorded'> &
  Partial<Pick<PassedLine, 'state' | 'title'>>;

/** What is looked at: the question, and the facts with the keychain's own answer. */
interface Looked {
  readonly question: GateQuestion;
  readonly gate: GateFacts;
}
type Look = (looked: Looked) => Found | undefined;

const TITLES: Readonly<Record<GateLine, LocalText>> = {
  'own-account': { en: 'PACER account is the person’s own' },
  upgraded: { en: 'PACER account is upgraded' },
  mfa: { en: 'Multifactor authentication is on' },
  'pacer-password': { en: 'PACER password is current' },
  credential: { en: 'CM/ECF login is at hand' },
  admission: { en: 'Admission to the court’s bar is in date' },
  court: { en: 'Court takes links' },
  'not-linked': { en: 'Not linked yet in this court' },
  steps: { en: 'Steps that come first are settled' },
};

const said = (en: string, values: TextValues = {}, recorded?: Mark): Found => ({
  evidence: { en },
  values,
  ...(recorded ? { recorded } : {}),
});

const markOf = ({ recordedBy, recordedAt }: PacerAccount): Mark => ({
  by: recordedBy,
  at: recordedAt,
});

const ownAccount: Look = ({ question }) => {
  const account = accountFor(question)?.account;
  if (account?.kind !== 'individual') return undefined;
  const { username } = account;
  const words = '{username} is an individual account, and nobody else of the firm has it.';
  return said(words, { username }, markOf(account));
};

const upgraded: Look = ({ question }) => {
  const judged = accountFor(question);
  if (judged?.verdict.verdict !== 'upgraded') return undefined;
  const { because, values } = judged.verdict;
  return said(because.en, values, markOf(judged.account));
};

const MFA_WORDS: Readonly<Partial<Record<PacerAccount['mfa'], string>>> = {
  app: 'With an authenticator app.',
  'backup-codes': 'With backup codes only.',
  'app-and-codes': 'With an authenticator app and backup codes.',
};

const mfa: Look = ({ question }) => {
  const account = accountFor(question)?.account;
  const words = account && MFA_WORDS[account.mfa];
  return words ? said(words, {}, markOf(account)) : undefined;
};

/** No source says that an old PACER password keeps anybody from linking, so it is only noted. */
const pacerPassword: Look = ({ question }) => {
  const account = accountFor(question)?.account;
  if (!account) return undefined;
  const { passwordSetOn } = account;
  const lapse = passwordLapse(account, question.checklist.localDay);
  if (passwordSetOn === undefined || !lapse) {
    return {
      ...said('Nobody recorded when it was changed. PACER asks for a new one every 180 days.'),
      ...{ state: 'note', title: { en: 'Age of the PACER password is not known' } },
    };
  }
  const values = { changed: passwordSetOn, date: lapse.date };
  if (lapse.kind === 'by' && lapse.state === 'past') {
    const words = 'Changed on {changed}. PACER may ask for a new one at the sign-in.';
    return {
      ...said(words, values, markOf(account)),
      ...{ state: 'note', title: { en: 'PACER password is older than 180 days' } },
    };
  }
  return said('Changed on {changed}. Good through {date}.', values, markOf(account));
};

const CREDENTIAL_WORDS: Readonly<Partial<Record<GateFacts['credential'], string>>> = {
  recorded: 'Found in this computer’s keychain. Whether the court takes it is not known yet.',
  verified: 'Found in this computer’s keychain. The court accepted it, or reset it.',
};

const credential: Look = ({ question, gate }) => {
  const words = CREDENTIAL_WORDS[gate.credential];
  const { at, by } = question.facts.credential;
  if (!words) return undefined;
  return said(words, {}, at && by ? { at, by } : undefined);
};

const admission: Look = ({ question: { facts } }) => {
  const renewBy = facts.admission?.renewBy;
  return renewBy ? said('Good through {date}.', { date: renewBy }) : undefined;
};

const court: Look = ({ question: { profile } }) => {
  const { value, sources } = profile.goLive;
  const source = sources[0]?.title ?? '';
  if (value.on)
    return said('On NextGen since {date}. Source: {source}.', { date: value.on, source });
  if (!value.liveBy) return undefined;
  return said('On NextGen since {date} or earlier. Source: {source}.', {
    date: value.liveBy,
    source,
  });
};

const notLinked: Look = ({ question }) => {
  const username = accountFor(question)?.account.username;
  const words = 'No link is recorded here, neither of this CM/ECF login nor of {username}.';
  return username ? said(words, { username }) : said('No link of this CM/ECF login is recorded.');
};

const steps: Look = ({ question: { checklist } }) => {
  const link = checklist.steps.find(({ id }) => id === 'link');
  const first = checklist.steps.filter(
    ({ id, state }) =>
      link?.requires.includes(id) && !COVERED.includes(id) && state.kind !== 'not-needed',
  );
  if (first.length === 0) return undefined;
  return said('{steps}.', { steps: first.map(({ title }) => title.en).join('; ') });
};

const LOOKS: Readonly<Record<GateLine, Look>> = {
  'own-account': ownAccount,
  upgraded,
  mfa,
  'pacer-password': pacerPassword,
  credential,
  admission,
  court,
  'not-linked': notLinked,
  steps,
};

/**
 * The lines of the gate's list that no finding speaks against, each with its evidence. A line is left out where there
 * was nothing to look at: no account, no admission, no step that comes first.
 */
export function passedLines(
  question: GateQuestion,
  gate: GateFacts,
  items: readonly Pick<GateItem, 'id'>[],
): readonly PassedLine[] {
  const against = new Set(items.map(({ id }) => LINE_OF[id]));
  return GATE_LINES.filter((id) => !against.has(id)).flatMap((id) => {
    const found = LOOKS[id]({ question, gate });
    return found ? [{ id, state: 'passed', title: TITLES[id], ...found }] : [];
  });
}
