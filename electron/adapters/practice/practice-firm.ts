import { PracticeFirm } from '../../shared/domain/practice-firm.ts';

/** The practice firm that ships with the app, read on first use. */
export async function shippedPracticeFirm(): Promise<PracticeFirm> {
  const { default: firm } = await import('../../../assets/practice-firm/firm.json', {
    with: { type: 'json' },
  });
  return PracticeFirm.parse(firm);
}
