import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Canny', {
  docs: 'https://developers.canny.io/api-reference',
  revoke: 'Regenerate it under Settings, API (https://developers.canny.io/api-reference).',
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
