import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Moosend', {
  docs: 'https://docs.moosend.com/developers/api-documentation/en/index-en.html',
  revoke: 'Regenerate it under Settings, API key.',
  tokens: [
    {
      id: 'moosend-api-key',
      title: 'Moosend API key',
      severity: 7.5,
      format: uuid,
      near: ['moosend'],
      grants: 'read and mail the subscribers',
    },
  ],
})
