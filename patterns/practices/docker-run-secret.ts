import type { DockerInstruction } from '../../src/documents/dockerfile.ts'
import type { Range } from '../../src/documents/node.ts'
import { isDockerfile } from '../../src/documents/paths.ts'
import { parseShell, type ShellCommand, type ShellWord } from '../../src/documents/shell/shell.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { credentialsInCommands, credentialsInWords } from '../../src/practices/commands/command-credential.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import { severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

const SEVERITY = 7.5
/** A database that lives in the image and dies with it. */
const THROW_AWAY = 5.5
const FIX = 'RUN --mount=type=secret,id=token,env=TOKEN <command that needs it and writes it nowhere>'

export default defineDocumentRule({
  id: 'docker-run-secret',
  title: 'Command that leaves a secret in an image',
  why: 'A command is kept in the history of the image, and a file that it writes in a layer. A mounted secret that is copied is no longer only mounted.',
  remediation:
    'Mount the secret and use it in the same command without writing it to the image. Replace a value that was ever built in.',
  severity: SEVERITY,
  cites: [{ document: 'S0', line: 54, practice: 'Keys are never committed to version control.' }],
  confidence: 'high',
  files: isDockerfile,
  *check(file) {
    for (const instruction of file.dockerfile()?.instructions ?? []) {
      if (!/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ADD)$/.test(instruction.keyword)) continue
      const commands = parseShell(file.text, instruction.textRange)
      yield* literals(file, instruction, commands)
      if (instruction.keyword === 'RUN') yield* persisted(file, instruction, commands)
    }
  },
  examples: [
    {
      files: {
        Dockerfile:
          'FROM alpine\nRUN bash -c "echo root:kettle-Bruise-91 | chpasswd"\nRUN usermod -p kettle-Bruise-91 app\n',
      },
      at: ['Dockerfile:2', 'Dockerfile:3'],
    },
    {
      files: {
        Dockerfile:
          'FROM alpine\nRUN --mount=type=secret,id=k cat /run/secrets/k > /app/key\nRUN git clone https://x:kettle-Bruise-91-orbit@example.org/o/r\nRUN --mount=type=secret,id=t \\\n    export T=$(cat /run/secrets/t) && \\\n    echo $T >> /var/app/t.txt\n',
      },
      at: ['Dockerfile:2', 'Dockerfile:3', 'Dockerfile:6'],
    },
    {
      files: {
        Dockerfile:
          'FROM alpine\nRUN echo "root:root" | chpasswd\nRUN <<EOF\nchpasswd <<< "app:kettle-Bruise-91"\nEOF\n',
      },
      at: ['Dockerfile:2', 'Dockerfile:4'],
    },
    {
      files: {
        Dockerfile:
          'FROM alpine\nRUN curl -H "Authorization: Bearer kettle-Bruise-91-orbit" https://example.org\nRUN --mount=type=secret,id=t,env=TOKEN npm config set //registry.example.org/:_authToken=$TOKEN\nCMD ["redis-server", "--requirepass", "kettle-Bruise-91"]\n',
      },
      at: ['Dockerfile:2', 'Dockerfile:3', 'Dockerfile:4'],
    },
  ],
  counterExamples: [
    {
      files: {
        Dockerfile:
          "FROM alpine\nRUN bash -c 'echo root:$PW | chpasswd'\nRUN useradd -p '$6$salt$kettle-Bruise-91' app && usermod -p '!' root\n",
      },
      at: [],
    },
    {
      files: {
        Dockerfile:
          'FROM alpine\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\nRUN curl https://example.org && adduser --disabled-password app\nRUN --mount=type=secret,id=t TOKEN=$(cat /run/secrets/t) npm ci\nRUN --mount=type=secret,id=t,env=T curl -H "Authorization: Bearer $T" https://example.org > /data.json\n',
      },
      at: [],
    },
    { files: { Dockerfile: 'FROM alpine\nRUN SECRET_KEY=build-key ./manage.py collectstatic\n' }, at: [] },
    {
      files: {
        Dockerfile:
          'FROM alpine\nRUN --mount=type=secret,id=k cat /run/secrets/k > /tmp/key && use /tmp/key && rm /tmp/key\nRUN openssl passwd -help && echo "root:$PW" | chpasswd && echo root:x:0 | tee /etc/x\nCMD ["app", "--token-file", "/run/secrets/t"]\n',
      },
      at: [],
    },
  ],
})

