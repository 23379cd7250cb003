import type { Dockerfile, DockerInstruction, DockerStage } from '../../src/documents/dockerfile.ts'
import { folderOf, isDockerfile } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { isPrivateKey } from '../../src/practices/embedded.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { sensitiveKindOf } from '../../src/practices/secrets/sensitive-path.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 7.5
/** Of a stage whose files the last one takes over. */
const TAKEN_OVER = 5.5
const LEFT_BEHIND = 3.5

export default defineDocumentRule({
  id: 'docker-copy-secret-file',
  title: 'Secret file copied into an image',
  why: 'Each instruction makes a layer that stays in the image. A later `rm` hides the file and leaves it in its layer.',
  remediation:
    'Take the line away, add the file to `.dockerignore`, and mount it for the one command that needs it. Replace what was in images that were pushed.',
  severity: SEVERITY,
  cites: [
    { document: 'S1', line: 46, practice: 'Keys are kept in a secret store, not with the source.' },
    {
      document: 'S3',
      line: 124,
      practice: 'The environment file is a template, and stays outside of what is shipped.',
    },
  ],
  confidence: 'high',
  files: isDockerfile,
  keywords: ['copy', 'add'],
  *check(file, inventory) {
    const dockerfile = file.dockerfile()
    for (const stage of dockerfile?.stages ?? [])
      for (const instruction of stage.instructions)
        if (dockerfile && /^(?:COPY|ADD)$/.test(instruction.keyword))
          yield* ofCopy(file, instruction, weightOf(dockerfile, stage), inventory)
  },
  examples: [
    {
      files: { Dockerfile: 'FROM node:22\nCOPY package.json .env ./\nCOPY id_rsa /root/.ssh/\n' },
      at: ['Dockerfile:2', 'Dockerfile:3'],
    },
    {
      files: {
        Dockerfile:
          'FROM node:22 AS build\nCOPY .npmrc .\nFROM node:22-slim\nCOPY --from=build /app /app\nADD --chown=app .ssh/ /home/app/.ssh/\nCOPY ["config/service-account.json", "/etc/app/"]\n',
      },
      at: ['Dockerfile:2', 'Dockerfile:5', 'Dockerfile:6'],
    },
  ],
  counterExamples: [
    {
      files: { Dockerfile: 'FROM node:22\nCOPY .docker /assets\n', '.docker/start.sh': 'exec app\n' },
      at: [],
    },
    {
      files: {
        Dockerfile:
          'FROM node:22\nCOPY .env.example .env\nCOPY certs/ca.pem /etc/ssl/\nCOPY id_rsa.pub /root/.ssh/\nCOPY . .\nCOPY --from=build /app/.env /app/\nADD https://example.org/key.pem /x\n',
      },
      at: [],
    },
    {
      files: {
        Dockerfile: 'FROM node:22\nCOPY .npmrc tls.pem ./\n',
        '.npmrc': '//registry.example.org/:_authToken=${NPM_TOKEN}\n',
        'tls.pem': '-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n',
      },
      at: [],
    },
  ],
})

function* ofCopy(
  file: SourceFile,
  { keyword, words, flags, range }: DockerInstruction,
  severity: number,
  inventory: Inventory,
): Generator<Hit> {
  if (flags.some(({ name }) => name === 'from')) return
  for (const source of words.slice(0, -1)) {
    if (/^<<|^https?:|^git@|\$/.test(source)) continue
    const kind = sensitiveKindOf(source)
    if (!kind || isHarmless(file, source, inventory)) continue
    yield {
      path: file.path,
      range,
      resource: `${keyword} ${source}`,
      message: `${keyword} puts ${source} (${kind}) into a layer of the image`,
      severity: severityAt(file.path, severity),
      fix: `RUN --mount=type=secret,id=file,target=/run/secrets/file <command that needs it>\n# and in .dockerignore: ${source.replace(/^\.?\//, '')}`,
    }
  }
}

/** A file that is here and holds neither a key nor a token: `.npmrc` with `${TOKEN}`, a certificate in `.pem`. */
function isHarmless(file: SourceFile, source: string, inventory: Inventory): boolean {
  const path = source.replace(/^\.?\//, '')
  const folder = folderOf(file.path)
  const text = (inventory.file(folder ? `${folder}/${path}` : path) ?? inventory.file(path))?.text
  if (text === undefined)
    return isFolderWithoutLogin(inventory, folder ? [`${folder}/${path}/`, `${path}/`] : [`${path}/`])
  if (/\.npmrc$|\.yarnrc$|\.pypirc$/.test(path))
    return !/(?:_auth\w*|_password|password)\s*=\s*(?!\$\{)\S/i.test(text)
  return /\.(?:pem|key)$/.test(path) && !isPrivateKey(text)
}

/** A folder that is here, named like Docker's own and without a login: scripts for the image. */
const isFolderWithoutLogin = ({ paths }: Inventory, folders: readonly string[]): boolean =>
  folders.some(
    (folder) =>
      folder.endsWith('.docker/') &&
      paths.some((path) => path.startsWith(folder)) &&
      !paths.includes(`${folder}config.json`),
  )

/** The last stage is what is shipped; of an earlier one, what a later stage copies. */
function weightOf({ stages }: Dockerfile, stage: DockerStage): number {
  const at = stages.indexOf(stage)
  if (at === stages.length - 1) return SEVERITY
  const names = [stage.name?.toLowerCase(), String(at)]
  const used = stages
    .slice(at + 1)
    .some(
      ({ image, instructions }) =>
        image.toLowerCase() === stage.name?.toLowerCase() ||
        instructions.some(({ flags }) =>
          flags.some(({ name, value }) => name === 'from' && names.includes(value.toLowerCase())),
        ),
    )
  return used ? TAKEN_OVER : LEFT_BEHIND
}
