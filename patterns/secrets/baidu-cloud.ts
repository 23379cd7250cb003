import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://cloud.baidu.com/doc/Reference/s/9jwvz2egb
export default defineProvider('Baidu AI Cloud', {
  docs: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
  revoke:
    'Disable the key, then delete it, under Security authentication (https://console.bce.baidu.com/iam/#/iam/accesslist).',
  tokens: [
    {
      id: 'baidu-cloud-bce-api-key',
      title: 'Baidu AI Cloud API key',
      severity: 8.5,
      format: ['bce-v3/ALTAK-', base62(21), '/', hex(40)],
      grants: "use the services that the key is meant for, at the account's cost",
    },
    {
      id: 'baidu-cloud-secret-access-key',
      title: 'Baidu AI Cloud secret access key',
      severity: 9.0,
      format: [hex(32)],
      near: ['baidu', 'bce_secret', 'bos_secret', 'baiducloud'],
      grants: 'act as the account at Baidu AI Cloud',
    },
  ],
})
