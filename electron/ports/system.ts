import type { Instant } from '../shared/domain/values/calendar.ts';
import type { Grant } from '../shared/domain/vault/protected-act.ts';

/** The wall clock, for what people record and for deadlines, and a steady one for timeouts. */
export interface Clock {
  now(): Instant;
  /** The time zone this machine is set to (IANA name). */
  zone(): string;
  /** Milliseconds that only grow, even when the wall clock is changed. They say nothing about the time of day. */
  steady(): number;
}

/** New names and digests. */
export interface Ids {
  /** A UUIDv7. */
  newId(): string;
  /** SHA-256, 64 hexadecimal digits: tells whether two texts are equal. */
  fingerprint(text: string): string;
  /** HMAC-SHA-256 of a text under a key of 64 hexadecimal digits, in as many digits. */
  seal(key: string, text: string): string;
  /** 256 random bits, 64 hexadecimal digits. */
  newGrant(): Grant;
}

/** The app's log for support: names of calls and codes, never what was in them. */
export interface Log {
  info(what: string): void;
  trouble(what: string, error?: unknown): void;
  /** For what a page causes, however often it does. */
  readonly ofPage: {
    trouble(what: string, error?: unknown): void;
    /** What is written only where firm IT asks for a detailed log. */
    detail(what: string): void;
  };
}

/** The disk that the app keeps its files on. */
export interface OwnDisk {
  /** It is in another computer. */
  readonly isOnNetwork: boolean;
  /** Megabytes that are left, once they are few; undefined while there is room. */
  fewMegabytes(): number | undefined;
}
