import { describe, expect, it } from 'vitest';
import {
  LINK_EVENT_BODIES,
  type LinkEvent,
} from '../../../../../electron/shared/domain/linking/events.ts';
import {
  attemptsToRecover,
  foldLink,
  mayBegin,
  recordLink,
  standingAttempt,
} from '../../../../../electron/shared/domain/linking/history.ts';
import { transition } from '../../../../../electron/shared/domain/linking/machine.ts';
import {
  abandoned,
  accountPage,
  answered,
  armed,
  attemptId,
  drafted,
  helpDesk,
  instantAt,
  mail,
  menus,
  NAMES,
  recovered,
  returned,
  reviewed,
  sending,
  stepsAfter,
  toCourt,
  trial,
  upToSending,
} from './story.ts';

const OTHER = 'aaaaaaaa-0000-4000-8000-000000000009';
const sent = upToSending();
const lost = [...sent, answered(1, 'unknown', 1)];
const confirmed = [...sent, answered(1, 'confirmed', 1)];

describe('one attempt to link', () => {
  it('goes from draft to proven link', () => {
    expect(stepsAfter(...confirmed, menus(1, 'filing-menus', 5))).toEqual(['verified-linked']);
  });

  it('is open again when nothing was sent', () => {
    expect(stepsAfter(...sent, answered(1, 'not-sent'))).toEqual(['refused']);
  });

  it('never takes consent for other names than those reviewed', () => {
    const other = { ...NAMES, ecf: 'Somebody Else' };
    expect(
      stepsAfter(drafted(1), reviewed(1), armed(1, 0, { names: other, typed: other })),
    ).toEqual(['reviewed']);
  });

  it('never takes consent that was not typed for both names', () => {
    const typed = { ...NAMES, pacer: 'Paula' };
    expect(stepsAfter(drafted(1), reviewed(1), armed(1, 0, { typed }))).toEqual(['reviewed']);
    const loosely = { ecf: ' paula q  practice ', pacer: 'PAULA PRACTICE' };
    expect(stepsAfter(drafted(1), reviewed(1), armed(1, 0, { typed: loosely }))).toEqual(['armed']);
  });

  it('never takes consent to two different people', () => {
    const names = { ecf: 'Ann Prima', pacer: 'Bea Secunda' };
    expect(
      stepsAfter(drafted(1), reviewed(1, 0, names), armed(1, 0, { names, typed: names })),
    ).toEqual(['reviewed']);
  });

  it('asks for a new review after going back', () => {
    expect(stepsAfter(drafted(1), reviewed(1), returned(1))).toEqual(['draft']);
    expect(stepsAfter(drafted(1), reviewed(1), armed(1), returned(1), sending(1))).toEqual([
      'unknown',
    ]);
    const back = foldLink([drafted(1), reviewed(1), armed(1), returned(1)]);
    expect(recordLink(back, sending(1)).ok).toBe(false);
  });

  it('finds a link that was there before and sends nothing', () => {
    expect(stepsAfter(drafted(1), menus(1, 'filing-menus', 1))).toEqual(['verified-linked']);
    expect(stepsAfter(drafted(1), menus(1, 'menus-empty', 1))).toEqual(['menus-pending']);
    expect(stepsAfter(drafted(1), menus(1, 'no-filing-menus', 1))).toEqual(['draft']);
  });

  it('B42: goes to the court when the confirmation names somebody else', () => {
    const others = { ecf: 'Otto Other', pacer: 'Paula Practice' };
    expect(stepsAfter(...sent, answered(1, 'confirmed', 1, others))).toEqual(['needs-court']);
    expect(stepsAfter(...sent, answered(1, 'linked-to-other-names', 1, others))).toEqual([
      'needs-court',
    ]);
    const history = foldLink([
      ...sent,
      answered(1, 'confirmed', 1, others),
      menus(1, 'filing-menus', 2),
    ]);
    expect(standingAttempt(history)?.step).toBe('needs-court');
  });

  it.each<[string, readonly LinkEvent[], LinkEvent, object]>([
    [
      'an event before its time',
      [drafted(1)],
      armed(1),
      { code: 'link-step-not-possible', values: { step: 'draft', event: 'link.armed' } },
    ],
    [
      'consent to other names',
      [drafted(1), reviewed(1)],
      armed(1, 0, { names: { ...NAMES, ecf: 'Somebody Else' } }),
      { code: 'link-review-changed' },
    ],
    [
      'consent to another page',
      [drafted(1), reviewed(1)],
      armed(1, 0, { pageDigest: 'e'.repeat(64) }),
      { code: 'link-review-changed' },
    ],
    [
      'names that were not typed',
      [drafted(1), reviewed(1)],
      armed(1, 0, { typed: { ...NAMES, ecf: '' } }),
      { code: 'link-consent-missing' },
    ],
    [
      'a request that nobody consented to',
      [drafted(1), reviewed(1), armed(1)],
      sending(1, 0, { nonce: OTHER }),
      { code: 'link-review-changed' },
    ],
    [
      'a draft at the court without a reason',
      [drafted(1)],
      toCourt(1, 'person-asked'),
      { code: 'link-step-not-possible', values: { step: 'draft', event: 'link.needs-court' } },
    ],
    [
      'a sent link at the court for a reason of drafts',
      lost,
      toCourt(1, 'linked-without-asking'),
      { code: 'link-step-not-possible', values: { step: 'unknown', event: 'link.needs-court' } },
    ],
    [
      'a proven link at the court for another reason',
      [...confirmed, menus(1, 'filing-menus', 5)],
      toCourt(1, 'person-asked'),
      {
        code: 'link-step-not-possible',
        values: { step: 'verified-linked', event: 'link.needs-court' },
      },
    ],
  ])('refuses %s, and says why', (_what, events, event, failure) => {
    const [attempt] = foldLink(events).attempts;
    expect(transition(attempt, event)).toEqual({ ok: false, failure });
  });

  it('goes to the court as a draft when the court linked without asking', () => {
    expect(stepsAfter(drafted(1), toCourt(1, 'linked-without-asking'))).toEqual(['needs-court']);
  });

  it('keeps why nothing was sent, and why it waits for the court', () => {
    const [refused] = foldLink([...sent, answered(1, 'not-sent')]).attempts;
    expect(refused).toMatchObject({ step: 'refused', detail: '' });
    const unreached = answered(1, 'not-sent', 0, undefined, 'court-not-reached');
    const [withDetail] = foldLink([...sent, unreached]).attempts;
    expect(withDetail).toMatchObject({ detail: 'court-not-reached' });
    const [others] = foldLink([...sent, answered(1, 'linked-to-other-names', 1, NAMES)]).attempts;
    expect(others).toMatchObject({ step: 'needs-court', reason: 'linked-to-other-names' });
  });

  it('keeps by the steady clock when the request went out', () => {
    const steady = { run: OTHER, ms: 5 };
    const events = [drafted(1), reviewed(1), armed(1), sending(1, 0, { steady })];
    const [attempt] = foldLink(events).attempts;
    expect(attempt).toMatchObject({ step: 'sending', sentSteady: steady });
  });

  it('refuses events of another attempt', () => {
    const draft = transition(undefined, drafted(1));
    expect(draft.ok && transition(draft.value, reviewed(2))).toMatchObject({
      ok: false,
      failure: { code: 'link-of-another-attempt' },
    });
  });
});

