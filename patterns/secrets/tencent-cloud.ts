import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://www.tencentcloud.com/document/product/598/34228
export default defineProvider('Tencent Cloud', {
  docs: 'https://www.tencentcloud.com/document/product/598/34228',
  revoke:
    'Disable the key, then delete it, under Access Management, API keys (https://console.cloud.tencent.com/cam/capi).',
  tokens: [
    {
      id: 'tencent-cloud-secret-id',
      title: 'Tencent Cloud SecretId',
      severity: 7.0,
      format: ['AKID', base62(32)],
      grants: 'act as the account, with the secret key beside it',
    },
    {
      id: 'tencent-cloud-secret-key',
      title: 'Tencent Cloud SecretKey',
      severity: 9.2,
      pair: ['tencent-cloud-secret-id'],
      format: [base62(32)],
      near: ['tencent', 'tencentcloud', 'qcloud', 'cos_secret', 'cos_secret_key'],
      proof: notHex,
      grants: 'act as the account at Tencent Cloud',
    },
  ],
})
