import * as z from 'zod';
import type { CourtEndpoint } from '../../../shared/domain/courts/endpoint.ts';
import type { SignInInput } from '../../../shared/domain/pacer/sign-in.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import { oneLine } from '../page/text.ts';
import type { Browsing } from './browse.ts';

/** A session at PACER's central sign-on. */
export interface Admission {
  /** Goes into the cookie `NextGenCSO`. Secret, in memory only. */
  readonly token: string;
  /** PACER's remark on a successful sign-in. */
  readonly remark?: string;
}

const text = z.union([z.string(), z.number()]).transform(String);
/** What the service answers, always with status 200 (PACER Authentication API guide, 2025). */
const Reply = z.object({
  nextGenCSO: z.string().nullish(),
  loginResult: text,
  errorDescription: z.string().nullish(),
});
/** What a cookie's value may hold (RFC 6265, 4.1.1). */
const TOKEN = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]{16,4096}$/;
const JSON_TYPE = 'application/json';

/**
 * Signs in once through PACER's authentication service. Only `loginResult` "0" with a token is success. A refusal
 * doesn't say whether name, password or code was wrong, and neither do we. PACER's words are passed on unchanged.
 */
export async function authenticate(
  browsing: Browsing,
  endpoint: CourtEndpoint,
  input: SignInInput,
): Promise<Result<Admission>> {
  const request = {
    loginId: input.username,
    password: input.password,
    ...(input.otpCode ? { otpCode: input.otpCode } : {}),
    ...(input.clientCode ? { clientCode: input.clientCode } : {}),
    // The person's own promise to redact. Sent only when they made it.
    ...(input.redactionAcknowledged ? { redactFlag: '1' } : {}),
  };
  const posted = await browsing.post(new URL(`${endpoint.authUrl}/services/cso-auth`), {
    contentType: JSON_TYPE,
    body: JSON.stringify(request),
  });
  if (posted.kind !== 'answer') return { ok: false, failure: posted.failure };
  const reply = replyIn(posted.answer.body);
  if (!reply) return fail('pacer-answer-not-understood');
  return admissionFrom(reply, input.redactionAcknowledged);
}

function replyIn(body: string): z.infer<typeof Reply> | undefined {
  try {
    return Reply.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

function admissionFrom(reply: z.infer<typeof Reply>, hasAcknowledged: boolean): Result<Admission> {
  const said = oneLine(reply.errorDescription ?? '').slice(0, 400);
  const token = reply.nextGenCSO ?? '';
  if (reply.loginResult === '0') {
    if (!TOKEN.test(token)) return fail('pacer-answer-not-understood');
    return ok({ token, ...(said === '' ? {} : { remark: said }) });
  }
  const asksToRedact = reply.loginResult === '1' && /redact/i.test(said);
  if (asksToRedact && !hasAcknowledged) return fail('pacer-redaction-needed', { said });
  return fail('pacer-refused-sign-in', { said });
}

/**
 * The session cookie goes to both configured hosts, because courts redirect through the sign-on host, which must
 * recognize the visitor.
 */
export async function carryAdmission(
  browsing: Browsing,
  endpoint: CourtEndpoint,
  { token }: Admission,
  clientCode = '',
): Promise<void> {
  for (const url of [new URL(endpoint.authUrl), new URL(endpoint.ecfUrl)]) {
    await browsing.setCookie(url, 'NextGenCSO', token);
    if (/^[\w.-]{1,64}$/.test(clientCode)) {
      await browsing.setCookie(url, 'PacerClientCode', clientCode);
    }
  }
}

/** Ends the session at PACER. A failure doesn't matter, because the session expires by itself. */
export async function endAdmission(
  browsing: Browsing,
  endpoint: CourtEndpoint,
  { token }: Admission,
): Promise<void> {
  const payload = { contentType: JSON_TYPE, body: JSON.stringify({ nextGenCSO: token }) };
  await browsing.post(new URL(`${endpoint.authUrl}/services/cso-logout`), payload, 'goodbye');
}