function* literals(
  file: SourceFile,
  { keyword, json, textRange }: DockerInstruction,
  commands: readonly ShellCommand[],
): Generator<Hit> {
  const { text } = file
  const found = json
    ? credentialsInWords(wordsOf(text, textRange), text)
    : credentialsInCommands(commands, text)
  for (const { name, value, range, strong } of found) {
    if (keyword === 'RUN' && NOT_KEPT.test(value)) continue
    yield {
      path: file.path,
      range,
      secret: value,
      resource: `${keyword} ${name}`,
      message: `${keyword} gives ${name} a literal value`,
      severity: severityAt(file.path, strong ? SEVERITY : THROW_AWAY),
      fix: FIX,
    }
  }
}

/** `KEY=dummy collectstatic`, `KEY=build-key compress`: they say that nothing is encrypted with it. */
const NOT_KEPT = /dummy|placeholder|not-?needed|unused|^build(?:[-_]?time)?(?:[-_]|$)/i

/** The words of the JSON form, each with the place between its quotes. */
const wordsOf = (text: string, range: Range): ShellWord[] =>
  [...text.slice(range.start, range.end).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(({ index, 1: word = '' }) => {
    const start = range.start + index + 1
    return { text: word, literal: !word.includes('$'), range: { start, end: start + word.length } }
  })

/** A mounted secret that is written where it stays. */
function* persisted(
  file: SourceFile,
  { flags }: DockerInstruction,
  commands: readonly ShellCommand[],
): Generator<Hit> {
  const mounts = flags.filter(({ name, value }) => name === 'mount' && /type=secret/.test(value))
  if (mounts.length === 0) return
  const elsewhere = flags
    .filter(({ name, value }) => name === 'mount' && /type=(?:tmpfs|cache)/.test(value))
    .map(({ value }) => fieldOf(value, 'target') ?? fieldOf(value, 'dst') ?? '')
  const reader = new Reader(mounts.map(({ value }) => value))
  const removals = commands.filter(({ words }) => /^(?:rm|shred)$/.test(programOf(words).name))
  const removed = new Set(removals.flatMap(({ words }) => words.map(({ text }) => text)))
  for (const command of commands) {
    reader.learn(command)
    const target = reader.writes(command)
    if (
      target === undefined ||
      removed.has(target) ||
      elsewhere.some((folder) => folder && target.startsWith(folder))
    )
      continue
    const range = command.range
    yield {
      path: file.path,
      range,
      resource: `RUN ${target}`,
      message: `RUN writes a mounted secret to ${target}, which stays in the image`,
      severity: severityAt(file.path, SEVERITY),
      fix: FIX,
    }
  }
}

const fieldOf = (mount: string, name: string) => new RegExp(`(?:^|,)${name}=([^,]+)`).exec(mount)?.[1]

/** Knows where the mounted secrets of a RUN are: in which files and, after a while, in which variables. */
class Reader {
  readonly #files: readonly string[]
  readonly #variables: Set<string>

  constructor(mounts: readonly string[]) {
    this.#files = mounts.map(
      (mount) =>
        fieldOf(mount, 'target') ?? fieldOf(mount, 'dst') ?? `/run/secrets/${fieldOf(mount, 'id') ?? ''}`,
    )
    this.#variables = new Set(mounts.flatMap((mount) => fieldOf(mount, 'env') ?? []))
  }

  learn({ assignments }: ShellCommand) {
    for (const { name, value } of assignments) if (this.#holds(value.text)) this.#variables.add(name)
  }

  /** Where a command leaves a secret; undefined for nowhere. */
  writes({ words, redirects }: ShellCommand): string | undefined {
    const program = programOf(words).name
    const line = words.map(({ text }) => text).join(' ')
    if (!words.some(({ text }) => this.#holds(text))) return undefined
    const file = redirects.find(({ operator }) => /^1?>>?\|?$/.test(operator))?.target.text
    if (/^(?:cat|echo|printf|tee|base64|envsubst)$/.test(program) && file && !file.startsWith('/dev/'))
      return file
    if (/^(?:cp|mv|install|ln)$/.test(program)) return words.at(-1)?.text
    if (/^(?:npm|yarn|pnpm) config set\b/.test(line)) return '.npmrc'
    if (/^git config\b.*(?:--global|--system)/.test(line)) return '.gitconfig'
    return undefined
  }

  #holds(text: string): boolean {
    return (
      this.#files.some((file) => text.includes(file)) ||
      [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].some(([, name = '']) => this.#variables.has(name))
    )
  }
}
