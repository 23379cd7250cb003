#!/usr/bin/env node
/** How the command line of dist starts: its parts come with what was compiled of them before. From source src/cli.ts does. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loaderIn } from './commands/kept-code.ts'

loaderIn(dirname(fileURLToPath(import.meta.url)), process.env)('./program.js')
