import { onTestFinished } from 'vitest';
import { courtStyle } from '../../../electron/practice-court/invented/courts.ts';
import type { PracticeSheet } from '../../../electron/practice-court/invented/sheet.ts';
import {
  type PracticeCourt,
  type PracticeCourtOptions,
  startPracticeCourt,
} from '../../../electron/practice-court/practice-court.ts';
import type { SeenPage } from './seen-page.ts';
import { makeVisitor, type Visitor } from './visitor.ts';

/** A practice court that closes with the test; bugs of its own fail the test. */
export async function openPracticeCourt(
  options: PracticeCourtOptions = {},
): Promise<PracticeCourt> {
  const bugs: unknown[] = [];
  const court = await startPracticeCourt({ ...options, onBug: (bug) => bugs.push(bug) });
  onTestFinished(async () => {
    await court.close();
    if (bugs.length > 0) throw bugs[0];
  });
  return court;
}

export function sheetOf(court: PracticeCourt, id: string, courtId = 'alnb'): PracticeSheet {
  const sheet = court.people(courtId).find((person) => person.id === id);
  if (!sheet) throw new Error(`nobody is called ${id}`);
  return sheet;
}

/** What a person may do differently from their sheet. */
export interface Differently {
  readonly pacerPassword?: string;
  readonly ecfPassword?: string;
  readonly ecfLogin?: string;
  readonly clientCode?: string;
  readonly keepsConnection?: boolean;
}

/** One person's visit to one court. */
export interface Walk {
  readonly visitor: Visitor;
  readonly sheet: PracticeSheet;
  readonly linkLabel: string;
  /** From the court's front page through every step of signing in. */
  signIn(): Promise<SeenPage>;
  /** Through Utilities to the link form. */
  toLinkForm(): Promise<SeenPage>;
  /** Sends the link form. */
  askForNames(): Promise<SeenPage>;
  signOut(): Promise<SeenPage>;
}

export function walkOf(
  court: PracticeCourt,
  id: string,
  { courtId = 'alnb', ...differently }: Differently & { readonly courtId?: string } = {},
): Walk {
  const sheet = sheetOf(court, id, courtId);
  const style = courtStyle(courtId);
  if (!style) throw new Error(`no court is called ${courtId}`);
  const visitor = makeVisitor({ keepsConnection: differently.keepsConnection ?? false });
  onTestFinished(() => visitor.leave());
  const { page } = visitor;

  const signIn = async (): Promise<SeenPage> => {
    await visitor.open(`${court.ecfUrlFor(courtId)}/`);
    if (style.type === 'district') await visitor.follow("Go on to the court's page");
    const system = page().links.find(({ label }) => label.includes('Document Filing System'));
    await visitor.open(system?.href ?? '');
    await visitor.submit({
      'loginForm:loginName': sheet.pacerUsername,
      'loginForm:password': differently.pacerPassword ?? sheet.pacerPassword,
      'loginForm:clientCode': differently.clientCode ?? '',
    });
    if (page().forms[0]?.fields.has('codeForm:otpCode')) {
      await visitor.submit({ 'codeForm:otpCode': court.codeFor(sheet.pacerUsername) ?? '' });
    }
    if (page().forms[0]?.fields.has('regmsg:bpmConfirm')) {
      await visitor.submit({ 'regmsg:chkRedact_input': 'on' });
    }
    return page();
  };
  return {
    visitor,
    sheet,
    linkLabel: style.linkLabel,
    signIn,
    toLinkForm: async () => {
      await visitor.follow('Utilities');
      return visitor.follow(style.linkLabel);
    },
    askForNames: () =>
      visitor.submit({
        login: differently.ecfLogin ?? sheet.ecfLogin,
        key: differently.ecfPassword ?? sheet.ecfPassword,
      }),
    signOut: () => visitor.follow(style.logoutLabel),
  };
}

/** Signs in and goes as far as the page with both names. */
export async function walkToNames(...from: Parameters<typeof walkOf>): Promise<Walk> {
  const walk = walkOf(...from);
  await walk.signIn();
  await walk.toLinkForm();
  await walk.askForNames();
  return walk;
}
