import type { Exchange } from '../exchange.ts';
import type { Reply } from '../reply.ts';
import type { Run } from '../run.ts';
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
