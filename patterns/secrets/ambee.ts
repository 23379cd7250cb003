import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ambee', {
  docs: 'https://docs.ambeedata.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.ambeedata.com/).',
  tokens: [
    {
      id: 'ambee-api-key',
      title: 'Ambee API key',
      severity: 5.0,
      format: [hex(64)],
      near: ['ambee_', 'ambeedata', 'getambee'],
      grants: "use its owner's quota",
    },
  ],
})
