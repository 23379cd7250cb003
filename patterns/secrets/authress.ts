import { base36, oneOf, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Authress', {
  docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning',
  revoke: 'Delete the access key of the service client (https://authress.io/app/#/settings).',
  tokens: [
    {
      id: 'authress-access-key',
      title: 'Authress service client access key',
      severity: 8.8,
      format: [
        oneOf('sc_', 'ext_', 'scauth_', 'authress_'),
        base36(5, 30),
        '.',
        base36(4, 6),
        '.',
        run('abcdefghijklmnopqrstuvwxyz0123456789-_', 10, 40),
        '.',
        run('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_=-', 30, 120),
      ],
      grants: 'act as the service client',
    },
  ],
})
