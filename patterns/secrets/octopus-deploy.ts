import { upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'
import type { Proof } from '../rule.ts'

// With 32 hexadecimal digits it is the end of a page's address on Notion.
const notHexBody: Proof = {
  name: 'alphabet',
  check: (token) => (/^API-[0-9A-F]{32}$/.test(token) ? false : undefined),
}

export default defineProvider('Octopus Deploy', {
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  revoke:
    'Revoke it under Profile, My API keys (https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key).',
  tokens: [
    {
      id: 'octopus-deploy-api-key',
      title: 'Octopus Deploy API key',
      severity: 9.0,
      format: ['API-', upperBase36(25, 32)],
      proof: notHexBody,
      grants: 'deploy and read variables as its owner',
    },
  ],
})
