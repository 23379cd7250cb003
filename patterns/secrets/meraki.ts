import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Cisco Meraki', {
  docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  revoke: 'Revoke it under My profile, API access (https://dashboard.meraki.com/).',
  tokens: [
    {
      id: 'meraki-api-key',
      title: 'Meraki dashboard API key',
      severity: 9.0,
      format: [hex(40)],
      near: ['meraki', 'x-cisco-meraki-api-key'],
      grants: 'change the networks that its owner administers',
    },
  ],
})
