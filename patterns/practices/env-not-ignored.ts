import { folderOf, isCompose, nameOf } from '../../src/documents/paths.ts'
import { withLines } from '../../src/practices/edits.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { isEnvironmentTemplate } from '../../src/practices/secrets/environment-file.ts'
import {
  type EnvironmentUse,
  environmentUses,
  tellsOfUse,
} from '../../src/practices/secrets/environment-use.ts'
import { defineRepositoryRule } from '../rule.ts'

export default defineRepositoryRule({
  id: 'env-not-ignored',
  title: 'Environment file that git would take',
  why: 'The project reads this file, and the next `git add .` puts it with its secrets into the history.',
  remediation: 'Add the lines to `.gitignore`, below any `!` line that takes the name out again.',
  severity: 5.0,
  cites: [
    {
      document: 'S0',
      line: 55,
      practice: 'Secrets are in the environment, and their files stay out of git.',
    },
    { document: 'S3', line: 124, practice: 'Only the template of an environment file is in the repository.' },
  ],
  confidence: 'high',
  reads: (path) => tellsOfUse(path) || /^\.(?:env|gitignore)$/.test(nameOf(path)),
  leads: isCompose,
  *check(inventory) {
    const open = environmentUses(inventory).filter(({ path }) => isOpen(path, inventory))
    for (const use of open) {
      // One line in the folder above mends both.
      if (open.some((other) => other !== use && covers(other.path, use.path))) continue
      const place = placeOf(use, inventory)
      const lines = linesFor(use, folderOf(place.path))
      yield {
        ...place,
        resource: use.path,
        message: `git does not ignore ${use.path} (${use.because})`,
        fix: lines.join('\n'),
        edits: withLines(inventory, place.path || '.gitignore', lines),
      }
    }
  },
  examples: [
    {
      files: {
        'package.json': '{ "dependencies": { "dotenv": "16" } }\n',
        'index.js': "require('dotenv').config()\n",
        '.gitignore': 'node_modules/\n',
      },
      at: ['.gitignore:1'],
    },
    {
      files: { '.env.example': 'API_TOKEN=\n', '.gitignore': 'dist\n.env\n!.env\n' },
      at: ['.gitignore:3'],
    },
    {
      files: { 'docker-compose.yml': 'services:\n  api:\n    env_file:\n      - ./config/api.env\n' },
      at: [':1'],
    },
    {
      files: { 'api/requirements.txt': 'python-dotenv==1.0\n', 'web/.gitignore': '.env\n' },
      at: [':1'],
    },
  ],
  counterExamples: [
    { files: { '.env.example': 'API_TOKEN=\n', '.gitignore': '*.env\n' }, at: [] },
    { files: { '.env.example': 'API_TOKEN=\n', '.gitignore': '.env*\n!.env.example\n' }, at: [] },
    {
      files: { 'package.json': '{ "dependencies": { "express": "4" } }\n', '.gitignore': 'node_modules/\n' },
      at: [],
    },
    { files: { 'package.json': '{ "devDependencies": { "dotenv": "16" } }\n' }, at: [] },
    {
      files: {
        'api/go.mod': 'module a\nrequire github.com/joho/godotenv v1.5.1\n',
        'api/.gitignore': '/.env\n',
      },
      at: [],
    },
  ],
})

/** True when git would take a new file at the path; a file that is encrypted is meant to be taken. */
function isOpen(path: string, inventory: Inventory): boolean {
  if (isEnvironmentTemplate(path) || inventory.ignores(path) !== false) return false
  // What is tracked already is not left out by a line in `.gitignore`: `env-file-committed` looks at it.
  return !inventory.tracked(path)
}

/** By its usual name wherever it stands, else by its path from the ignore file's folder. */
const linesFor = ({ path }: EnvironmentUse, folder: string): string[] =>
  /^\.env(?:\.|$)/.test(nameOf(path))
    ? ['.env', '.env.*', '!.env.example']
    : [`/${path.slice(folder === '' ? 0 : folder.length + 1).replace(/[\\*?[\]]/g, '\\$&')}`]

const covers = (above: string, below: string) =>
  nameOf(above) === nameOf(below) &&
  (folderOf(above) === '' || folderOf(below).startsWith(`${folderOf(above)}/`))

/** The `!` line that takes the name out again, else the nearest `.gitignore`, else the repository. */
function placeOf({ path }: EnvironmentUse, inventory: Inventory) {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const ignoring = folder === '' ? '.gitignore' : `${folder}/.gitignore`
    const file = inventory.file(ignoring)
    const negation = /^!.*\.env\s*$/m.exec(file?.text ?? '')
    if (negation)
      return { path: ignoring, range: { start: negation.index, end: negation.index + negation[0].length } }
    if (file) return { path: ignoring }
    if (folder === '') return { path: '' }
  }
}
