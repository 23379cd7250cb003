import { at, entriesAt, isLiteral, itemsAt } from '../../src/documents/node.ts'
import { folderOf, isDockerfile, isExample, isTest, isVendored, nameOf } from '../../src/documents/paths.ts'
import { globMatcher } from '../../src/glob.ts'
import { withLines } from '../../src/practices/edits.ts'
import { wholeFolderCopy } from '../../src/practices/image-context.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { isEnvironmentFile, isEnvironmentTemplate } from '../../src/practices/secrets/environment-file.ts'
import { environmentUses, tellsOfUse } from '../../src/practices/secrets/environment-use.ts'
import { defineRepositoryRule, type Hit } from '../rule.ts'

/** What platforms for functions pack is said in these. */
const PLATFORM = /^(?:vercel\.json|serverless\.ya?ml)$/

export default defineRepositoryRule({
  id: 'env-publish-leak',
  title: 'Environment file that leaves with the artifact',
  why: 'The image or package takes the whole folder, and with it the secrets of the machine that built it.',
  remediation:
    'Name `.env` and keys in `.dockerignore` or `.npmignore`, or copy only what the artifact needs.',
  severity: 6.0,
  cites: [
    {
      document: 'S0',
      line: 55,
      practice: 'Secrets are in the environment, and their files stay on the machine.',
    },
    { document: 'S3', line: 23, practice: 'Images hold as little as possible.' },
  ],
  confidence: 'medium',
  about: (path) =>
    isDockerfile(path) ||
    /^(?:package\.json|MANIFEST\.in)$/.test(nameOf(path)) ||
    PLATFORM.test(nameOf(path)),
  reads: (path) =>
    tellsOfUse(path) ||
    isDockerfile(path) ||
    PLATFORM.test(nameOf(path)) ||
    /^\.env|\.dockerignore$|^(?:\.npmignore|MANIFEST\.in)$/.test(nameOf(path)),
  *check(inventory) {
    const environment = environmentPaths(inventory)
    for (const path of inventory.paths) {
      if (isVendored(path) || isTest(path) || isExample(path)) continue
      if (isDockerfile(path)) yield* image(path, environment, inventory)
      else if (nameOf(path) === 'package.json') yield* npmPackage(path, environment, inventory)
      else if (nameOf(path) === 'MANIFEST.in') yield* manifest(path, inventory)
      else if (PLATFORM.test(nameOf(path))) yield* functions(path, environment, inventory)
    }
  },
  examples: [
    {
      files: {
        Dockerfile: 'FROM node:22\nCOPY . .\n',
        '.dockerignore': 'node_modules\n',
        '.env.example': 'A=\n',
      },
      at: ['Dockerfile:2'],
    },
    {
      files: {
        'package.json': '{ "name": "a" }\n',
        '.npmignore': 'test/\n',
        '.env': 'API_TOKEN=kettle-Bruise-91\n',
      },
      at: ['.npmignore:1'],
    },
    { files: { 'MANIFEST.in': 'include README.md\ninclude .env\n' }, at: ['MANIFEST.in:2'] },
    {
      files: {
        Dockerfile:
          'FROM node:22 AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci\nFROM node:22-slim\nCOPY --from=build /app .\n',
        '.dockerignore': '.env\n',
        'api/.env.example': 'A=\n',
        'web/Dockerfile': 'FROM node:22\nADD ./ /app\n',
        'web/.dockerignore': '.env*\n!.env.production\n',
        'web/.env.example': 'A=\n',
      },
      at: ['Dockerfile:6', 'web/Dockerfile:2'],
    },
    {
      files: {
        'package.json': '{\n  "name": "a",\n  "files": ["dist", ".env"]\n}\n',
        'vercel.json': '{ "functions": { "api/*.js": {\n  "includeFiles": ".env*" } } }\n',
      },
      at: ['package.json:3', 'vercel.json:2'],
    },
    {
      files: {
        'serverless.yml': "package:\n  patterns:\n    - '!**'\n    - '**'\n",
        '.env.example': 'A=\n',
      },
      at: ['serverless.yml:4'],
    },
  ],
  counterExamples: [
    {
      files: { Dockerfile: 'FROM node:22\nCOPY . .\n', '.dockerignore': '.env*\n', '.env.example': 'A=\n' },
      at: [],
    },
    {
      files: {
        Dockerfile: 'FROM node:22 AS build\nCOPY . .\nFROM nginx\nCOPY --from=build /app/dist ./dist\n',
        '.env.example': 'A=\n',
      },
      at: [],
    },
    {
      files: { Dockerfile: 'FROM node:22\nCOPY . .\n', '.dockerignore': '*\n!src\n', '.env.example': 'A=\n' },
      at: [],
    },
    { files: { Dockerfile: 'FROM node:22\nCOPY . .\n' }, at: [] },
    {
      files: {
        Dockerfile: 'FROM node:22\nCOPY . .\n',
        '.dockerignore': '**/.env*\n!**/.env.example\n',
        'api/.env.example': 'A=\n',
        'serverless.yml': "package:\n  patterns:\n    - 'src/**'\n    - '**'\n    - '!.env*'\n",
        'vercel.json': '{ "functions": { "api/*.js": { "includeFiles": "data/**" } } }\n',
      },
      at: [],
    },
    {
      files: { 'package.json': '{ "files": ["dist"] }\n', '.npmignore': 'test/\n', '.env.example': 'A=\n' },
      at: [],
    },
  ],
})

