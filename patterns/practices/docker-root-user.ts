import type { Dockerfile } from '../../src/documents/dockerfile.ts'
import { isDockerfile } from '../../src/documents/paths.ts'
import { type ImageUser, imageUserOf } from '../../src/practices/image-user.ts'
import { NOTE, severityAt } from '../../src/practices/severity.ts'
import { defineDocumentRule } from '../rule.ts'

const SEVERITY = 5.0
/** Entry points that begin as root and give it up. */
const STEPS_DOWN = /\b(?:gosu|su-exec|setpriv|runuser|s6-overlay|tini-su|chpst|setuidgid)\b/
/** Images of servers whose own entry point does so. */
const STEPPING_DOWN =
  /^(?:docker\.io\/)?(?:library\/)?(?:postgres|mysql|mariadb|redis|valkey|mongo|rabbitmq|memcached|influxdb|cassandra|couchdb|neo4j|vault|hashicorp\/vault|elasticsearch)(?::|@|$)/
/** Images to work in, not to ship. */
const WORKSHOP =
  /(?:^|\/)(?:\.devcontainer|\.github|\.gitpod|\.circleci|ci|hack|build|tools?|scripts?|fuzz\w*|bench\w*|dev)\/|\.(?:dev|debug|ci|test|build|fuzz|tilt)$/i

export default defineDocumentRule({
  id: 'docker-root-user',
  title: 'Image that runs as root',
  why: 'What takes the program over has every right inside the container, and is root on the host as soon as something lets it out.',
  remediation:
    'Make a user in the image, give it the files that it needs, and end the Dockerfile with `USER` and its number.',
  severity: SEVERITY,
  cites: [
    { document: 'S4', line: 109, practice: 'Containers run as a user other than root.' },
    { document: 'S2', line: 43, practice: 'Servers run isolated from their surroundings.' },
  ],
  confidence: 'high',
  files: isDockerfile,
  keywords: ['from'],
  *check(file) {
    const dockerfile = file.dockerfile()
    const user = dockerfile && imageUserOf(dockerfile)
    // A base that a variable names is somebody else's to judge.
    if (!dockerfile || !user || user.kind === 'other' || (user.kind === 'unset' && /\$|\{\{/.test(user.base)))
      return
    yield {
      path: file.path,
      range: user.by.range,
      resource: 'USER',
      message:
        user.kind === 'root' ? 'The image ends as root' : `No USER is set, and ${user.base} runs as root`,
      severity: isLight(file.path, file.text, dockerfile, user) ? NOTE : severityAt(file.path, SEVERITY),
      fix: ownUser(user.kind === 'unset' ? user.base : (dockerfile.stages.at(-1)?.image ?? '')),
    }
  },
  examples: [
    { files: { Dockerfile: 'FROM node:22\nCOPY . .\nCMD ["node", "."]\n' }, at: ['Dockerfile:1'] },
    {
      files: { Dockerfile: 'FROM node:22\nUSER node\nUSER root\nCMD ["node", "."]\n' },
      at: ['Dockerfile:3'],
    },
    {
      files: { Dockerfile: 'FROM node:22 AS base\nUSER 0:0\nFROM base\nCMD ["node", "."]\n' },
      at: ['Dockerfile:2'],
    },
  ],
  counterExamples: [
    { files: { 'Dockerfile.j2': 'FROM {{ runtime_image[base] }}\nCMD ["/start.sh"]\n' }, at: [] },
    { files: { Dockerfile: 'FROM node:22\nUSER 10001\nCMD ["node", "."]\n' }, at: [] },
    {
      files: {
        Dockerfile: 'FROM golang:1.24 AS build\nFROM gcr.io/distroless/static:nonroot\nCMD ["/app"]\n',
      },
      at: [],
    },
    { files: { Dockerfile: 'FROM node:22 AS base\nUSER node\nFROM base\nCMD ["node", "."]\n' }, at: [] },
    { files: { Dockerfile: 'ARG UID=1000\nFROM node:22\nUSER $UID\nCMD ["node", "."]\n' }, at: [] },
  ],
})

/** Whether root is given up later, or the image is not what is shipped. */
function isLight(path: string, text: string, { stages }: Dockerfile, user: ImageUser): boolean {
  if (STEPS_DOWN.test(text)) return true
  const runs = stages.some(({ instructions }) =>
    instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT'),
  )
  const base = user.kind === 'unset' ? user.base : ''
  return (
    user.kind === 'unset' && (!runs || base === 'scratch' || STEPPING_DOWN.test(base) || WORKSHOP.test(path))
  )
}

/** Images bring different programs to make a user with; some bring the user, and some no shell. */
function ownUser(base: string): string {
  const name = base.replace(/@.*$/, '')
  if (/(?:^|\/)node(?::|$)/.test(name)) return 'USER node'
  if (/distroless|^scratch$|chainguard|wolfi|chiseled/.test(name)) return 'USER 65532'
  const add = /alpine|busybox/.test(name)
    ? 'adduser -S -D -H -u 10001 app'
    : 'useradd --system --uid 10001 app'
  return `RUN ${add}\nUSER 10001`
}
