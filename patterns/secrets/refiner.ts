import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Refiner', {
  docs: 'https://refiner.io/docs/api',
  revoke: 'Regenerate it under Integrations, Rest API (https://app.refiner.io/).',
  tokens: [
    {
      id: 'refiner-api-key',
      title: 'Refiner API key',
      severity: 6.5,
      format: uuid,
      near: ['refiner_api', 'refiner_key', 'refiner.io'],
      grants: 'read and change the data of its owner',
    },
  ],
})