describe('what is kept of a link', () => {
  const attempt = (...events: readonly LinkEvent[]) => foldLink(events).attempts[0];
  const labels = ['Civil', 'Criminal', 'Query'];
  const request = { names: NAMES, sentAt: instantAt(0) };

  it.each<[string, readonly LinkEvent[], object]>([
    [
      'one that the court confirmed rests on its answer',
      [...confirmed, menus(1, 'filing-menus', 5)],
      { menus: labels, verifiedAt: instantAt(5), basis: 'confirmed', sent: request },
    ],
    [
      'one whose answer was lost rests on menus',
      [...lost, menus(1, 'filing-menus', 5)],
      { menus: labels, verifiedAt: instantAt(5), basis: 'menus-alone', sent: request },
    ],
    [
      'one whose answer was lost rests on the court’s mail where that came',
      [...lost, mail(1, 3), menus(1, 'filing-menus', 5)],
      { menus: labels, verifiedAt: instantAt(5), basis: 'confirmed', sent: request },
    ],
    [
      'the menus that count are the last that show filing',
      [...confirmed, menus(1, 'no-filing-menus', 4), menus(1, 'filing-menus', 6)],
      { verifiedAt: instantAt(6) },
    ],
  ])('%s', (_what, events, kept) => {
    expect(attempt(...events)).toMatchObject({ step: 'verified-linked', ...kept });
  });

  it('one that was there before has no request, and no names that anybody saw', () => {
    const found = [drafted(1), menus(1, 'filing-menus', 5)];
    expect(attempt(...found)).toMatchObject({ step: 'verified-linked', basis: 'menus-alone' });
    expect(attempt(...found)).not.toHaveProperty('sent');
    expect(attempt(...found, toCourt(1, 'wrong-account-linked', 9))).toMatchObject({
      step: 'needs-court',
      names: { ecf: '', pacer: '' },
      sentAt: instantAt(0),
    });
  });

  it('the account page alone proves it, without menus, when it was seen', () => {
    const seen = attempt(drafted(1), accountPage(1, 'this-account', 7));
    expect(seen).toMatchObject({ step: 'verified-linked', menus: [], verifiedAt: instantAt(7) });
  });

  it('a wrong one keeps its request for the court, with both clocks', () => {
    const steady = { run: OTHER, ms: 5 };
    const events = [drafted(1), reviewed(1), armed(1), sending(1, 2, { steady })];
    const wrong = [...events, answered(1, 'confirmed', 3), menus(1, 'filing-menus', 5)];
    const kept = { names: NAMES, sentAt: instantAt(2), sentSteady: steady };
    expect(attempt(...wrong, toCourt(1, 'wrong-account-linked', 9))).toMatchObject(kept);
    const pending = [...events, answered(1, 'confirmed', 3), menus(1, 'menus-empty', 5)];
    expect(attempt(...pending)).toMatchObject({ step: 'menus-pending', ...kept });
    expect(attempt(...sent, answered(1, 'unknown'))).not.toHaveProperty('sentSteady');
  });
});

