import { base62, base64, oneOf } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// Access key ids of 24 characters begin with LTAI: https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
export default defineProvider('Alibaba Cloud', {
  docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  revoke: 'Disable the AccessKey pair, then delete it (https://ram.console.aliyun.com/manage/ak).',
  tokens: [
    {
      id: 'alibaba-cloud-access-key-id',
      title: 'Alibaba Cloud AccessKey id',
      severity: 7.0,
      formats: [
        ['LTAI5t', base62(18)],
        ['LTAI4', base62(19)],
        ['LTAI', base62(12)],
      ],
      grants: 'act as the RAM user, with the secret beside it',
    },
    {
      id: 'alibaba-cloud-sts-token',
      title: 'Alibaba Cloud STS token',
      severity: 7.5,
      format: ['CAIS', base64(40, 2000), oneOf('==', '=', '')],
      near: ['alibaba', 'aliyun', 'alicloud', 'sts_token', 'security_token', 'securitytoken', 'oss_sts'],
      grants: 'act as the role until the session ends',
      docs: 'https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole',
    },
    {
      id: 'alibaba-cloud-access-key-secret',
      title: 'Alibaba Cloud AccessKey secret',
      severity: 9.3,
      pair: ['alibaba-cloud-access-key-id'],
      formats: [[base62(30)], [base62(36, 46)]],
      near: [
        'alibaba',
        'alicloud',
        'aliyun',
        'ali_access',
        'ali_secret',
        'oss_secret',
        'oss_access_key_secret',
        'accesskeysecret',
        'access_key_secret',
        'ali_oss',
      ],
      proof: hasDigit,
      grants: 'act as the RAM user at Alibaba Cloud',
    },
  ],
})
