import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Black Forest Labs', {
  docs: 'https://docs.bfl.ai/',
  revoke: 'Regenerate it in the settings of the account (https://docs.bfl.ai/).',
  tokens: [
    {
      id: 'black-forest-labs-api-key',
      title: 'Black Forest Labs API key',
      severity: 6.8,
      format: uuid,
      near: ['bfl_api', 'bfl_key', 'black_forest_labs', 'blackforestlabs'],
      grants: 'make images at the cost of its owner',
    },
  ],
})