describe('a lost answer', () => {
  it('becomes unknown at the next start, on the machine that sent it and no other (F30)', () => {
    const history = foldLink(sent);
    expect(attemptsToRecover(history, 'desk-1', instantAt(60))).toEqual([attemptId(1)]);
    expect(attemptsToRecover(history, 'desk-2', instantAt(60))).toEqual([]);
    expect(stepsAfter(...sent, recovered(1))).toEqual(['unknown']);
  });

  it('becomes unknown on any machine once no request can still be under way, as after this one got another name', () => {
    const hours = (count: number) => instantAt(count * 60 * 60);
    const history = foldLink(sent);
    expect(attemptsToRecover(history, 'desk-2', hours(1))).toEqual([]);
    expect(attemptsToRecover(history, 'desk-2', hours(1.1))).toEqual([attemptId(1)]);
    // Where the person sends in a browser, they can still say on any machine how it ended.
    const [, ...rest] = sent;
    const guided = foldLink([drafted(1, 0, 'guided'), ...rest]);
    expect(attemptsToRecover(guided, 'desk-2', hours(100))).toEqual([]);
    // The answer of a machine that was slow to hand it over still counts: it came first.
    expect(stepsAfter(...sent, answered(1, 'confirmed', 5), recovered(1, 4000))).toEqual([
      'confirmed',
    ]);
  });

  it('is a link as soon as filing menus are seen once', () => {
    expect(stepsAfter(...lost, menus(1, 'filing-menus', 5))).toEqual(['verified-linked']);
  });

  it('is linked without entries when the menus are there but empty', () => {
    expect(stepsAfter(...lost, menus(1, 'menus-empty', 5))).toEqual(['menus-pending']);
  });

  it('is not called unlinked by one look', () => {
    expect(stepsAfter(...lost, menus(1, 'no-filing-menus', 500))).toEqual(['unknown']);
  });

  it('is not called unlinked by two looks less than a minute apart', () => {
    const early = [menus(1, 'no-filing-menus', 100), menus(1, 'no-filing-menus', 159)];
    expect(stepsAfter(...lost, ...early)).toEqual(['unknown']);
  });

  it('is not called unlinked by looks while the court was still settling', () => {
    const early = [menus(1, 'no-filing-menus', 5), menus(1, 'no-filing-menus', 70)];
    expect(stepsAfter(...lost, ...early)).toEqual(['unknown']);
  });

  it('is not called unlinked by two looks at one sign-in', () => {
    const one = [menus(1, 'no-filing-menus', 100, 7), menus(1, 'no-filing-menus', 300, 7)];
    expect(stepsAfter(...lost, ...one)).toEqual(['unknown']);
  });

  it('is called unlinked by two sign-ins a minute apart, after the court had a minute to settle', () => {
    const two = [menus(1, 'no-filing-menus', 60), menus(1, 'no-filing-menus', 120)];
    expect(stepsAfter(...lost, ...two)).toEqual(['verified-not-linked']);
  });

  it('is not fooled by a clock that was turned back between two looks', () => {
    const back = [menus(1, 'no-filing-menus', 200), menus(1, 'no-filing-menus', 90)];
    expect(stepsAfter(...lost, ...back)).toEqual(['verified-not-linked']);
    const before = [menus(1, 'no-filing-menus', -200), menus(1, 'no-filing-menus', -90)];
    expect(stepsAfter(...lost, ...before)).toEqual(['unknown']);
  });

  it('is not decided by a trial with the old password', () => {
    expect(stepsAfter(...lost, trial(1, 100), trial(1, 300))).toEqual(['unknown']);
  });

  it('goes to the court when a confirmation mail came but two looks show nothing', () => {
    const two = [menus(1, 'no-filing-menus', 60), menus(1, 'no-filing-menus', 120)];
    expect(stepsAfter(...lost, mail(1, 30), ...two)).toEqual(['needs-court']);
  });

  it('follows the help desk when it says linked, and waits for the menus', () => {
    expect(stepsAfter(...lost, helpDesk(1, 'linked', 30))).toEqual(['menus-pending']);
    expect(stepsAfter(...lost, helpDesk(1, 'unclear', 30))).toEqual(['unknown']);
  });

  it('does not take the help desk alone for proof of no link', () => {
    expect(stepsAfter(...lost, helpDesk(1, 'not-linked', 300))).toEqual(['unknown']);
  });

  it('is corrected when the court commits very late', () => {
    const two = [menus(1, 'no-filing-menus', 60), menus(1, 'no-filing-menus', 120)];
    expect(stepsAfter(...lost, ...two, menus(1, 'filing-menus', 900))).toEqual(['verified-linked']);
  });
});

