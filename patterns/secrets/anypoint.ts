import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('MuleSoft Anypoint', {
  docs: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  revoke: 'Regenerate it in the settings of the account (https://docs.mulesoft.com/).',
  tokens: [
    {
      id: 'anypoint-client-secret',
      title: 'Anypoint client secret or token',
      severity: 8.0,
      formats: [[hex(32)], uuid],
      near: ['anypoint', 'mulesoft'],
      grants: 'act as the connected app',
    },
  ],
})
