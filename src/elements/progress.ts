/** The script of the page on a learner's own record. */
import { joinIds } from '../browser/carrying.ts';
import { $events, load } from '../browser/record.ts';
import type { CourseLesson } from '../progress/picture.ts';
import type { ReviewOutline } from '../progress/review.ts';
import { carry } from './progress-carry.ts';
import { drawDue } from './progress-due.ts';
import { drawFigures } from './progress-figures.ts';
import { people } from './progress-people.ts';
import { RecordNotice } from './record-notice.ts';
import { say } from './say.ts';

class LearnerProgress extends HTMLElement {
  connectedCallback(): void {
    // Written by the same build as this script.
    const course = JSON.parse(this.dataset['course'] ?? '[]') as CourseLesson[];
    const asked = JSON.parse(this.dataset['review'] ?? '[]') as ReviewOutline[];
    carry(this);
    const drawPeople = people(this);
    void load().then(async (reading) => {
      // An import of an earlier visit may have brought word of further ids.
      if (reading) await joinIds();
      $events.subscribe((events) => {
        drawFigures(this, course, events);
        drawDue(this, course, asked, events);
        void drawPeople();
      });
      if (!reading) say(this, 'where', 'Your record cannot be read in this browser.');
      this.toggleAttribute('data-read', true);
    });
  }
}

customElements.define('record-notice', RecordNotice);
customElements.define('learner-progress', LearnerProgress);
