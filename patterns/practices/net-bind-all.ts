import { argumentOf, type CallExpression, type Expression } from '../../src/documents/expression.ts'
import { folderOf, isCode, isCompose, isDockerfile, isTest, isVendored } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { commandsIn, mayHoldCommands } from '../../src/practices/commands/commands.ts'
import { programOf } from '../../src/practices/commands/program.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

/** A debugger runs code for whoever connects. */
const DEBUGGER = 7.5
const LOOPBACK = '127.0.0.1'

export default defineDocumentRule({
  id: 'net-bind-all',
  title: 'Tool or debugger that listens on every address',
  why: 'Everybody on the same network, in a cafe as in an office, reaches what was meant for the developer alone.',
  remediation: 'Bind to 127.0.0.1, or put authentication in front when others are to reach it.',
  fixes: {
    any: '127.0.0.1',
  },
  severity: 3.0,
  cites: [{ document: 'S2', line: 43, practice: 'Servers run in isolated environments.' }],
  confidence: 'low',
  strict: true,
  files: (path) =>
    !isTest(path) &&
    !isVendored(path) &&
    !isDockerfile(path) &&
    !isCompose(path) &&
    (isCode(path) || mayHoldCommands(path) || /(?:^|\/)package\.json$/.test(path)),
  keywords: ['0.0.0.0', 'address=*', '--inspect'],
  *check(file, inventory) {
    if (isCode(file.path)) yield* boundInCode(file, inventory)
    else if (!isInImage(file.path, inventory)) yield* debuggers(file)
  },
  examples: [
    { files: { 'server.py': 'mcp.run(transport="http", host="0.0.0.0")\n' }, at: ['server.py:1'] },
    { files: { 'dev.sh': 'node --inspect=0.0.0.0:9229 app.js\n' }, at: ['dev.sh:1'] },
    {
      files: { 'run.sh': 'java -agentlib:jdwp=transport=dt_socket,server=y,address=*:5005 -jar a.jar\n' },
      at: ['run.sh:1'],
    },
  ],
  counterExamples: [
    { files: { 'server.py': 'mcp.run(host="127.0.0.1")\n' }, at: [] },
    {
      files: {
        Dockerfile: 'FROM node:22\nCMD ["node", "--inspect=0.0.0.0", "app.js"]\n',
        'server.py': 'mcp.run(host="0.0.0.0")\n',
      },
      at: [],
    },
    { files: { 'dev.sh': 'node --inspect app.js\n' }, at: [] },
  ],
})

/** Servers of tools, which have no sign-in of their own. */
const TOOLS =
  /(?:^|\.)(?:mcp|FastMCP|server|mcp_server)\.(?:run|run_http_async|run_sse_async)$|(?:^|\.)(?:gradio|demo|iface|interface)\.launch$/

function* boundInCode(file: SourceFile, inventory: Inventory): Generator<Hit> {
  for (const call of isInImage(file.path, inventory) ? [] : (file.code()?.calls ?? [])) {
    const host = TOOLS.test(call.callee) ? hostOf(call) : undefined
    if (host?.kind === 'string' && /^(?:0\.0\.0\.0|::)$/.test(host.value) && /mcp|gradio/i.test(file.text))
      yield {
        path: file.path,
        range: host.range,
        resource: call.callee,
        message: 'the server of the tool listens on every address',
        fix: `"${LOOPBACK}"`,
      }
  }
}

/** What an image starts must listen for the outside of its container. */
const isInImage = (file: string, inventory: Inventory): boolean =>
  inventory.paths.some((path) => isDockerfile(path) && file.startsWith(folderOf(path)))

const hostOf = (call: CallExpression): Expression | undefined =>
  argumentOf(call, 'host') ?? argumentOf(call, 'server_name')

const OPEN =
  /^--inspect(?:-brk|-wait)?=(?:0\.0\.0\.0|\[::\])|jdwp=\S*address=(?:\*|0\.0\.0\.0)[:\d]|^--listen=?0\.0\.0\.0/

function* debuggers(file: SourceFile): Generator<Hit> {
  if (!mayHoldCommands(file.path)) {
    for (const match of file.text.matchAll(/--inspect(?:-brk)?=0\.0\.0\.0(?::\d+)?/g))
      yield hit(file, { start: match.index, end: match.index + match[0].length }, 'node')
    return
  }
  for (const command of commandsIn(file)) {
    const { name, arguments: words } = programOf(command.words)
    const open = words.find(({ text }) => OPEN.test(text))
    const debugs =
      /^(?:node|nodemon|java|debugpy|python3?|dlv|tsx|ts-node)$/.test(name) &&
      (!open?.text.startsWith('--listen') || words.some(({ text }) => text === 'debugpy' || name === 'dlv'))
    if (open && debugs) yield hit(file, open.range, name)
  }
}

const hit = (file: SourceFile, range: { start: number; end: number }, program: string): Hit => ({
  path: file.path,
  range,
  resource: `${program} debugger`,
  message: 'the debugger listens on every address',
  fix: file.text.slice(range.start, range.end).replace(/0\.0\.0\.0|\[::\]|\*(?=:)|(?<=address=)\*/, LOOPBACK),
  severity: DEBUGGER,
})
