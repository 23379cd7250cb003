import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Worldpay', {
  docs: 'https://developer.worldpay.com/',
  revoke: 'Delete it under the developer settings (https://online.worldpay.com/).',
  tokens: [
    {
      id: 'worldpay-service-key',
      title: 'Worldpay service key (live)',
      severity: 8.8,
      format: ['L_S_', ...uuid],
      grants: 'charge cards and refund them',
    },
    {
      id: 'worldpay-test-service-key',
      title: 'Worldpay service key (test)',
      severity: 4.5,
      format: ['T_S_', ...uuid],
      grants: 'use the test mode',
    },
  ],
})
