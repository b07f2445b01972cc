/** The script of the report on the tests. */
import { TestReport } from './test-report.ts';

customElements.define('test-report', TestReport);
