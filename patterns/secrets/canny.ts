import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Canny', {
  docs: 'https://developers.canny.io/api-reference',
  revoke: 'Regenerate it in the settings of the account (https://developers.canny.io/).',
  tokens: [
    {
      id: 'canny-api-key',
      title: 'Canny API key',
      severity: 7.0,
      format: uuid,
      near: ['canny_api', 'canny_key', 'canny_secret', 'canny_io'],
      grants: 'read and change the data of its owner',
    },
  ],
})