/** Environment files that the project reads, or has. */
function environmentPaths(inventory: Inventory): string[] {
  const used = environmentUses(inventory).filter(({ path }) => nameOf(path) === '.env')
  const tracked = inventory.paths.filter(
    (path) => /^\.env(?!rc)/.test(nameOf(path)) && isEnvironmentFile(path) && !isEnvironmentTemplate(path),
  )
  return [...new Set([...used.map(({ path }) => path), ...tracked])].sort()
}

/** Of a build's context. */
const LEFT_OUT = ['**/.env', '**/.env.*', '!**/.env.example', '.git', '**/*.pem', '**/*.key']

function* image(path: string, environment: readonly string[], inventory: Inventory): Generator<Hit> {
  const folder = folderOf(path)
  const isHere = (each: string, context: string) => folderOf(each) === context
  // The context of a Dockerfile in a folder is that folder or the root.
  const context = environment.some((each) => isHere(each, folder)) ? folder : ''
  const taken = environment.filter((each) => (folder === '' ? true : isHere(each, context)))
  const ignoring = [`${path}.dockerignore`, inFolder(context, '.dockerignore'), '.dockerignore'].find(
    (each) => inventory.paths.includes(each),
  )
  const text = ignoring === undefined ? '' : (inventory.file(ignoring)?.text ?? '')
  const left = taken.find((each) => !isIgnored(each, text) && !isIgnored(within(each, context), text))
  const leaking = left === undefined ? broughtBack(text, inventory) : within(left, context)
  const dockerfile = leaking === undefined ? undefined : inventory.file(path)?.dockerfile()
  const copy = dockerfile && wholeFolderCopy(dockerfile)
  if (!copy) return
  yield {
    path,
    range: copy.range,
    resource: `${copy.keyword} of the context`,
    message: `${copy.keyword} takes the whole folder, and ${ignoring ?? '.dockerignore'} does not leave ${leaking} out`,
    fix: LEFT_OUT.join('\n'),
    edits: withLines(inventory, ignoring ?? inFolder(context, '.dockerignore'), LEFT_OUT),
  }
}

/** The path as seen from a folder above it. */
const within = (path: string, folder: string) => (folder === '' ? path : path.slice(folder.length + 1))

/** `!.env.production` behind `.env*`. One that is tracked is told of by itself. */
const broughtBack = (text: string, inventory: Inventory): string | undefined =>
  [...text.matchAll(/^!(?:\*\*\/)?\/?([\w./-]*\.env(?:\.[\w-]+)*)\s*$/gm)]
    .map(([, path = '']) => path)
    .find((path) => isEnvironmentFile(path) && !inventory.paths.includes(path) && !isIgnored(path, text))

