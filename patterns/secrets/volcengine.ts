import { base62, base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.volcengine.com/docs/6291/65568
export default defineProvider('Volcengine', {
  docs: 'https://www.volcengine.com/docs/6291/65568',
  revoke:
    'Disable the key, then delete it, under Access control, API access keys (https://console.volcengine.com/iam/keymanage/).',
  tokens: [
    {
      id: 'volcengine-access-key-id',
      title: 'Volcengine access key id',
      severity: 7.0,
      format: ['AKLT', base62(40, 48)],
      grants: 'act as the account, with the secret beside it',
    },
    {
      id: 'volcengine-secret-access-key',
      title: 'Volcengine secret access key',
      severity: 9.0,
      pair: ['volcengine-access-key-id'],
      format: [base64(56, 60), oneOf('==', '=', '')],
      near: ['volc', 'volcengine', 'volc_secret'],
      grants: 'act as the account at Volcengine',
    },
  ],
})
