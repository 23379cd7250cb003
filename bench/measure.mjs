/** Runs a command and says what it cost. Processor time and memory come from GNU time, which counts its children too. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const GNU_TIME = '/usr/bin/time'

/**
 * @param {readonly string[]} command
 * @param {readonly number[]} accepted exit codes that are a good run
 * @returns seconds of wall and processor time; megabytes of the largest process at its peak. Null where unknown.
 */
export async function measure(command, accepted) {
  const timed = existsSync(GNU_TIME)
    ? [GNU_TIME, '--format', 'cost %U %S %M', '--quiet', ...command]
    : command
  const started = process.hrtime.bigint()
  const { code, stderr } = await finished(timed)
  const wall = Number(process.hrtime.bigint() - started) / 1e9
  if (!accepted.includes(code)) throw new Error(`${command[0]} ended with ${code}: ${stderr.slice(-500)}`)
  const [, user, system, kilobytes] = /cost ([\d.]+) ([\d.]+) (\d+)\n$/.exec(stderr) ?? []
  return {
    wall,
    cpu: user ? Number(user) + Number(system) : null,
    memory: kilobytes ? Number(kilobytes) / 1024 : null,
  }
}

function finished([file, ...args]) {
  return new Promise((resolve, reject) => {
    // A peer must never send what it found to anybody, whatever this shell has set.
    const env = { ...process.env, BETTERLEAKS_VALIDATE: 'false', BETTERLEAKS_ANALYZE: 'false' }
    const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'], env })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr = (stderr + text).slice(-4096)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stderr }))
  })
}

export function median(numbers) {
  const sorted = numbers.filter((n) => n !== null).sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length === 0
    ? null
    : sorted.length % 2
      ? sorted[middle]
      : (sorted[middle - 1] + sorted[middle]) / 2
}
