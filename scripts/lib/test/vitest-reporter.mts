import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';
import { firstLine } from './outcome.mts';
import { FAILED_MARK, lineOf, type Report, type ReportedTest } from './report.mts';

const reasonOf = (errors: readonly { message: string }[] | undefined) =>
  firstLine(errors?.[0]?.message ?? '');

function reported(test: TestCase): ReportedTest {
  const { state, ...result } = test.result();
  const entry = { file: test.module.relativeModuleId, name: test.fullName, state };
  if (result.errors) return { ...entry, reason: reasonOf(result.errors) };
  return 'note' in result ? { ...entry, reason: result.note } : entry;
}

const moduleErrors = (module: TestModule) =>
  module.errors().map(({ message }) => `${module.relativeModuleId}: ${firstLine(message)}`);

const suiteErrors = (suite: TestSuite) =>
  suite.errors().map(({ message }) => `${suite.fullName}: ${firstLine(message)}`);

const say = (line: string) => process.stdout.write(`\n${FAILED_MARK}${line}\n`);

/**
 * A vitest reporter that prints each failure when it happens, behind FAILED_MARK. At the end it writes the report, with
 * every test and every error outside of a test, to the file FILEREADY_TEST_REPORT.
 */
export default class OutcomeReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const entry = reported(test);
    if (entry.state === 'failed') say(lineOf(entry));
  }

  onTestSuiteResult(suite: TestSuite): void {
    suiteErrors(suite).forEach(say);
  }

  onTestModuleEnd(module: TestModule): void {
    moduleErrors(module).forEach(say);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const report: Report = {
      tests: modules.flatMap((module) => [...module.children.allTests()].map(reported)),
      errors: [
        ...unhandled.map(({ message }) => `outside of any test: ${firstLine(message)}`),
        ...modules.flatMap((module) => [
          ...moduleErrors(module),
          ...[...module.children.allSuites()].flatMap(suiteErrors),
        ]),
      ],
    };
    const { FILEREADY_TEST_REPORT: file } = process.env;
    if (file) writeFileSync(file, JSON.stringify(report));
  }
}
