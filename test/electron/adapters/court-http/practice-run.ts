import { courtDoor } from '../../../../electron/adapters/court-http/session/court-door.ts';
import type { CourtSession } from '../../../../electron/ports/courts.ts';
import {
  type PracticeCourt,
  type PracticeCourtOptions,
  startPracticeCourt,
} from '../../../../electron/practice-court/practice-court.ts';
import {
  type CourtEndpoint,
  parseEndpoint,
} from '../../../../electron/shared/domain/courts/endpoint.ts';

/** The client as the app builds it; the practice court needs no proxy. */
export const door = courtDoor({ resolveProxy: async () => 'DIRECT' });

export const startCourt = (options: PracticeCourtOptions = {}) => startPracticeCourt(options);

/** The endpoint of a practice court as the app would accept it. */
export function endpointAt(practice: PracticeCourt, courtId: string): CourtEndpoint {
  const { authUrl, ecfUrl } = practice.endpointFor(courtId);
  const at = [authUrl, ecfUrl].map((text) => {
    const { hostname, port } = new URL(text);
    return { host: hostname, port: Number(port) };
  });
  const endpoint = parseEndpoint({ courtId, authUrl, ecfUrl }, { allowPracticeAt: at });
  if (!endpoint.ok) throw new Error('the practice court has no valid endpoint');
  return endpoint.value;
}

/** What one invented person has written down for a court. */
export function sheetOf(practice: PracticeCourt, courtId: string, username: string) {
  const sheet = practice.people(courtId).find((each) => each.pacerUsername === username);
  if (!sheet) throw new Error(`nobody is called ${username}`);
  return sheet;
}

/** Signs in and goes as far as both names. */
export async function reviewed(
  practice: PracticeCourt,
  courtId: string,
  username: string,
  through = door,
  signal?: AbortSignal,
): Promise<{ session: CourtSession; pageDigest: string; names: { ecf: string; pacer: string } }> {
  const sheet = sheetOf(practice, courtId, username);
  const session = through.open(endpointAt(practice, courtId), signal);
  const code = practice.codeFor(username);
  const signedIn = await session.signIn({
    username,
    password: sheet.pacerPassword,
    redactionAcknowledged: true,
    ...(code === undefined ? {} : { otpCode: code }),
  });
  if (!signedIn.ok) throw new Error(`sign-in: ${signedIn.failure.code}`);
  const form = await session.openLinkForm();
  if (!form.ok) throw new Error(`form: ${form.failure.code}`);
  const review = await session.submitLinkForm({
    login: sheet.ecfLogin,
    password: sheet.ecfPassword,
  });
  if (!review.ok) throw new Error(`review: ${review.failure.code}`);
  return { session, ...review.value };
}

/** What a fresh sign-in shows. */
export async function menusAfresh(practice: PracticeCourt, courtId: string, username: string) {
  const session = door.open(endpointAt(practice, courtId));
  const code = practice.codeFor(username);
  const signedIn = await session.signIn({
    username,
    password: sheetOf(practice, courtId, username).pacerPassword,
    redactionAcknowledged: true,
    ...(code === undefined ? {} : { otpCode: code }),
  });
  await session.signOut();
  return signedIn.ok ? signedIn.value.menus : signedIn.failure.code;
}
