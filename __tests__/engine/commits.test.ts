/** Headers of commits, as git writes them, and what git is left to make sense of. */
import { Engine } from '../../src/engine/engine.ts'

const engine = new Engine([])

const ID = '0123456789abcdef0123456789abcdef01234567'
const OTHER = 'fedcba9876543210fedcba9876543210fedcba98'
const AUTHOR = 'author A U Thor <a@example.com> 1700000000 +0000\n'
const COMMITTER = 'committer C <> 12 -1130\n'

function read(text: string, idBytes = 20) {
  const bytes = Buffer.from(text, 'latin1')
  return engine.withText(bytes, (start) => {
    const end = start + bytes.length
    const { readCommit, authorTime, commitTime, messageStart } = engine.exports
    const count = readCommit(start, end, idBytes)
    const ids = Array.from(engine.words.subarray(engine.segments >>> 2, (engine.segments >>> 2) + count * 2))
    const message = bytes.subarray(messageStart(start, end) - start).toString('latin1')
    return { ids, times: count > 0 ? [authorTime(), commitTime()] : [], message }
  })
}

const headOf = (...parents: string[]) =>
  [`tree ${ID}\n`, ...parents.map((id) => `parent ${id}\n`), AUTHOR, COMMITTER].join('')

const TREE = [0x01234567, 0x89abcdef]
const PARENT = [0xfedcba98, 0x76543210]
const TIMES = [1_700_000_000, 12]

describe('is read', () => {
  test.each([
    ['without parents', `${headOf()}\nOne\n`, TREE, 'One\n'],
    ['with parents', `${headOf(OTHER, ID)}\nTwo\n\nthree`, [...TREE, ...PARENT, ...TREE], 'Two\n\nthree'],
    ['with further lines', `${headOf(OTHER)}gpgsig x\n y\n\n`, [...TREE, ...PARENT], ''],
    ['without a message', headOf(), TREE, ''],
    ['without its last newline', headOf().slice(0, -1), TREE, ''],
  ])('%s', (_, text, ids, message) => {
    expect(read(text)).toEqual({ ids, times: TIMES, message })
  })

  test('with the longer ids of SHA-256', () => {
    const long = (id: string) => id.replace(/[0-9a-f]{40}/g, '$&0123456789abcdef01234567')
    expect(read(long(headOf(OTHER)), 32)).toEqual({ ids: [...TREE, ...PARENT], times: TIMES, message: '' })
  })
})

describe('is left to git', () => {
  test.each([
    ['a tree elsewhere', AUTHOR + headOf()],
    ['a longer id', headOf().replace(ID, `${ID}0`)],
    ['a longer parent', headOf(`${OTHER}0`)],
    ['a parent behind the author', headOf().replace(COMMITTER, `parent ${OTHER}\n${COMMITTER}`)],
    ['no committer', headOf().replace('committer', 'commuter ')],
    ['no time', headOf().replace('1700000000 ', '')],
    ['a time with too many digits', headOf().replace('1700000000', '170000000000')],
    ['a time without a zone', headOf().replace(' +0000', '')],
    ['a zone without a sign', headOf().replace('+0000', '00000')],
    ['letters in a zone', headOf().replace('+0000', '+00x0')],
    ['an address that ends twice', headOf().replace('<a', '<>a')],
    ['no blank before the time', headOf().replace('> 17', '>17')],
  ])('%s', (_, text) => {
    expect(read(text).ids).toEqual([])
  })

  test('whatever is cut off', () => {
    const whole = headOf(OTHER)
    for (let size = 0; size < whole.length - 1; size++) expect(read(whole.slice(0, size)).ids).toEqual([])
  })

  test('more parents than are ever listed', () => {
    expect(read(headOf(...Array.from({ length: 100_000 }, () => OTHER))).ids).toEqual([])
  })
})
