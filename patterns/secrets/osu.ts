import { base62, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('osu!', {
  docs: 'https://osu.ppy.sh/docs/index.html',
  revoke: 'Reset it under OAuth in the settings of the account (https://osu.ppy.sh/home/account/edit).',
  tokens: [
    {
      id: 'osu-client-secret',
      title: 'osu! client secret or API key',
      severity: 5.5,
      formats: [[base62(40)], [hex(40)]],
      near: ['osu_api', 'osu_client', 'osu_secret', 'osu_key'],
      proof: hasDigit,
      grants: 'act as the application',
    },
  ],
})
