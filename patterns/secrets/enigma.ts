import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Enigma', {
  docs: 'https://developers.enigma.com/reference/authentication',
  revoke: 'Regenerate it in the console (https://console.enigma.com/).',
  tokens: [
    {
      id: 'enigma-api-key',
      title: 'Enigma API key',
      severity: 6.0,
      format: [base62(40)],
      near: ['enigma_api', 'enigma_key'],
      proof: hasDigit,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
