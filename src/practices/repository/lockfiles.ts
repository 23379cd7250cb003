/** Lockfiles of package managers, and which projects want one: those that are run, not those that others depend on. */
import { at, entriesAt, textAt } from '../../documents/node.ts'
import { folderOf } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from './inventory.ts'

/** A manifest, the lockfiles that go with it, and whether the project is run rather than depended on. */
export interface Manager {
  readonly manifest: RegExp
  readonly locks: readonly string[]
  readonly command: string
  isApplication(file: SourceFile, inventory: Inventory): boolean
}

export const MANAGERS: readonly Manager[] = [
  {
    manifest: /^package\.json$/,
    locks: [
      'package-lock.json',
      'npm-shrinkwrap.json',
      'yarn.lock',
      'pnpm-lock.yaml',
      'bun.lock',
      'bun.lockb',
    ],
    command: 'npm install --package-lock-only',
    isApplication: isNodeApplication,
  },
  {
    manifest: /^pyproject\.toml$/,
    locks: ['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml'],
    command: 'poetry lock',
    // Whatever an image is made of is run.
    isApplication: ({ path, text }, { paths }) =>
      /^\[tool\.(?:poetry\.dependencies|uv|pdm)\]/m.test(text) &&
      (/package-mode\s*=\s*false|^\[tool\.uv\]\s*\npackage\s*=\s*false/m.test(text) ||
        paths.includes(inFolder(folderOf(path), 'Dockerfile'))),
  },
  { manifest: /^Pipfile$/, locks: ['Pipfile.lock'], command: 'pipenv lock', isApplication: () => true },
  {
    manifest: /^Gemfile$/,
    locks: ['Gemfile.lock'],
    command: 'bundle lock',
    isApplication: ({ text }) => !/^\s*gemspec/m.test(text) && /^\s*gem\s/m.test(text),
  },
  {
    manifest: /^composer\.json$/,
    locks: ['composer.lock'],
    command: 'composer update --lock',
    isApplication: (file) =>
      textAt(file.json(), 'type') === 'project' &&
      // Extensions and the language come with the machine.
      entriesAt(file.json(), 'require').some(({ key }) => key.includes('/')),
  },
  {
    manifest: /^Cargo\.toml$/,
    locks: ['Cargo.lock'],
    command: 'cargo generate-lockfile',
    isApplication: ({ path, text }, { paths }) =>
      /^\[(?:build-)?dependencies\b/m.test(text) &&
      (/^\[\[bin\]\]/m.test(text) || paths.includes(inFolder(folderOf(path), 'src/main.rs'))),
  },
  {
    manifest: /^go\.mod$/,
    locks: ['go.sum'],
    command: 'go mod tidy',
    isApplication: ({ text }) => /^\s*(?:require\s+)?[\w.-]+\.\w+\/\S+ v\d/m.test(text),
  },
  {
    manifest: /^mix\.exs$/,
    locks: ['mix.lock'],
    command: 'mix deps.get',
    isApplication: ({ text }) =>
      /\bmod:\s*\{/.test(text) && /\{:\w+,\s*"/.test(text) && !/\bpackage:/.test(text),
  },
  {
    manifest: /^pubspec\.yaml$/,
    locks: ['pubspec.lock'],
    command: 'dart pub get',
    isApplication: ({ path, text }, { paths }) =>
      /^dependencies:/m.test(text) &&
      (/^publish_to:\s*["']?none/m.test(text) || paths.includes(inFolder(folderOf(path), 'lib/main.dart'))),
  },
]

export const inFolder = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)

/** A workspace has one lockfile, in a folder above. */
export function isLocked(folder: string, locks: readonly string[], inventory: Inventory): boolean {
  for (let here = folder; ; here = folderOf(here)) {
    if (locks.some((lock) => inventory.paths.includes(inFolder(here, lock)))) return true
    if (here === '') return false
  }
}

/** Private, or started rather than imported. */
function isNodeApplication(file: SourceFile): boolean {
  const root = file.json()
  if (entriesAt(root, 'dependencies').length === 0) return false
  const isPrivate = at(root, 'private')
  if (isPrivate?.kind === 'scalar' && isPrivate.value === true) return true
  return textAt(root, 'scripts', 'start') !== undefined && !at(root, 'files') && !at(root, 'exports')
}
