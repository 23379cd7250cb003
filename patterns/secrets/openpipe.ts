import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('OpenPipe', {
  docs: 'https://docs.openpipe.ai/',
  revoke: 'Delete it under Project settings (https://app.openpipe.ai/).',
  tokens: [
    {
      id: 'openpipe-api-key',
      title: 'OpenPipe API key',
      severity: 8.0,
      format: ['opk_', hex(42)],
      grants: 'call the models and read the logs of the project',
    },
  ],
})
