import { attributeOf, blocksOf, stringOf } from '../../src/documents/hcl/hcl.ts'
import { entriesAt, isLiteral } from '../../src/documents/node.ts'
import {
  folderOf,
  isDockerfile,
  isExample,
  isShell,
  isTerraform,
  isTest,
  isVendored,
  nameOf,
} from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { checked } from '../../src/practices/fixes/downloads.ts'
import { isPipeline } from '../../src/practices/pipelines/pipeline.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import {
  isOpenManifest,
  type Unpinned,
  unpinnedIn,
  unpinnedProviders,
} from '../../src/practices/unpinned-manifests.ts'
import { unpinnedTools } from '../../src/practices/unpinned-tools.ts'
import { defineDocumentRule } from '../rule.ts'

const isPackage = (path: string) => nameOf(path) === 'package.json'

export default defineDocumentRule({
  id: 'deps-unpinned',
  title: 'Dependency taken in whatever version there is',
  why: 'The next installation may bring a release that nobody looked at, or one that was taken over.',
  remediation: 'Name a version (a commit for a git source), and let a bot raise it.',
  fixes: {
    any: '<name>@<version>',
  },
  severity: 3.0,
  cites: [
    { document: 'S2', line: 42, practice: 'Dependencies are kept up to date on purpose.' },
    { document: 'S2', line: 91, practice: 'Dependencies are few, updated and scanned.' },
  ],
  confidence: 'medium',
  files: (path) =>
    (isPackage(path) ||
      isOpenManifest(path) ||
      isTerraform(path) ||
      isPipeline(path) ||
      isShell(path) ||
      isDockerfile(path)) &&
    !isTest(path) &&
    !isVendored(path) &&
    !isExample(path),
  *check(file, inventory) {
    for (const { range, what, why, fix } of foundIn(file, inventory))
      yield { path: file.path, range, resource: what, message: `${what} ${why}`, ...(fix && { fix }) }
  },
  examples: [
    {
      files: {
        Dockerfile: 'FROM python:3.13-slim\nRUN python3 -m pip install --no-cache-dir flask gunicorn==23.0\n',
        'tools/Dockerfile':
          'FROM node:22-slim\nRUN npm ci\nRUN apt-get update && sudo npm install -g pnpm@latest serve && \\\n    go install example.dev/a@latest\n',
        'more/Dockerfile': 'FROM ruby:3.4-slim\nRUN gem install bundler\n',
        'go/Dockerfile': 'FROM golang:1.24-alpine\nRUN go install example.dev/a@latest\n',
      },
      at: ['Dockerfile:2', 'tools/Dockerfile:3', 'more/Dockerfile:2', 'go/Dockerfile:2'],
    },
    { files: { 'b.sh': 'bash <(curl -s https://get.acme.io/i.sh)\n' }, at: ['b.sh:1'] },
    { files: { 'setup.sh': 'set -e\ncurl -sSf https://get.acme.io/i.sh | sh\n' }, at: ['setup.sh:2'] },
    { files: { 'package.json': '{ "dependencies": {\n  "x": "*"\n} }\n' }, at: ['package.json:2'] },
    {
      files: { 'main.tf': 'module "a" {\n  source = "git::https://kettle.dev/a.git"\n}\n' },
      at: ['main.tf:2'],
    },
    { files: { 'requirements.txt': 'flask\nrequests==2.0\n' }, at: ['requirements.txt:1'] },
    {
      files: {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  a:\n    steps:\n      - run: curl -sSL https://kettle.dev/i.sh | bash\n',
      },
      at: ['.github/workflows/a.yml:5'],
    },
    { files: { 'package.json': '{ "dependencies": { "x": "github:kettle/x" } }\n' }, at: ['package.json:1'] },
    {
      files: {
        'Cargo.toml':
          '[dependencies]\na = "*"\nb = { git = "https://kettle.dev/b", branch = "main" }\nc = { git = "https://kettle.dev/c", tag = "v1" }\n',
        'pyproject.toml': '[tool.poetry.dependencies]\npython = "*"\nflask = "*"\n',
        Gemfile: "gem 'a', '~> 1'\ngem 'b', github: 'kettle/b', branch: 'main'\n",
        'composer.json': '{ "require": {\n  "php": "*",\n  "a/b": "dev-main"\n} }\n',
        'build.gradle': "dependencies {\n  implementation 'dev.kettle:a:+'\n}\n",
        'a.csproj': '<Project>\n<PackageReference Include="A" Version="*" />\n</Project>\n',
        'requirements.txt': 'a==1\ngit+https://kettle.dev/b.git@main#egg=b\n',
        'main.tf': 'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws" }\n  }\n}\n',
      },
      at: [
        'Cargo.toml:2',
        'Cargo.toml:3',
        'Gemfile:2',
        'a.csproj:2',
        'build.gradle:2',
        'composer.json:3',
        'main.tf:3',
        'pyproject.toml:3',
        'requirements.txt:2',
      ],
    },
  ],
  counterExamples: [
    {
      files: {
        'Cargo.toml': '[dependencies]\na = "*"\n',
        'Cargo.lock': 'x\n',
        Gemfile: "gem 'b', github: 'kettle/b', tag: 'v1'\n",
        'composer.json': '{ "require": { "ext-json": "*", "a/b": "^1.2" } }\n',
        'build.gradle': "dependencies {\n  implementation 'dev.kettle:a:1.2.3'\n}\n",
        'requirements.txt': 'git+https://kettle.dev/b.git@v1.2.0#egg=b\n',
        'main.tf':
          'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws", version = "~> 5.0" }\n  }\n}\n',
      },
      at: [],
    },
    {
      files: {
        Dockerfile:
          'FROM python:3.13-slim\nCOPY requirements.txt .\nRUN pip install -U pip && pip install -r requirements.txt && pip install -i https://kettle.dev/simple flask==3.1 /tmp/a.whl .\nRUN npm ci && npm install && npm install -g pnpm@9 && go install example.dev/a@v1.2.0 && gem install bundler -v 2.5.1 && cargo install --locked just\nRUN npm run build && pip install "$PACKAGE" && uv pip install --system --index https://kettle.dev/simple --requirements r.txt && pip install --root-user-action ignore flask==3.1\n',
      },
      at: [],
    },
    {
      files: { 'package.json': '{ "dependencies": { "x": "^1.2" } }\n', 'package-lock.json': '{}\n' },
      at: [],
    },
    {
      files: {
        'main.tf':
          'module "a" {\n  source = "git::https://kettle.dev/a.git?ref=v1"\n}\nmodule "b" {\n  source = "./b"\n}\n',
      },
      at: [],
    },
    { files: { 'requirements.txt': '# flask\n-r base.txt\nrequests==2.0\nurllib3~=2.1\n' }, at: [] },
    { files: { 'package.json': '{ "dependencies": { "x": "*" } }\n', 'yarn.lock': 'x\n' }, at: [] },
  ],
})

