import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html
export default defineProvider('Huawei Cloud', {
  docs: 'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
  revoke:
    'Delete the access key under My Credentials, Access Keys (https://console.huaweicloud.com/iam/#/mine/accessKey).',
  tokens: [
    {
      id: 'huawei-cloud-secret-access-key',
      title: 'Huawei Cloud secret access key',
      severity: 9.2,
      format: [base62(40)],
      near: ['huawei', 'huaweicloud', 'hw_secret', 'hw_sk', 'obs_secret', 'hwcloud', 'os_secret_key'],
      proof: notHex,
      grants: 'act as the account at Huawei Cloud',
    },
  ],
})
