import type { AppLink } from '../shared/domain/app-link.ts';
import type { CourtEndpoint } from '../shared/domain/courts/endpoint.ts';
import type { Preferences } from '../shared/domain/preferences.ts';
import type { LocalDate } from '../shared/domain/values/calendar.ts';
import type { Result } from '../shared/domain/values/result.ts';
import type { Language, LocalText, TextValues } from '../shared/domain/values/text.ts';
import type { WindowPlace } from '../shared/domain/window-place.ts';

/** The addresses of public pages, by who names them. */
export interface KnownPages {
  /** What ships with the app, or firm IT's file of profiles. */
  readonly byApp: ReadonlySet<string>;
  /** Only people, in sound overrides or courts that they added. */
  readonly byPeople: ReadonlySet<string>;
}

/** Opens pages in the person's browser. */
export interface WebPages {
  /**
   * Opens a page that the app itself names (a source, a court's page). Opens nothing and fails with `page-not-known` for
   * any other, and with `set-by-it` for one that people named and firm IT doesn't allow.
   */
  open(url: string): Promise<Result<undefined>>;
  /** Opens a court's own front page, or the practice court's. Answers false for any other address. */
  openCourt(endpoint: CourtEndpoint): Promise<boolean>;
}

/** The system's file manager. */
export interface FileManager {
  /** Shows the file or folder, or the nearest folder above it that exists; answers false when none could be shown. */
  show(path: string): Promise<boolean>;
}

/** The person's mail program. */
export interface Mail {
  /** Opens a new message; takes nothing but a `mailto:` address. Fails with `mail-not-opened`. */
  openDraft(mailto: string): Promise<Result<undefined>>;
}

/** The system's clipboard, for text that is no secret. */
export interface TextClipboard {
  /** Fails with `clipboard-failed`. */
  copy(text: string): Promise<Result<undefined>>;
}

/** Desktop notifications and the number on the app's icon. They may show on a locked screen, so they carry no names. */
export interface Notifier {
  show(notification: { readonly title: string; readonly body: string }): void;
  badge(count: number): void;
}

/** The words the main process itself needs: notifications, mail drafts, exports and printed pages. */
export interface Words {
  /** The language they are in now. */
  readonly language: Language;
  /** Whether readers have checked every text of the language. Until then the English stands below what people act on. */
  readonly isReviewed: boolean;
  /** A text of the catalog with its values filled in; dates among the values are written out. */
  say(id: string, values?: Readonly<Record<string, string | number>>): string;
  /** A text of a court's content in this language, or in English. */
  local(text: LocalText, values?: TextValues): string;
  /** Whether a text of a court's content is there in this language. */
  has(text: LocalText): boolean;
  /** A calendar day, written out. */
  day(date: LocalDate): string;
  /** The same words in another language, loaded if need be. */
  in(language: Language): Promise<Words>;
}

/** Look and feel only: losing it costs no work. */
export interface PreferencesStore {
  read(): Preferences;
  /** A preference that is undefined in `change` is forgotten. */
  write(change: Partial<Preferences>): Promise<Result<Preferences>>;
}

/** Where the window was last. Losing it costs no work. */
export interface WindowPlaces {
  /** Undefined where nothing is known. */
  read(): WindowPlace | undefined;
  write(place: WindowPlace): void;
}

/** The `fileready:` links that the system hands over. */
export interface OpenedLinks {
  /** The view that a link asked for, once. */
  take(): AppLink | undefined;
}
