import type { Run } from '../run/run.ts';
import type { Exchange } from '../wire/exchange.ts';
import type { Reply } from '../wire/reply.ts';
import { signInByService, signOutByService } from './api.ts';
import { continueSignIn, showSignIn } from './browser.ts';

/** Answers for the host that stands for PACER's sign-in service. */
export async function answerSignIn(run: Run, exchange: Exchange): Promise<Reply | undefined> {
  switch (`${exchange.method} ${exchange.path}`) {
    case 'POST cso/services/cso-auth':
      return signInByService(run, exchange);
    case 'POST cso/services/cso-logout':
      return signOutByService(run, exchange);
    case 'GET cso/csologin/login.jsf':
      return showSignIn(run, exchange);
    case 'POST cso/csologin/login.jsf':
      return continueSignIn(run, exchange);
    default:
      return undefined;
  }
}
