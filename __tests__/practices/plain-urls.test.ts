/** Which programs are parsed for the addresses that they speak to. */
import { quotesPlainHost } from '../../src/practices/code/plain-urls.ts'

test.each([
  ['get("http://api.kettle.dev/v1")', true],
  ["fetch( ' http://api.kettle.dev')", true],
  ['const text = `\n  http://api.kettle.dev\n`', true],
  ['get(%q(http://api.kettle.dev))', true],
  ['// see http://www.gnu.org/licenses/', false],
  [' * with this program. If not, see <http://www.gnu.org/licenses/>.', false],
  ['get("http://localhost:8080")', false],
])('%s', (text, expected) => expect(quotesPlainHost(text)).toBe(expected))
