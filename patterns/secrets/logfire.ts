import { base62, digits, lower } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pydantic Logfire', {
  docs: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
  revoke: 'Revoke it under Project settings (https://logfire.pydantic.dev/).',
  tokens: [
    {
      id: 'logfire-token',
      title: 'Logfire write token',
      severity: 6.5,
      format: ['pylf_v', digits(1), '_', lower(2), '_', base62(43)],
      grants: 'write telemetry of the project',
    },
  ],
})
