/**
 * Whether a court is a bankruptcy appellate panel (`bap1`, `bap9`, `bap10`). In PACER's list of courts each shares the
 * site of its court of appeals, where the two have entries apart: a link at the circuit is none at the panel.
 */
export function isAppellatePanel(courtId: string): boolean {
  return /^bap\d+$/.test(courtId);
}
