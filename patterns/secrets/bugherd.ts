import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BugHerd', {
  docs: 'https://www.bugherd.com/api_v2',
  revoke: 'Regenerate it under Settings, General settings (https://www.bugherd.com/api_v2).',
  tokens: [
    {
      id: 'bugherd-api-key',
      title: 'BugHerd API key',
      severity: 6.5,
      format: [base36(22)],
      near: ['bugherd'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
