/** In development every page with questions loads everything that any of them may need. */
import '../elements/quiz-all.ts';

import.meta.glob('../exhibits/*/*.dom.ts', { eager: true });
