import { PracticeFirm } from '../../shared/domain/practice-firm.ts';

/** The invented firm that ships with the app, read when somebody asks for it. */
export async function shippedPracticeFirm(): Promise<PracticeFirm> {
  const { default: firm } = await import('../../../assets/practice-firm/firm.json', {
    with: { type: 'json' },
  });
  return PracticeFirm.parse(firm);
}
