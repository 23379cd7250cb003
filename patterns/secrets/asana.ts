import { base36, digits, hex, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Asana', {
  docs: 'https://developers.asana.com/docs/personal-access-token',
  revoke: 'Revoke it in the developer console (https://app.asana.com/0/my-apps).',
  tokens: [
    {
      id: 'asana-access-token',
      title: 'Asana personal access token',
      severity: 8.5,
      formats: [
        [oneOf('0/', '1/'), digits(12, 18), ':', hex(32)],
        ['2/', digits(12, 18), '/', digits(12, 18), ':', hex(32)],
        ['0/', hex(32)],
      ],
      near: ['asana'],
      grants: 'act as its owner',
    },
    {
      id: 'asana-client-secret',
      title: 'Asana client secret',
      severity: 8.0,
      format: [base36(32)],
      near: ['asana'],
      proof: hasDigit,
      grants: 'obtain tokens as the app',
    },
  ],
})
