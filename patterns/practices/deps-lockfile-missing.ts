import {
  folderOf,
  isDockerfile,
  isExample,
  isTerraform,
  isTest,
  isVendored,
  nameOf,
} from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { inFolder, isLocked, MANAGERS, type Manager } from '../../src/practices/repository/lockfiles.ts'
import { defineRepositoryRule, type Hit } from '../rule.ts'

const TERRAFORM_LOCK = '.terraform.lock.hcl'

export default defineRepositoryRule({
  id: 'deps-lockfile-missing',
  title: 'Application without a lockfile',
  why: 'Each installation resolves the dependencies anew: what was tested is not what runs, and a bad release arrives by itself.',
  remediation:
    'Commit the lockfile and install from it alone (`npm ci`, `poetry install --sync`, `bundle install --frozen`).',
  severity: 3.0,
  cites: [{ document: 'S2', line: 91, practice: 'Dependencies are few, updated on purpose and scanned.' }],
  confidence: 'medium',
  about: (path) =>
    MANAGERS.some(({ manifest }) => manifest.test(nameOf(path))) || isDockerfile(path) || isTerraform(path),
  reads: (path) =>
    isTerraform(path) ||
    nameOf(path) === TERRAFORM_LOCK ||
    /(?:^|\/)(?:src\/main\.rs|lib\/main\.dart)$/.test(path) ||
    isDockerfile(path) ||
    MANAGERS.some(({ manifest, locks }) => manifest.test(nameOf(path)) || locks.includes(nameOf(path))) ||
    nameOf(path) === '.gitignore',
  *check(inventory) {
    for (const path of inventory.paths) {
      if (isVendored(path) || isTest(path) || isExample(path)) continue
      const manager = MANAGERS.find(({ manifest }) => manifest.test(nameOf(path)))
      const file = manager ? inventory.file(path) : undefined
      if (manager && file) yield* manifestHit(file, manager, inventory)
      if (isDockerfile(path)) yield* npmInstall(inventory.file(path), inventory)
    }
    yield* ignoredProviders(inventory)
  },
  examples: [
    {
      files: {
        'package.json': '{ "private": true, "dependencies": { "a": "^1" } }\n',
        '.gitignore': 'package-lock.json\n',
      },
      at: ['package.json:1'],
    },
    { files: { Pipfile: '[packages]\nflask = "*"\n' }, at: ['Pipfile:1'] },
    {
      files: {
        'package.json': '{ "private": true, "dependencies": { "a": "^1" } }\n',
        'package-lock.json': '{}\n',
        Dockerfile: 'FROM node:22\nRUN npm install\n',
      },
      at: ['Dockerfile:2'],
    },
    {
      files: {
        'main.tf':
          'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws", version = "~> 5.0" }\n  }\n}\nprovider "aws" {}\n',
        'Cargo.toml': '[package]\nname = "a"\n[dependencies]\nb = "1"\n',
        'src/main.rs': 'fn main() {}\n',
        'app/pubspec.yaml': 'name: a\npublish_to: none\ndependencies:\n  b: ^1.0.0\n',
        'web/mix.exs': 'def application, do: [mod: {A, []}]\ndefp deps, do: [{:phoenix, "~> 1.7"}]\n',
        '.gitignore': '*.lock\n.terraform*\n',
      },
      at: ['Cargo.toml:1', 'app/pubspec.yaml:1', 'main.tf:1', 'web/mix.exs:1'],
    },
  ],
  counterExamples: [
    {
      files: {
        // A module is called by whoever decides on the versions.
        'main.tf': 'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws" }\n  }\n}\n',
        '.gitignore': '.terraform.lock.hcl\n',
        'composer.json': '{ "type": "project", "require": { "php": ">=8.1", "ext-json": "*" } }\n',
        'Cargo.toml': '[package]\nname = "a"\n[dependencies]\nb = "1"\n',
        'src/lib.rs': '\n',
      },
      at: [],
    },
    {
      files: {
        'pnpm-lock.yaml': 'x: 1\n',
        'package.json': '{ "private": true }\n',
        'apps/a/package.json': '{ "private": true, "dependencies": { "a": "1" } }\n',
      },
      at: [],
    },
    {
      files: {
        'package.json':
          '{ "name": "lib", "main": "index.js", "files": ["index.js"], "dependencies": { "a": "1" } }\n',
      },
      at: [],
    },
    { files: { Gemfile: "source 'x'\ngemspec\n" }, at: [] },
  ],
})

function* manifestHit(
  file: SourceFile,
  { locks, command, isApplication }: Manager,
  inventory: Inventory,
): Generator<Hit> {
  if (!isApplication(file, inventory) || isLocked(folderOf(file.path), locks, inventory)) return
  const ignored = locks.find((lock) => inventory.ignores(inFolder(folderOf(file.path), lock)))
  yield {
    path: file.path,
    resource: nameOf(file.path),
    message:
      ignored === undefined
        ? `${file.path} has no lockfile`
        : `git ignores ${ignored}, the lockfile of ${file.path}`,
    fix: ignored === undefined ? command : `echo '!${ignored}' >> .gitignore && git add ${ignored}`,
  }
}

/** `npm install` in an image takes what is newest; `npm ci` takes what the lockfile says. */
function* npmInstall(file: SourceFile | undefined, inventory: Inventory): Generator<Hit> {
  if (!file || !isLocked(folderOf(file.path), ['package-lock.json'], inventory)) return
  for (const { keyword, text, range } of file.dockerfile()?.instructions ?? [])
    if (keyword === 'RUN' && /\bnpm (?:install|i)(?:\s+--?[\w=-]+)*\s*(?:$|&&|;|\|)/.test(text))
      yield {
        path: file.path,
        range,
        resource: 'npm install',
        message: 'The image is installed without regard to the lockfile',
        fix: 'RUN npm ci',
      }
}

/** Providers of configurations that are applied, told of once: what is called by others has no `provider` or backend of its own. */
function* ignoredProviders(inventory: Inventory): Generator<Hit> {
  const found = new Map<string, string>()
  const all = new Set(inventory.paths)
  for (const path of inventory.paths) {
    const folder = folderOf(path)
    if (
      !/\.(?:tf|tofu)$/.test(path) ||
      isTest(path) ||
      isExample(path) ||
      isVendored(path) ||
      found.has(folder)
    )
      continue
    const lock = inFolder(folder, TERRAFORM_LOCK)
    if (all.has(lock) || inventory.ignores(lock) !== true) continue
    if (/^\s*(?:provider\s+"|backend\s+"|cloud\s*\{)/m.test(inventory.file(path)?.text ?? ''))
      found.set(folder, path)
  }
  const [first] = found
  if (!first) return
  const [folder, path] = first
  const more = found.size > 1 ? `, and in ${found.size - 1} more folders` : ''
  yield {
    path,
    resource: TERRAFORM_LOCK,
    message: `git ignores ${inFolder(folder, TERRAFORM_LOCK)}, the lockfile of the providers${more}`,
    fix: `echo '!${TERRAFORM_LOCK}' >> .gitignore && git add ${inFolder(folder, TERRAFORM_LOCK)}`,
  }
}
