import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('CloudConvert', {
  docs: 'https://cloudconvert.com/api/v2#authentication',
  revoke: 'Regenerate it in the settings of the account (https://cloudconvert.com/).',
  tokens: [
    {
      id: 'cloudconvert-api-key',
      title: 'CloudConvert API key',
      severity: 6.5,
      format: jwt,
      near: ['cloudconvert', 'cloud_convert'],
      proof: jwtStructure,
      grants: 'call the service at the cost of its owner',
    },
  ],
})
