/** CODEOWNERS as GitHub reads it: its own documented examples of patterns, and which file and line win. */
import { parseOwners, readOwners } from '../../src/policy/owners.ts'
import { folder, kept } from '../support/leaky-repository.ts'

test.each([
  ['*', 'a/b/c.txt', true],
  ['*.js', 'app.js', true],
  ['*.js', 'src/deep/app.js', true],
  ['*.js', 'src/app.jsx', false],
  ['/build/logs/', 'build/logs/a/b.txt', true],
  ['/build/logs/', 'x/build/logs/a.txt', false],
  ['/build/logs/', 'build/logs', false],
  ['docs/*', 'docs/getting-started.md', true],
  ['docs/*', 'docs/build-app/troubleshooting.md', false],
  ['apps/', 'apps/a.txt', true],
  ['apps/', 'x/apps/y/a.txt', true],
  ['apps/', 'apps', false],
  ['/docs/', 'docs/a/b.md', true],
  ['/docs/', 'a/docs/b.md', false],
  ['/scripts', 'scripts/a.sh', true],
  ['/scripts', 'scripts', true],
  ['/scripts', 'scripts-old/a.sh', false],
  ['**/logs', 'build/logs/a.txt', true],
  ['**/logs', 'logs/a.txt', true],
  ['**/logs', 'deeply/nested/logs/b/a.txt', true],
  ['**/logs', 'build/catalogs/a.txt', false],
  ['/apps/**/secrets', 'apps/x/y/secrets/a', true],
  ['/apps/**/secrets', 'apps/secrets', true],
  ['src/**', 'src/a/b.ts', true],
  ['/apps/github', 'apps/github/a.txt', true],
  ['a?c', 'x/abc', true],
  ['a?c', 'x/a/c', false],
  ['a.b', 'axb', false],
  ['a\\ b.txt', 'a b.txt', true],
  ['a+(b)', 'a+(b)', true],
  ['README.MD', 'README.md', false],
])('%j owns %j: %p', (pattern, path, owns) => {
  expect(parseOwners(`${pattern} @team\n`)(path)).toBe(owns ? '@team' : 'unowned')
})

test('the last line that matches wins, also one that names nobody', () => {
  const ownerOf = parseOwners(
    '# all\n* @all\n\n/src/ @dev @ops # both\n/src/free/\n  /src/free/kept.ts someone@example.org\n',
  )
  expect(['a', 'src/a', 'src/free/a', 'src/free/kept.ts'].map(ownerOf)).toEqual([
    '@all',
    '@dev @ops',
    'unowned',
    'someone@example.org',
  ])
})

test.each([['!a @x'], ['[ab] @x'], ['\\#a @x'], [`${'*a'.repeat(30)} @x`], ['# a @x'], ['']])(
  '%j is passed over, as GitHub does',
  (line) => expect(parseOwners(`* @all\n${line}\n`)('a')).toBe('@all'),
)

test('of three places the first counts', async () => {
  const files = {
    '.github/CODEOWNERS': '* @first\n',
    CODEOWNERS: '* @second\n',
    'docs/CODEOWNERS': '* @third\n',
  }
  const ownersOf = async (names: readonly (keyof typeof files)[]) => {
    const directory = kept(folder(Object.fromEntries(names.map((name) => [name, files[name]]))))
    return (await readOwners({ directory, repository: undefined }))('x')
  }
  expect(await ownersOf(['docs/CODEOWNERS', 'CODEOWNERS', '.github/CODEOWNERS'])).toBe('@first')
  expect(await ownersOf(['docs/CODEOWNERS', 'CODEOWNERS'])).toBe('@second')
  expect(await ownersOf(['docs/CODEOWNERS'])).toBe('@third')
  expect(await ownersOf([])).toBe('unowned')
})
