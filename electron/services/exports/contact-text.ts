import type { Contact } from '../../shared/domain/profiles/values.ts';

/** How to reach a contact: by phone and email, or else by their page; empty when none is known. */
export function contactText({
  phone,
  email,
  url = '',
}: Pick<Contact, 'phone' | 'email' | 'url'>): string {
  return phone || email ? [phone, email].filter(Boolean).join(', ') : url;
}
