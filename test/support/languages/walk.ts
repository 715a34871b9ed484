import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchedApp, launchApp } from '../launch.ts';
import { type Speech, servePseudo } from './speech.ts';
import { SpokenPage } from './spoken-page.ts';

const ROSTER = `Name,Role,Office,Email,Courts
Anna Quillfeather,ATTORNEY,Birmingham,anna@firm.example,alnb; flsb
Zoë Marchbanks,ATTORNEY,Miami,zoe@firm.example,flsb
`;

/** The main tasks in one language, each by the words that are on the screen, with a look at each page on the way. */
export class LanguageWalk extends SpokenPage {
  readonly #folder: string;

  private constructor(speech: Speech, app: LaunchedApp, folder: string) {
    super(speech, app);
    this.#folder = folder;
  }

  /** The app as it opens for the first time. */
  static async open(speech: Speech): Promise<LanguageWalk> {
    const folder = mkdtempSync(join(tmpdir(), 'fileready-language-'));
    const file = join(folder, 'roster.csv');
    writeFileSync(file, ROSTER);
    const app = await launchApp({ env: { FILEREADY_FAKE_OPEN: file } });
    app.page.setDefaultTimeout(20_000);
    await app.page.setViewportSize({ width: 1366, height: 768 });
    return new LanguageWalk(speech, app, folder);
  }

  override async close(): Promise<void> {
    await super.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The language is chosen on the first page, under its own name, and counts at once. */
  async choose(): Promise<void> {
    if (this.speech.language === 'pseudo') await servePseudo(this.page);
    const { ownName } = this.speech;
    await this.page.getByRole('radio', { name: ownName, exact: true }).click();
    await this.heading('first-run.title');
    await this.look();
  }

  /** Task 1: somebody who files adds themselves with two courts, and sees what is left to do. */
  async addYourself(): Promise<void> {
    await this.press('first-run.mine');
    await this.heading('yourself.title');
    await this.look();
    await this.fill('yourself.name', 'Wilma Whitlock');
    await this.page.keyboard.press('Tab');
    for (const court of ['mdal', 'sdfl bankr']) {
      await this.page.keyboard.type(court);
      await this.page.keyboard.press('Enter');
    }
    await this.main.getByRole('button', { name: /^Bankr\. S\.D\. Fla\./ }).waitFor();
    await this.press('yourself.submit');
    await this.heading('mine.title');
    await this.main.getByRole('region', { name: 'M.D. Ala.' }).waitFor();
    await this.look();
  }

  /** Task 2: a CM/ECF login goes to the keychain. */
  async storeLogin(): Promise<void> {
    const court = this.main.getByRole('region', { name: 'M.D. Ala.' });
    await court.getByRole('button', { name: this.say('step.go-credential') }).click();
    await this.fill('vault.login', 'wwhitlock');
    await this.fill('vault.password', 'Kestrel-almd-31');
    await this.look();
    await this.press('vault.store');
    await this.main.getByText(this.say('credential.recorded-title')).first().waitFor();
    await this.look();
  }

  /** Task 3: the people of the firm come in from a list. */
  async importPeople(): Promise<void> {
    await this.goTo('nav.readiness');
    await this.person('Wilma Whitlock').waitFor();
    await this.press('import.title');
    await this.heading('import.title');
    await this.look();
    await this.press('import.choose');
    await this.button(this.say('import.commit', { ready: 2 })).waitFor();
    await this.look();
    await this.button(this.say('import.commit', { ready: 2 })).click();
    await this.press('import.to-board');
    await this.person('Anna Quillfeather').waitFor();
  }

  /** Task 4: who can file is read off the board. */
  async readBoard(): Promise<void> {
    await this.look();
    await this.person('Anna Quillfeather').click();
    await this.page.getByRole('complementary', { name: 'Anna Quillfeather' }).waitFor();
    await this.look();
    await this.press('board.shape-matrix');
    await this.page.getByRole('gridcell').first().waitFor();
    await this.look();
    await this.press('board.shape-list');
    await this.press('panel.open-person');
    await this.main.getByRole('heading', { level: 1, name: 'Anna Quillfeather' }).waitFor();
    await this.look();
  }

  /** Task 5: dates that come near, the courts, and the settings. */
  async lookAround(): Promise<void> {
    for (const place of ['nav.reminders', 'nav.courts', 'nav.firm', 'nav.credentials'] as const) {
      await this.goTo(place);
      await this.look();
    }
    await this.goTo('nav.settings');
    await this.main.getByRole('radio', { name: this.speech.ownName, exact: true }).waitFor();
    await this.look();
  }

  /** Task 6: a link at the practice court, to its proof. */
  async link(): Promise<void> {
    await this.enterPractice();
    await this.toPracticeLink();
    await this.look();
    await this.press('linking.begin');
    await this.main.getByLabel(this.say('linking.practice-person'), { exact: true }).waitFor();
    await this.look();
    await this.press('linking.sign-in');
    await this.press('linking.show-names');
    await this.main.getByLabel(this.say('linking.type-ecf-name')).waitFor();
    await this.look();
    await this.fill('linking.type-ecf-name', 'James C Alison');
    await this.fill('linking.type-pacer-name', 'James Alison');
    await this.press('linking.agree');
    await this.look();
    await this.press('linking.submit');
    await this.main.getByText(this.say('outcome.verified-linked-title')).first().waitFor();
    await this.look();
  }

  /** Practice opens in the language that was chosen. */
  async enterPractice(): Promise<void> {
    await this.page.evaluate(() => void window.fileReady.practice.enter({}));
    await this.page.getByRole('button', { name: this.say('practice.leave') }).waitFor();
    await this.main.getByRole('grid').waitFor();
  }

  private async toPracticeLink(): Promise<void> {
    await this.page.getByRole('searchbox', { name: this.say('search.label') }).fill('Alison');
    await this.person('James Alison').click();
    const panel = this.page.getByRole('complementary', { name: 'James Alison' });
    await panel
      .getByRole('button', { name: /Bankr\. / })
      .first()
      .click();
    await this.page.getByRole('tab', { name: this.say('court.tab-link') }).click();
  }
}
