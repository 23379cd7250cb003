import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('FiveM', {
  docs: 'https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/',
  revoke: 'Delete it under the Cfx.re portal (https://portal.cfx.re/).',
  tokens: [
    {
      id: 'fivem-license-key',
      title: 'FiveM or RedM server license key',
      severity: 5.5,
      format: ['cfxk_', base62(20), '_', base62(5, 7)],
      grants: 'run a server as its owner',
    },
  ],
})
