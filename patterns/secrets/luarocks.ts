import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LuaRocks', {
  docs: 'https://luarocks.org/settings/api-keys',
  revoke: 'Regenerate it in the settings of the account (https://luarocks.org/).',
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
