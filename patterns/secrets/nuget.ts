import { base36, run, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// 46 characters. They are the bytes "v4" and a random id and secret, in lower-case base32; the bit after the two bytes is 0.
// https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys
export default defineProvider('NuGet', {
  docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
  revoke: 'Delete or regenerate it under API keys (https://www.nuget.org/account/apikeys).',
  tokens: [
    {
      id: 'nuget-api-key',
      title: 'NuGet API key',
      severity: 9.3,
      formats: [
        ['oy2', run('abcdefghijklmnop', 1), run('abcdefghijklmnopqrstuvwxyz234567', 42)],
        ['oy2', base36(43)],
      ],
      grants: "publish new versions of its owner's packages",
    },
    {
      id: 'nuget-api-key-old',
      title: 'NuGet or PowerShell Gallery API key (UUID)',
      severity: 8.5,
      format: [...uuid],
      near: [
        'nuget_api_key',
        'nuget_key',
        'nugetapikey',
        'nuget_apikey',
        'psgallery',
        'powershell_gallery',
        'nuget_token',
      ],
      grants: "publish new versions of its owner's packages",
    },
  ],
})
