import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LuaRocks', {
  docs: 'https://luarocks.org/docs/api',
  revoke: 'Revoke it under Settings, API keys (https://luarocks.org/settings/api-keys).',
  tokens: [
    {
      id: 'luarocks-api-key',
      title: 'LuaRocks API key',
      severity: 9.0,
      format: [base62(40)],
      near: ['luarocks'],
      proof: hasDigit,
      grants: "publish new versions of its owner's modules",
    },
  ],
})
