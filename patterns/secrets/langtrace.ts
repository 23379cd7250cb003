import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Langtrace', {
  docs: 'https://docs.langtrace.ai/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'langtrace-api-key',
      title: 'Langtrace API key',
      severity: 6.8,
      format: [hex(64)],
      near: ['langtrace'],
      grants: 'read and write traces of the project',
    },
  ],
})
