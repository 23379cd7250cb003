import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Open Exchange Rates', {
  docs: 'https://docs.openexchangerates.org/reference/authentication',
  revoke: 'Deactivate it under App IDs (https://openexchangerates.org/account/app-ids).',
  tokens: [
    {
      id: 'open-exchange-rates-app-id',
      title: 'Open Exchange Rates app id',
      severity: 4.5,
      format: [base36(32)],
      near: ['open_exchange', 'oxr_app'],
      proof: hasDigit,
      grants: 'read rates at the cost of its owner',
    },
  ],
})
