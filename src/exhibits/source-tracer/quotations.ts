/** Whether the words that the chains put in quotation marks stand where the chains say. */
import type { Banks } from '../../evidence/phrases.ts';
import { resolveQuotation } from '../../evidence/quotation.ts';
import { passagesOf } from './geometry.ts';
import type { Chain, Station } from './schema.ts';

/** A quotation that no bank holds as given. */
export interface Fault {
  chain: string;
  words: string;
  message: string;
  hint?: string;
}

/** All faults of all chains: words not banked, given to the wrong source or to the wrong paragraph. */
export function quotationFaults(chains: readonly Chain[], banks: Banks): Fault[] {
  return chains.flatMap(({ id, stations }) =>
    stations.flatMap((station) =>
      faultsAt(station, banks).map((fault) => ({ chain: id, ...fault })),
    ),
  );
}

function faultsAt(station: Station, banks: Banks): Omit<Fault, 'chain'>[] {
  const quoted = passagesOf(station.text).filter((passage) => passage.quoted);
  return quoted.flatMap(({ runs }) => {
    const words = runs
      .map(({ text }) => text)
      .join('')
      .slice(1, -1);
    const found = resolveQuotation(banks, words, station.source);
    if (!found.ok) {
      const { message, hint } = found;
      return [{ words, message, ...(hint !== undefined && { hint }) }];
    }
    const { paragraph } = found;
    if (paragraph === undefined || station.paragraphs.includes(paragraph)) return [];
    return [{ words, message: `stands in ${paragraph}, not in ${station.paragraphs.join(', ')}` }];
  });
}
