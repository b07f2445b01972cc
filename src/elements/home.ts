/** The script of the home page: it reads the record and never writes it. */
import { LessonPath } from './lesson-path.ts';

customElements.define('lesson-path', LessonPath);
