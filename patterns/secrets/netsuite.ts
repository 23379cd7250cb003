import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('NetSuite', {
  docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/bridgehead_4249078810.html',
  revoke: 'Revoke it under Setup, Users/Roles, Access tokens.',
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
