import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Buttondown', {
  docs: 'https://docs.buttondown.com/api-introduction',
  revoke: 'Regenerate it in the settings of the account (https://docs.buttondown.com/).',
  tokens: [
    {
      id: 'buttondown-api-key',
      title: 'Buttondown API key',
      severity: 7.5,
      format: uuid,
      near: ['buttondown'],
      grants: 'read and mail the subscribers',
    },
  ],
})
