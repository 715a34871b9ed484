import { createHash } from 'node:crypto';
import type { LinkReview, SendOutcome } from '../../../ports/courts.ts';
import { hasSameNames } from '../../../shared/domain/linking/consent.ts';
import type { ParsedPage } from '../page/parsed-page.ts';
import type { Browsing, Posted } from './browse.ts';

/** A digest of what would be confirmed: the names, and everything the form would send. */
export function digestOf({ names, form }: Extract<ParsedPage, { kind: 'names' }>): string {
  const meaning = JSON.stringify([names.ecf, names.pacer, form.action, form.encoding, form.fixed]);
  return createHash('sha256').update(meaning).digest('hex');
}

/**
 * Only the court's own confirmation, or filing menus in its place (4th Circuit), means yes. Any other answer is
 * unknown, because an error page may follow a link that was made.
 */
export async function outcomeOf(
  posted: Posted,
  review: LinkReview,
  browsing: Pick<Browsing, 'read'>,
): Promise<SendOutcome> {
  if (posted.kind === 'not-sent') return posted;
  if (posted.kind === 'sent-without-answer')
    return { kind: 'unknown', detail: posted.failure.code };
  const page = await browsing.read(posted.answer);
  if (page.kind === 'menus' && page.menus.filing.length > 0) return { kind: 'confirmed' };
  if (page.kind !== 'linked') {
    return { kind: 'unknown', detail: page.kind === 'not-recognized' ? page.reason : page.kind };
  }
  if (page.names === undefined) return { kind: 'confirmed' };
  return hasSameNames(page.names, review.names)
    ? { kind: 'confirmed', names: page.names }
    : { kind: 'linked-to-other-names', names: page.names };
}
