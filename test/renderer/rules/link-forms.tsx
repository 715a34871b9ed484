import { fireEvent, screen, within } from '@testing-library/react';
import type { NamesOnBothSides } from '../../../electron/shared/domain/linking/events.ts';
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

/** The menu bars that the page offers as answers, in their order. */
const BARS = ['filing-menus', 'no-filing-menus', 'menus-empty'] as const;

/** Presses the answer that shows these menus; its words name the menus of this court. */
async function pressMenus(shows: (typeof BARS)[number]): Promise<void> {
  const group = await screen.findByRole('group', { name: textOf('guided.which-menus') });
  const answer = within(group).getAllByRole('button')[BARS.indexOf(shows)];
  if (!answer) throw new Error(`no answer ${shows}`);
  fireEvent.click(answer);
}

/** What the page of the court's site asks before any link. */
const BEFORE = {
  'filing-menus': 'guided.filing-already-record',
  'menus-empty': 'guided.menus-menus-empty-unnamed',
} as const;

async function pressBefore(shows: (typeof BARS)[number]): Promise<void> {
  // Search menus are what everybody sees before a link: the page just goes on.
  if (shows === 'no-filing-menus') throw new Error('nobody says that before a link');
  await unfold('guided.filing-already-open');
  await press(BEFORE[shows]);
}

/** Says what was seen or heard, at the place that the page has for it. */
async function fillReport({ seen, ecfAccountId }: Typed<'linking.report'>, desk: FormDesk) {
  const { step, areMenusUnproven } = await desk.linking(ecfAccountId).view();
  switch (seen.source) {
    case 'menus':
      return step === 'draft' ? pressBefore(seen.shows) : pressMenus(seen.shows);
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
      if (step === 'draft' && !areMenusUnproven) {
        await unfold('guided.filing-already-open');
        return press('guided.filing-already-another');
      }
      if (step !== 'draft') await unfold('evidence.add');
      return press(`whose-menus.${seen.shows}`);
    default:
      return assertNever(seen);
  }
}

/** Both names as the court's page shows them, and yes to them once they were compared. */
async function agreeTo({ ecf, pacer }: NamesOnBothSides): Promise<void> {
  await screen.findByText(textOf('guided.type-names'));
  type('guided.ecf-name', ecf);
  type('guided.pacer-name', pacer);
  await screen.findByText(textOf('likeness.same-title'));
  await press('guided.continue');
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
    fill: async ({ ecfAccountId }, desk) => {
      fireEvent.click(await screen.findByLabelText(textOf('gate.signed-out')));
      await press('gate.begin');
      const app = desk.linking(ecfAccountId);
      const { hasCredential } = await app.view();
      if (!hasCredential) return;
      await proveBy(app.grants.give({ action: 'link-copies', ecfAccountId }));
    },
  },
  'linking.report': { show, fill: fillReport },
  'linking.review': {
    show,
    fill: async ({ credential }) => {
      if (credential.from === 'screen') await agreeTo(credential);
    },
  },
  'linking.confirm': { show, fill: ({ typed }) => agreeTo(typed) },
  'linking.answer': {
    show,
    fill: async ({ answer }) => {
      await press(`guided.answer-${answer.is}`);
      // A person who says that nothing was sent is asked once more.
      if (answer.is !== 'not-sent') return;
      const again = within(await screen.findByRole('alertdialog'));
      fireEvent.click(again.getByRole('button', { name: textOf('guided.answer-not-sent') }));
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
