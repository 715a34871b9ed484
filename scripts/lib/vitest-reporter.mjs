import { writeFileSync } from 'node:fs';

const firstLine = (text) => `${text ?? ''}`.split('\n')[0];

/** What the summary needs to know of one test: its full name and file, how it ended, and why it could not run. */
function describe(test, file) {
  const result = test.result();
  const entry = { file, name: test.fullName, state: result.state };
  if (result.state === 'skipped') return { ...entry, reason: result.note };
  if (result.state === 'failed') return { ...entry, reason: firstLine(result.errors[0]?.message) };
  return entry;
}

/** A vitest reporter that writes every test's outcome, and every error outside of a test, to the file FILEREADY_TEST_REPORT. */
export default class OutcomeReporter {
  onTestRunEnd(modules, unhandled) {
    const tests = [];
    const errors = unhandled.map((error) => `outside of any test: ${firstLine(error.message)}`);
    for (const module of modules) {
      for (const test of module.children.allTests())
        tests.push(describe(test, module.relativeModuleId));
      for (const error of module.errors())
        errors.push(`${module.relativeModuleId}: ${firstLine(error.message)}`);
      for (const suite of module.children.allSuites()) {
        for (const error of suite.errors())
          errors.push(`${suite.fullName}: ${firstLine(error.message)}`);
      }
    }
    writeFileSync(process.env.FILEREADY_TEST_REPORT, JSON.stringify({ tests, errors }));
  }
}