const inFolder = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)

/** The last line that matches decides, as in the file's own rules. */
function isIgnored(name: string, text: string): boolean {
  let ignored = false
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const pattern = line
      .replace(/^!/, '')
      .replace(/^\.?\//, '')
      .replace(/\/$/, '')
    if (globMatcher(pattern)(name) || pattern === '**') ignored = !line.startsWith('!')
  }
  return ignored
}

/** An `.npmignore` replaces `.gitignore`: what that one leaves out is packed again. A list of files goes before both. */
function* npmPackage(path: string, environment: readonly string[], inventory: Inventory): Generator<Hit> {
  const folder = folderOf(path)
  const root = inventory.file(path)?.json()
  const isPrivate = at(root, 'private')
  if (isPrivate?.kind === 'scalar' && isPrivate.value === true) return
  const listed = itemsAt(root, 'files')
  const named = listed.find((item) => isLiteral(item) && isEnvironmentFile(item.text.replace(/^\.?\//, '')))
  if (named)
    yield {
      path,
      range: named.range,
      resource: 'files of the package',
      message: 'The package takes an environment file along',
      fix: '"files": ["dist"]',
    }
  const ignoring = inFolder(folder, '.npmignore')
  const text = inventory.file(ignoring)?.text
  if (text === undefined || listed.length > 0) return
  if (isIgnored('.env', text) || !environment.some((each) => folderOf(each) === folder)) return
  yield {
    path: ignoring,
    resource: '.npmignore',
    message: '.npmignore replaces .gitignore and does not leave .env out',
    fix: '.env\n.env.*',
    edits: withLines(inventory, ignoring, ['.env', '.env.*']),
  }
}

function* manifest(path: string, inventory: Inventory): Generator<Hit> {
  const file = inventory.file(path)
  const found = /^(?:recursive-)?include\b.*(?:^|[\s/])\.env(?:\s|$|\*)/m.exec(file?.text ?? '')
  const isTakenOut = /^(?:global-|recursive-)?exclude\b.*(?:^|[\s/])\.env(?:\s|$|\*)/m.test(file?.text ?? '')
  if (file && found && !isTakenOut && !/\.env\.(?:example|sample|template)/.test(found[0]))
    yield {
      path: file.path,
      range: { start: found.index, end: found.index + found[0].length },
      resource: 'include .env',
      message: 'The source distribution takes .env along',
      fix: 'exclude .env',
      edits: withLines(inventory, path, ['exclude .env']),
    }
}

/** `includeFiles` of Vercel and `patterns` of the Serverless Framework bring in what is left out by itself. */
function* functions(path: string, environment: readonly string[], inventory: Inventory): Generator<Hit> {
  const file = inventory.file(path)
  const root = file?.json() ?? file?.yaml()?.[0]
  const given = [
    ...itemsAt(root, 'package', 'patterns'),
    ...entriesAt(root, 'functions').flatMap(({ value }) => [
      ...itemsAt(value, 'package', 'patterns'),
      ...[at(value, 'includeFiles')].flatMap((node) => node ?? []),
    ]),
  ].filter(isLiteral)
  const isEnvironment = (pattern: string) => globMatcher(pattern.replace(/^\.\//, ''))('.env')
  // The last one that speaks of it decides.
  const found = given.filter(({ text }) => isEnvironment(text.replace(/^!/, ''))).at(-1)
  if (!found || found.text.startsWith('!')) return
  if (environment.length === 0 && !found.text.includes('.env')) return
  if (entriesAt(root, 'functions').some(({ value }) => at(value, 'excludeFiles'))) return
  yield {
    path,
    range: found.range,
    resource: found.text,
    message: `${found.text} packs .env with the functions`,
    fix: nameOf(path) === 'vercel.json' ? '"excludeFiles": ".env*"' : "- '!.env*'",
  }
}
