import { userInfo } from 'node:os';

/** The user's name as the system has it, whatever the environment says; empty for an account that has none, as in a container. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
