import { parse } from 'yaml';
import text from '../../../content/omissions.yaml?raw';
import { matrixRows } from '../../exhibits/omission-matrix/rows.ts';
import { OmissionsFile } from '../../exhibits/omission-matrix/schema.ts';
import type { OmissionMatrixProps } from '../../exhibits/omission-matrix/view.tsx';
import { placesOf } from '../labels.ts';
import type { Library } from '../library.ts';

/** What the exhibit shows, from its file and the library. Throws where it names what is not there. */
export function omissionMatrix(library: Library): Pick<OmissionMatrixProps, 'rows' | 'placesOf'> {
  return { rows: matrixRows(OmissionsFile.parse(parse(text)), library), placesOf };
}
