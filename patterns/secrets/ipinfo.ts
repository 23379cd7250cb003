import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('IPinfo', {
  docs: 'https://ipinfo.io/developers#authentication',
  revoke: 'Reset it under Token (https://ipinfo.io/account/token).',
  tokens: [
    {
      id: 'ipinfo-token',
      title: 'IPinfo token',
      severity: 4.5,
      format: [hex(14)],
      near: ['ip_info'],
      grants: 'look up addresses at the cost of its owner',
    },
  ],
})
