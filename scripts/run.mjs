// Runs a TypeScript script: `node scripts/run.mjs FILE [arguments]`. The script exports `main(arguments)`.
import { load } from './load.mjs'

const [file, ...args] = process.argv.slice(2)
const { main } = await load(file)
await main(args)
