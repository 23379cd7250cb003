import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('NetSuite', {
  docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html',
  revoke: 'Regenerate it in the settings of the account (https://docs.oracle.com/).',
  tokens: [
    {
      id: 'netsuite-token-secret',
      title: 'NetSuite consumer or token secret',
      severity: 8.8,
      format: [hex(64)],
      near: ['netsuite', 'net_suite'],
      grants: 'read and change what the role may',
    },
  ],
})
