import { base32 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('SigOpt', {
  docs: 'https://docs.sigopt.com/core-module-api-references/get_started',
  revoke: 'Regenerate it in the settings of the account (https://docs.sigopt.com/).',
  tokens: [
    {
      id: 'sigopt-api-token',
      title: 'SigOpt API token',
      severity: 6.5,
      format: [base32(48)],
      near: ['sigopt'],
      grants: 'read and change the data of its owner',
    },
  ],
})
