import type { DockerInstruction, DockerStage } from '../../src/documents/dockerfile.ts'
import { at, itemsAt } from '../../src/documents/node.ts'
import { folderOf, isDockerfile, isExample, isTest, isVendored, nameOf } from '../../src/documents/paths.ts'
import { globMatcher } from '../../src/glob.ts'
import { withLines } from '../../src/practices/edits.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { isEnvironmentFile, isEnvironmentTemplate } from '../../src/practices/secrets/environment-file.ts'
import { environmentUses, tellsOfUse } from '../../src/practices/secrets/environment-use.ts'
import { defineRepositoryRule, type Hit } from '../rule.ts'

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
  about: (path) => isDockerfile(path) || /^(?:package\.json|MANIFEST\.in)$/.test(nameOf(path)),
  reads: (path) =>
    tellsOfUse(path) ||
    isDockerfile(path) ||
    /^\.env|\.dockerignore$|^(?:\.npmignore|MANIFEST\.in)$/.test(nameOf(path)),
  *check(inventory) {
    const folders = environmentFolders(inventory)
    if (folders.size === 0) return
    for (const path of inventory.paths) {
      if (isVendored(path) || isTest(path) || isExample(path)) continue
      if (isDockerfile(path)) yield* image(path, folders, inventory)
      else if (nameOf(path) === 'package.json') yield* npmPackage(path, folders, inventory)
      else if (nameOf(path) === 'MANIFEST.in') yield* manifest(path, inventory)
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
    {
      files: { 'MANIFEST.in': 'include README.md\ninclude .env\n', '.env.example': 'A=\n' },
      at: ['MANIFEST.in:2'],
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
      files: { 'package.json': '{ "files": ["dist"] }\n', '.npmignore': 'test/\n', '.env.example': 'A=\n' },
      at: [],
    },
  ],
})

/** Folders in which an environment file is, or is looked for. */
function environmentFolders(inventory: Inventory): Set<string> {
  const used = environmentUses(inventory).filter(({ path }) => nameOf(path) === '.env')
  const tracked = inventory.paths.filter(
    (path) => /^\.env(?!rc)/.test(nameOf(path)) && isEnvironmentFile(path) && !isEnvironmentTemplate(path),
  )
  return new Set([...used.map(({ path }) => folderOf(path)), ...tracked.map(folderOf)])
}

/** Of a build's context. */
const LEFT_OUT = ['.env', '.env.*', '!.env.example', '.git', '*.pem', '*.key']

function* image(path: string, folders: ReadonlySet<string>, inventory: Inventory): Generator<Hit> {
  const dockerfile = inventory.file(path)?.dockerfile()
  const folder = folderOf(path)
  // The context is the Dockerfile's folder or the root; only where both agree is it known.
  const context = folders.has(folder) ? folder : folder === '' || !folders.has('') ? undefined : ''
  if (!dockerfile || context === undefined) return
  const ignoring = [`${path}.dockerignore`, inFolder(context, '.dockerignore'), '.dockerignore'].find(
    (each) => inventory.paths.includes(each),
  )
  if (ignoring !== undefined && isIgnored('.env', inventory.file(ignoring)?.text ?? '')) return
  for (const instruction of finalInstructions(dockerfile.stages)) {
    if (!copiesAll(instruction)) continue
    yield {
      path,
      range: instruction.range,
      resource: `${instruction.keyword} of the context`,
      message: `${instruction.keyword} takes the whole folder, and ${ignoring ?? '.dockerignore'} does not leave .env out`,
      fix: LEFT_OUT.join('\n'),
      edits: withLines(inventory, ignoring ?? inFolder(context, '.dockerignore'), LEFT_OUT),
    }
    return
  }
}

const inFolder = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)

/** Of the last stage, and of those that it is built upon. */
function finalInstructions(stages: readonly DockerStage[]): DockerInstruction[] {
  const found: DockerInstruction[] = []
  for (let stage = stages.at(-1); stage; ) {
    found.push(...stage.instructions)
    const base = stage.image
    const next: DockerStage | undefined = stages.find(({ name }) => name !== undefined && name === base)
    stage = next === stage ? undefined : next
  }
  return found
}

const copiesAll = ({ keyword, words, flags }: DockerInstruction): boolean =>
  (keyword === 'COPY' || keyword === 'ADD') &&
  !flags.some(({ name }) => name === 'from') &&
  words.length >= 2 &&
  words.slice(0, -1).some((text) => /^\.?\/?$|^\.\/?$|^\*$/.test(text))

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

/** An `.npmignore` replaces `.gitignore`: what that one leaves out is packed again. */
function* npmPackage(path: string, folders: ReadonlySet<string>, inventory: Inventory): Generator<Hit> {
  const folder = folderOf(path)
  const root = inventory.file(path)?.json()
  const ignoring = inFolder(folder, '.npmignore')
  const text = inventory.file(ignoring)?.text
  if (text === undefined || !folders.has(folder) || itemsAt(root, 'files').length > 0) return
  const isPrivate = at(root, 'private')
  if (isIgnored('.env', text) || (isPrivate?.kind === 'scalar' && isPrivate.value === true)) return
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
