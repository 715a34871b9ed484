import { isAppellatePanel } from '../../shared/domain/courts/panel.ts';
import { type CourtStyle, courtStyle } from '../invented/courts.ts';
import type { Run } from '../run/run.ts';
import { signInUrl } from '../sign-in/browser.ts';
import type { Exchange } from '../wire/exchange.ts';
import { page, type Reply, redirect, text } from '../wire/reply.ts';
import { takeConfirmation } from './confirm.ts';
import { showLinkForm, takeLinkForm } from './link-flow.ts';
import { linkPage } from './link-pages.ts';
import { menuContent, notInPracticePage } from './menu-pages.ts';
import { answerOldCourt } from './old-sign-in.ts';
import { pageUrl, signedInPage, type Visit } from './visit.ts';
import {
  frontPage,
  mainPage,
  maintenancePage,
  noAccessPage,
  onwardPage,
  signedOutPage,
} from './welcome.ts';

const MENU_SCRIPT = text(
  200,
  'text/javascript',
  '// The practice court has plain links instead of menus.\n',
);
const MENU_PAGE = /^(cgi-bin\/DisplayMenu\.pl|n\/AttorneyFiling\/menu\.jsf)$/;
const NEEDS_SESSION = /^(cgi-bin|n)\//;

function toSignIn(run: Run, court: CourtStyle): Reply {
  const back = pageUrl(run, court, signedInPage(court.type));
  return redirect(302, signInUrl(run, court.pacerCourtId, back));
}

/** The pages that anybody may see; undefined for any other `path`. */
function publicPage(run: Run, court: CourtStyle, path: string): Reply | undefined {
  switch (path) {
    case '':
      // A district court's bare address only points to its front page.
      return page(court.type === 'district' ? onwardPage(run, court) : frontPage(run, court));
    case 'cgi-bin/ShowIndex.pl':
      return page(frontPage(run, court));
    case 'cgi-bin/menu.pl':
      return MENU_SCRIPT;
    default:
      return undefined;
  }
}

async function answerLinkPage(visit: Visit): Promise<Reply> {
  const { run, court, exchange } = visit;
  if (exchange.method !== 'POST') return page(showLinkForm(visit));
  if (exchange.query === 'confirm') return takeConfirmation(visit);
  const answer = await takeLinkForm(visit);
  return answer ? page(answer) : toSignIn(run, court);
}

async function answerVisit(visit: Visit, path: string): Promise<Reply> {
  const { run, court, exchange, session } = visit;
  const isMain = path === signedInPage(court.type);
  if (isMain && exchange.query === 'logout') {
    run.sessions.end(session.token);
    return page(signedOutPage(run, court));
  }
  if (session.person.pacer.kind === 'paa') return page(noAccessPage(court));
  if (session.person.case === 'maintenance') return page(maintenancePage(court));
  if (path === linkPage(court.type)) return answerLinkPage(visit);
  if (isMain) return page(mainPage(visit));
  const menu = MENU_PAGE.test(path) ? menuContent(visit, exchange.query) : undefined;
  return page(menu ?? notInPracticePage(visit));
}

/** Answers for one court; the first part of the path is its id. */
export async function answerCourt(run: Run, exchange: Exchange): Promise<Reply | undefined> {
  const [courtId = '', ...parts] = exchange.path.split('/');
  const place = parts.join('/');
  const court = courtStyle(courtId, run.courts);
  if (!court) return undefined;
  const path = isAppellatePanel(courtId) ? place.replace(/^bn\//, 'n/') : place;

  const system = run.systems.get(courtId) ?? 'nextgen';
  if (system === 'maintenance') return page(maintenancePage(court));
  const open = publicPage(run, court, path);
  if (open) return open;

  if (!NEEDS_SESSION.test(path)) return undefined;
  if (system === 'old') return answerOldCourt(run, court, exchange);
  const session = run.sessions.find(exchange.cookie('NextGenCSO'));
  return session ? answerVisit({ run, exchange, court, session }, path) : toSignIn(run, court);
}