describe('linked, waiting for filing menus', () => {
  it('is a state of its own that late menus never turn into "not linked"', () => {
    const looks = [100, 200, 300].map((at) => menus(1, 'no-filing-menus', at));
    expect(stepsAfter(...confirmed, ...looks)).toEqual(['menus-pending']);
    expect(stepsAfter(...confirmed, ...looks, menus(1, 'filing-menus', 400))).toEqual([
      'verified-linked',
    ]);
    expect(stepsAfter(...confirmed, ...looks, toCourt(1, 'menus-never-came'))).toEqual([
      'needs-court',
    ]);
  });

  it('tells unpaid fees from menus that are not there yet', () => {
    expect(foldLink([...confirmed, menus(1, 'menus-empty', 9)]).attempts[0]).toMatchObject({
      reason: 'empty',
    });
    expect(foldLink([...confirmed, menus(1, 'no-filing-menus', 9)]).attempts[0]).toMatchObject({
      reason: 'not-yet-shown',
    });
  });
});

describe('a pair that waits for the court', () => {
  const waiting = [...lost, toCourt(1, 'person-asked', 10)];
  const looks = (from: number) => [
    menus(1, 'no-filing-menus', from),
    menus(1, 'no-filing-menus', from + 60),
  ];

  it('is not resolved by looks alone', () => {
    expect(stepsAfter(...waiting, ...looks(100))).toEqual(['needs-court']);
  });

  it('is open again when the court says not linked and two looks since agree', () => {
    expect(stepsAfter(...waiting, ...looks(100), helpDesk(1, 'not-linked', 200))).toEqual([
      'needs-court',
    ]);
    expect(stepsAfter(...waiting, helpDesk(1, 'not-linked', 200), ...looks(300))).toEqual([
      'verified-not-linked',
    ]);
  });

  it('is linked when filing menus appear', () => {
    expect(stepsAfter(...waiting, menus(1, 'filing-menus', 50))).toEqual(['verified-linked']);
  });

  it('stays closed after the court took a wrong link back, until menus agree; then old readings no longer count', () => {
    const wrong = [
      ...confirmed,
      menus(1, 'filing-menus', 5),
      toCourt(1, 'wrong-account-linked', 9),
    ];
    expect(stepsAfter(...wrong, menus(1, 'filing-menus', 50))).toEqual(['needs-court']);
    const undone = [...wrong, helpDesk(1, 'not-linked', 200), ...looks(300)];
    expect(stepsAfter(...undone)).toEqual(['verified-not-linked']);
    expect(stepsAfter(...undone, mail(1, 500))).toEqual(['verified-not-linked']);
    expect(stepsAfter(...wrong, helpDesk(1, 'linked', 200))).toEqual(['verified-linked']);
  });

  it('takes a proven link only for the reason that it joins the wrong accounts', () => {
    const proven = foldLink([...confirmed, menus(1, 'filing-menus', 5)]);
    expect(recordLink(proven, toCourt(1, 'person-asked')).ok).toBe(false);
    expect(recordLink(proven, toCourt(1, 'wrong-account-linked')).ok).toBe(true);
  });
});

