import type { Subject } from '../../shared/domain/records/event.ts';

/** Changed subjects that wait, the first to come first. */
export class HeardSubjects {
  #subjects: Subject[] = [];
  #taken = 0;

  get size(): number {
    return this.#subjects.length - this.#taken;
  }

  add(subjects: readonly Subject[]): void {
    for (const subject of subjects) this.#subjects.push(subject);
  }

  /** Takes the first. */
  next(): Subject | undefined {
    const subject = this.#subjects[this.#taken];
    if (subject !== undefined) this.#taken += 1;
    else if (this.#taken > 0) {
      this.#subjects = [];
      this.#taken = 0;
    }
    return subject;
  }
}
