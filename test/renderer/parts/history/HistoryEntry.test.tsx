import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import en from '../../../../assets/text/en.json' with { type: 'json' };
import { LinkAnswer } from '../../../../electron/shared/domain/linking/events.ts';
import { EVENT_BODIES } from '../../../../electron/shared/domain/records/event.ts';
import type { HistoryLine } from '../../../../electron/shared/domain/records/history/history-line.ts';
import { CourtId, EventId } from '../../../../electron/shared/domain/values/ids.ts';
import { isMessageId } from '../../../../renderer/i18n/catalog.ts';
import { HistoryEntry } from '../../../../renderer/parts/history/HistoryEntry.tsx';
import { setPageZone } from '../../../support/page-clock.ts';
import { renderPage } from '../../../support/render-page.tsx';

const line = (given: Partial<HistoryLine>): HistoryLine => ({
  id: EventId.parse('01890000-0000-7000-8000-000000000001'),
  kind: 'step.recorded',
  by: 'Dana Desk',
  at: '2026-11-20T15:00:00.000Z',
  order: '1',
  facts: [],
  ...given,
});

const ignore = () => undefined;

beforeEach(() => setPageZone());

describe('a line of the history', () => {
  it('has a sentence for every kind of thing that is recorded', () => {
    const wordless = Object.keys(EVENT_BODIES).filter((kind) => {
      const id = `history-kind.${kind.replaceAll('.', '-')}`;
      return !isMessageId(id) && !(isMessageId(`${id}-firm`) && isMessageId(`${id}-user`));
    });
    // An undo shows at what it undid.
    expect(wordless).toEqual(['undone']);
  });

  it('says so when a charge was taken away and nobody has it', () => {
    renderPage(
      <HistoryEntry
        line={line({ kind: 'person.in-charge' })}
        courtName={undefined}
        onUndo={ignore}
      />,
    );
    expect(screen.getByText('No longer assigned to anyone')).toBeVisible();
  });

  it('says what was done, the details in words, by whom, when and for which court', () => {
    const facts = [
      { name: 'step', value: 'link', text: { en: 'Link your account' } },
      { name: 'outcome', value: 'skipped' },
      { name: 'note', value: 'Files elsewhere' },
    ] as const;
    const courtId = CourtId.parse('alnb');
    const undone = { by: 'Iris Office', at: '2026-11-21T15:00:00.000Z' };
    const shown = line({ facts, courtId, capacity: 'trustee', undone });
    renderPage(
      <HistoryEntry line={shown} courtName="N.D. Ala. Bankruptcy Court" onUndo={ignore} />,
    );
    const item = screen.getByRole('listitem');
    for (const words of [
      'Checklist step recorded',
      'Step: Link your account',
      'Recorded as: Skipped',
      'Note: Files elsewhere',
      'Dana Desk, November 20, 2026',
      'N.D. Ala. Bankruptcy Court, Trustee.',
      'Undone by Iris Office, November 21, 2026',
    ]) {
      expect(item.textContent).toContain(words);
    }
  });

  it.each(LinkAnswer.options)('tells a link that came out as %s from any other', (outcome) => {
    renderPage(
      <HistoryEntry line={line({ kind: 'link.answered', outcome })} courtName="" onUndo={ignore} />,
    );
    const own = en[`history-kind.link-answered-${outcome}`];
    expect(screen.getByRole('listitem').textContent).toContain(own);
  });

  it('tells what only a newer app can name, instead of hiding it', () => {
    renderPage(
      <HistoryEntry
        line={line({ kind: 'person.promoted' })}
        courtName={undefined}
        onUndo={ignore}
      />,
    );
    expect(screen.getByRole('listitem').textContent).toContain('only a newer FileReady can name');
  });

  it('says that a detail was emptied', () => {
    const shown = line({ kind: 'person.edited', facts: [{ name: 'office', value: '' }] });
    renderPage(<HistoryEntry line={shown} courtName={undefined} onUndo={ignore} />);
    expect(screen.getByRole('listitem').textContent).toContain('Office: cleared');
  });

  it('offers no Undo where it can’t be undone', () => {
    renderPage(<HistoryEntry line={line({})} courtName={undefined} onUndo={ignore} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says what to undo first where a later change is in the way', () => {
    const shown = line({ undo: 'later' });
    renderPage(<HistoryEntry line={shown} courtName={undefined} onUndo={ignore} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('listitem').textContent).toContain('undo the later change first');
  });

  it('names in its Undo what it undoes', () => {
    const undone: string[] = [];
    const shown = line({ kind: 'person.noted', undo: 'offered' });
    renderPage(
      <HistoryEntry
        line={shown}
        courtName={undefined}
        onUndo={(_line, what) => undone.push(what)}
      />,
    );
    screen.getByRole('button', { name: 'Undo: Note written' }).click();
    expect(undone).toEqual(['Note written']);
  });
});
