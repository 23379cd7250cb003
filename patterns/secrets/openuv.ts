import { base36, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('OpenUV', {
  docs: 'https://www.openuv.io/uvindex',
  revoke: 'Regenerate it in the settings of the account (https://www.openuv.io/).',
  tokens: [
    {
      id: 'openuv-api-key',
      title: 'OpenUV API key',
      severity: 4.0,
      formats: [['openuv-', base36(10, 20), '-io'], [hex(32)]],
      near: ['openuv', 'open_uv'],
      grants: "use its owner's quota",
    },
  ],
})