describe('attempts one after another', () => {
  it('may begin again after nothing was sent or nothing was linked, never otherwise', () => {
    const two = [menus(1, 'no-filing-menus', 60), menus(1, 'no-filing-menus', 120)];
    const free = [
      [],
      [drafted(1), abandoned(1)],
      [...sent, answered(1, 'not-sent')],
      [...lost, ...two],
    ];
    for (const events of free) expect(mayBegin(foldLink(events), 'assisted').ok).toBe(true);
    const blocked = [[drafted(1)], sent, lost, confirmed, [...lost, toCourt(1, 'person-asked')]];
    for (const events of blocked) expect(mayBegin(foldLink(events), 'guided').ok).toBe(false);
  });

  it('needs a new id', () => {
    const history = foldLink([drafted(1), abandoned(1)]);
    expect(recordLink(history, drafted(1)).ok).toBe(false);
    expect(recordLink(history, drafted(2)).ok).toBe(true);
  });

  it('rehearses as often as one likes, and the link of the invented person stands', () => {
    const practiced = [
      drafted(1, 0, 'practice'),
      reviewed(1),
      armed(1),
      sending(1),
      answered(1, 'confirmed'),
      menus(1, 'filing-menus', 5),
    ];
    const history = foldLink(practiced);
    expect(standingAttempt(history)?.step).toBe('verified-linked');
    expect(mayBegin(history, 'assisted').ok).toBe(false);
    expect(mayBegin(history, 'practice').ok).toBe(true);
    const again = [drafted(2, 0, 'practice'), reviewed(2), armed(2)];
    expect(recordLink(foldLink([...practiced, ...again]), sending(2)).ok).toBe(true);
  });

  it('sends nothing while another machine may have sent, whatever order the journals arrive in', () => {
    const both = [
      drafted(1),
      drafted(2, 0, 'assisted', 'desk-2'),
      reviewed(1),
      reviewed(2),
      armed(1),
      armed(2),
      sending(2),
    ];
    expect(recordLink(foldLink(both), sending(1)).ok).toBe(false);
    expect(stepsAfter(drafted(1), abandoned(1), sending(1))).toEqual(['unknown']);
    expect(mayBegin(foldLink([sending(1)]), 'assisted').ok).toBe(false);
    const other = foldLink([drafted(2), abandoned(2), sending(1)]);
    expect(mayBegin(other, 'assisted').ok).toBe(false);
  });
});

describe('the journal', () => {
  it('has no room for a secret', () => {
    const { body } = armed(1);
    expect(LINK_EVENT_BODIES['link.armed'].safeParse(body).success).toBe(true);
    for (const field of ['password', 'otpCode', 'login', 'token']) {
      expect(LINK_EVENT_BODIES['link.armed'].safeParse({ ...body, [field]: 'x' }).success).toBe(
        false,
      );
    }
  });
});
