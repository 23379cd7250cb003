/**
 * Times scans of whole repositories, beside peers and git:
 * `node bench/run.mjs REPOSITORY… [--peers] [--scope tree|history] [--runs 3] [--output FILE.json]`.
 * The scanners take turns, so that a busy minute of the machine hits all of them; each figure is a median.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { contenders } from './contenders.mjs'
import { measure, median } from './measure.mjs'

async function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      peers: { type: 'boolean', default: false },
      scope: { type: 'string', default: 'history' },
      runs: { type: 'string', default: '3' },
      output: { type: 'string' },
    },
  })
  if (positionals.length === 0 || !['tree', 'history'].includes(values.scope))
    throw new Error(
      'node bench/run.mjs REPOSITORY… [--peers] [--scope tree|history] [--runs N] [--output FILE]',
    )
  const results = []
  for (const repository of positionals.map((path) => resolve(path))) {
    const size = await sizeOf(repository, values.scope)
    const scanners = contenders(values.scope, values.peers)
    const rows = await race(scanners, repository, values.scope, Number(values.runs))
    results.push({ repository: basename(repository), scope: values.scope, ...size, rows })
    console.log(markdown(results.at(-1)))
  }
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version }
  if (values.output) await writeFile(values.output, `${JSON.stringify({ machine, results }, null, 2)}\n`)
}

async function race(scanners, repository, scope, runs) {
  const folder = await mkdtemp(join(tmpdir(), 'keysweep-bench-'))
  const report = (name) => join(folder, `${name}.json`)
  const costs = new Map(scanners.map(({ name }) => [name, []]))
  try {
    for (let run = 0; run < runs; run++)
      for (const { name, command, exitCodes = [0] } of scanners)
        costs.get(name).push(await measure(command(repository, scope, report(name)), exitCodes))
    return await Promise.all(
      scanners.map(async ({ name, rules }) => ({
        name,
        ...Object.fromEntries(
          ['wall', 'cpu', 'memory'].map((key) => [key, median(costs.get(name).map((cost) => cost[key]))]),
        ),
        findings: rules ? tally(rules(JSON.parse(await readFile(report(name), 'utf8')))) : {},
      })),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Rule to number of findings, the most frequent first. */
function tally(rules) {
  const counts = new Map()
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]))
}

/** Number and bytes of what there is to scan: distinct blobs of all objects, or files of HEAD. */
async function sizeOf(repository, scope) {
  const git = async (...args) =>
    (await promisify(execFile)('git', ['-C', repository, ...args], { maxBuffer: 1 << 30 })).stdout
  const listing =
    scope === 'tree'
      ? await git('ls-tree', '-r', '--format=%(objecttype) %(objectsize)', 'HEAD')
      : await git(
          'cat-file',
          '--batch-all-objects',
          '--unordered',
          '--batch-check=%(objecttype) %(objectsize)',
        )
  const sizes = [...listing.matchAll(/^blob (\d+)$/gm)].map(([, size]) => Number(size))
  return { blobs: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

function markdown({ repository, scope, blobs, bytes, rows }) {
  const number = (n, digits) => (n === null ? '' : n.toFixed(digits))
  const lines = rows.map(({ name, wall, cpu, memory, findings }) => {
    const found = Object.values(findings).reduce((sum, n) => sum + n, 0)
    return [name, number(wall, 2), number(cpu, 2), number(memory, 0), number(bytes / 1e6 / wall, 0), found]
  })
  const head = ['', 'wall s', 'processor s', 'peak MB', 'MB/s', 'findings']
  return [
    `### ${repository}, ${scope}: ${blobs} blobs, ${(bytes / 1e6).toFixed(1)} MB`,
    '',
    ...[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n')
}

await main()