function foundIn(file: SourceFile, inventory: Inventory): Unpinned[] {
  if (isPackage(file.path)) return inPackage(file, inventory)
  if (isOpenManifest(file.path)) return unpinnedIn(file, inventory)
  if (isTerraform(file.path)) return [...inTerraform(file), ...unpinnedProviders(file, inventory)]
  return [...inCommands(file), ...(isDockerfile(file.path) ? inImage(file) : [])]
}

/** One finding for an image, at the first of them. */
function inImage(file: SourceFile): Unpinned[] {
  const [first, ...others] = unpinnedTools(file)
  if (!first) return []
  const why = others.length > 0 ? `and ${others.length} more are installed` : 'is installed'
  return [{ range: first.range, what: first.name, why: `${why} in any version`, fix: first.fix }]
}

const LOCKS = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/

function inPackage(file: SourceFile, inventory: Inventory): Unpinned[] {
  const isLocked = inventory.paths.some(
    (path) => LOCKS.test(nameOf(path)) && `${file.path}`.startsWith(folderOf(path)),
  )
  if (isLocked) return []
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
    entriesAt(file.json(), group).flatMap(({ key, value }) => {
      if (!isLiteral(value)) return []
      if (/^(?:\*|x|latest|next|)$/.test(value.text))
        return [
          { range: value.range, what: key, why: 'is taken in any version', fix: `"${key}": "^<version>"` },
        ]
      const isGit = /^(?:git[+:]|github:|gitlab:|bitbucket:|[\w.-]+\/[\w.-]+(?:#|$))/.test(value.text)
      return isGit && !/#(?:[0-9a-f]{7,40}|semver:|v?\d)/.test(value.text)
        ? [
            {
              range: value.range,
              what: key,
              why: 'is taken from a branch',
              fix: `"${key}": "${value.text.replace(/#.*$/, '').replace(/\/\/[^/@]*@/, '//')}#<commit>"`,
            },
          ]
        : []
    }),
  )
}

function inTerraform(file: SourceFile): Unpinned[] {
  return blocksOf(file.hcl(), 'module').flatMap((block) => {
    const source = attributeOf(block, 'source')
    const text = stringOf(block, 'source') ?? ''
    if (!source || /^\.{0,2}\/|^\.\.?$/.test(text)) return []
    const isGit = /^(?:git::|git@|github\.com\/|bitbucket\.org\/)|\.git(?:\/\/|\?|$)/.test(text)
    const what = `module ${block.labels[0] ?? ''}`
    if (isGit)
      return /[?&]ref=/.test(text)
        ? []
        : [{ range: source.range, what, why: 'is taken from a branch', fix: atCommit(text) }]
    const isRegistry = /^[\w.-]+\/[\w-]+\/[\w-]+(?:\/[\w-]+)?(?:\/\/.*)?$/.test(text)
    return isRegistry && !attributeOf(block, 'version')
      ? [{ range: source.range, what, why: 'is taken in any version', fix: 'version = "~> <version>"' }]
      : []
  })
}

/** What is run straight from the network. */
const inCommands = ({ text }: SourceFile): Unpinned[] => [
  ...[
    ...text.matchAll(
      /^(?![ \t]*#).*?(\b(?:curl|wget)\b[^|\n#]*\bhttps?:\/\/([^\s/"'|]+)[^|\n#]*\|[ \t]*(?:sudo[ \t]+)?(?:ba|z|da)?sh\b)/gm,
    ),
    ...text.matchAll(
      /^(?![ \t]*#).*?(\b(?:(?:ba|z)?sh|source)[ \t]+<\((?:curl|wget)\b[^)\n#]*\bhttps?:\/\/([^\s/"'|)]+)[^)\n]*\))/gm,
    ),
  ].map(({ 0: line, 1: command = '', 2: host = '', index }) => ({
    range: { start: index + line.length - command.length, end: index + line.length },
    what: `script of ${host}`,
    why: 'is run as it comes',
    fix: checked(
      /https:\/\/[^\s"'|?@$)]+/.exec(command)?.[0] ?? '<address>',
      /\w*sh$|^\w*sh\b/.exec(command.trim())?.[0] ?? 'sh',
    ),
  })),
  ...[
    ...text.matchAll(
      /^(?![ \t]*#).*?\b(?:npx|bunx|pnpm dlx)[ \t]+(?:-y|--yes)[ \t]+((?:@[\w-]+\/)?[\w-]+)(?![\w@/-])/gm,
    ),
  ].map(({ 0: line, 1: name = '', index }) => ({
    range: { start: index + line.length - name.length, end: index + line.length },
    what: name,
    why: 'is run in any version',
    fix: `npx --yes ${name}@<version>`,
  })),
]

/** The same source at one commit; a login in the address is left out. */
function atCommit(source: string): string {
  const plain = source.replace(/\/\/[^/@]*@/, '//')
  return `source = "${plain}${plain.includes('?') ? '&' : '?'}ref=<tag or commit>"`
}
