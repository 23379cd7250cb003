import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tines', {
  docs: 'https://www.tines.com/docs/actions/types/webhook/',
  revoke: 'Change the secret of the webhook action (https://www.tines.com/).',
  tokens: [
    {
      id: 'tines-webhook',
      title: 'Tines webhook',
      severity: 6.3,
      format: ['tines.com/webhook/', hex(32), '/', hex(32)],
      grants: 'start the story',
    },
  ],
})
