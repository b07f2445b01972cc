/**
 * Packs the built site into `drawdown.zip`, to be unpacked and served anywhere. The same site gives
 * the same bytes. `node src/cli/zip.ts [site folder] [zip file]`; exit 1 where there is no site.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const [from = 'dist', to = 'drawdown.zip'] = process.argv.slice(2);
/** A zip keeps local time without a zone: this is the first moment that it knows, everywhere. */
const WHEN = new Date(1980, 0, 1);

const README = `Drawdown: five news articles, one event, and how news is framed.

The folder "site" is the whole module. It needs a web server, any one that
serves files, and no network. With Python, on this computer:

    cd site
    python3 -m http.server 8000

or with Node (npx fetches the program "serve" once):

    npx serve site

Then open http://localhost:8000 (Python) or http://localhost:3000 (serve).

Opening the files themselves does not do. A browser that opens
site/index.html from the disk shows the words of that page, but without the
look, the scripts and the links: they are found from the root of a server.

The site expects to be at the root of its server, such as https://example.org/.
For an address with a path, such as https://example.org/drawdown/, build it
from its source with BASE_PATH=/drawdown/ npm run zip.

Over https, or at localhost, a browser that has opened one page keeps the
whole module and then works with the server off, too. Learners' answers stay
in their browsers, each under the address of the site.

Lessons CC BY 4.0, code MIT.
`;

if (!existsSync(join(from, 'index.html'))) {
  console.error(`zip: no built site in ${from}; run \`npm run build\` first.`);
  process.exit(1);
}
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(from, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();
const packed: Zippable = { 'drawdown/README.txt': new TextEncoder().encode(README) };
for (const file of files) packed[`drawdown/site/${file}`] = readFileSync(join(from, file));
const zip = zipSync(packed, { level: 9, mtime: WHEN });
writeFileSync(to, zip);
console.log(`zip: ${files.length} files in ${to}, ${(zip.length / 1e6).toFixed(1)} MB`);
