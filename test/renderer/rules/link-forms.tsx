import { fireEvent, screen } from '@testing-library/react';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { assertNever } from '../../../electron/shared/domain/values/result.ts';
import { LinkingPart } from '../../../renderer/features/linking/Screen.tsx';
import type { FormName, Typed } from '../../rules/forms.ts';
import { textOf } from '../../rules/table.ts';
import { pick, press, proveBy, type, unfold } from './fill.ts';
import type { Forms } from './form.ts';
import type { FormDesk } from './form-desk.tsx';

/** The linking page of one account, at the step it is at. */
const show = async (desk: FormDesk, { ecfAccountId }: { readonly ecfAccountId: EcfAccountId }) => (
  <LinkingPart court={await desk.courtOf(ecfAccountId)} />
);

/** Picks which menus the court's page shows; the words name the menus of this court. */
async function pickMenus(shows: string): Promise<void> {
  await screen.findByText(textOf('guided.which-menus'));
  const radio = document.querySelector<HTMLElement>(`input[type=radio][value=${shows}]`);
  if (!radio) throw new Error(`no answer ${shows}`);
  fireEvent.click(radio);
}

/** Says what was seen or heard, at the place that the page has for it. */
async function fillReport({ seen, ecfAccountId }: Typed<'linking.report'>, desk: FormDesk) {
  const { step } = await desk.linking(ecfAccountId).view();
  switch (seen.source) {
    case 'menus':
      await pickMenus(seen.shows);
      return press(step === 'draft' ? 'guided.go-on' : 'look.record');
    case 'confirmation-mail':
    case 'confirmation-page':
      await unfold('evidence.add');
      return press(`evidence.add-${seen.source}`);
    case 'help-desk':
      if (step !== 'needs-court') await unfold('evidence.add');
      await pick(textOf(`help-desk.${seen.says}`));
      type('help-desk.spoke-to', seen.spokeTo);
      type('help-desk.reference', seen.reference);
      return press('help-desk.record');
    case 'account-page':
      if (step !== 'draft') await unfold('evidence.add');
      return press(`whose-menus.${seen.shows}`);
    default:
      return assertNever(seen);
  }
}

/** Both names agreed to, then the last button, then proof of presence as its dialog gives it. */
async function fillConsent({ grant }: Typed<'linking.confirm'>): Promise<void> {
  await press('linking.agree');
  await press('guided.ready');
  await proveBy(grant);
}

/** The forms of the linking page. */
export const LINK_FORMS: Forms<Extract<FormName, `linking.${string}`>> = {
  'linking.recordKnown': {
    show,
    fill: async ({ how }) => {
      await unfold('known-link.title');
      await pick(textOf(`known-link.how-${how}`));
      await press('known-link.record');
    },
  },
  'linking.begin': {
    show,
    fill: async () => {
      await press('way.guided-choose');
      await press('gate.begin');
    },
  },
  'linking.report': { show, fill: fillReport },
  'linking.review': {
    show,
    fill: async ({ credential }) => {
      await screen.findByText(textOf('guided.type-names'));
      if (credential.from !== 'screen') return;
      type('guided.ecf-name', credential.ecf);
      type('guided.pacer-name', credential.pacer);
      await press('guided.compare');
    },
  },
  'linking.confirm': { show, fill: fillConsent },
  'linking.answer': {
    show,
    fill: async ({ answer }) => {
      await pick(textOf(`guided.answer-${answer.is}`));
      await press('guided.record-answer');
    },
  },
  'linking.askCourt': {
    show,
    fill: async ({ reason }) => {
      await press(`ask-court.${reason}`);
      await press('ask-court.confirm');
    },
  },
};
