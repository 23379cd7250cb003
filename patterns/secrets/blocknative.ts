import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Blocknative', {
  docs: 'https://docs.blocknative.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.blocknative.com/).',
  tokens: [
    {
      id: 'blocknative-api-key',
      title: 'Blocknative API key',
      severity: 5.0,
      format: uuid,
      near: ['blocknative'],
      grants: "use its owner's quota",
    },
  ],
})
