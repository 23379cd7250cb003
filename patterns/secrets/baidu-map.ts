import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Baidu Maps', {
  docs: 'https://lbsyun.baidu.com/index.php?title=webapi',
  revoke: 'Regenerate it in the settings of the account (https://lbsyun.baidu.com/).',
  tokens: [
    {
      id: 'baidu-map-access-key',
      title: 'Baidu Maps access key',
      severity: 4.8,
      format: [base62(32)],
      near: ['baidu_map', 'baidumap', 'bmap_'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
