/** What V8 is told for a short run holds for a short run, whatever is loaded behind it. */
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { NODE_24 } from './support/programs.ts'

test('what is loaded after a short run leaves the best code on', () => {
  // V8 writes a digest of its values into what it compiles: the fourth word.
  const script = `
    import { Script } from 'node:vm'
    let later
    globalThis.setTimeout = (run) => ({ unref() { later = run } })
    const { asAtStart, doWithoutBestCode } = await import(process.argv[1])
    const values = () => new Script('1').createCachedData().readUInt32LE(12)
    const first = values()
    doWithoutBestCode()
    const short = values()
    const loading = asAtStart(values)
    const behind = values()
    later()
    asAtStart(() => {})
    console.log(JSON.stringify([short === first, loading === first, behind === short, values() === first]))`
  const source = pathToFileURL('src/settle.ts').href
  const said = execFileSync(NODE_24, ['--input-type=module', '-e', script, source], { encoding: 'utf8' })
  expect(JSON.parse(said)).toEqual([false, true, true, true])
})
