import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('WooCommerce', {
  docs: 'https://developer.woocommerce.com/docs/apis/rest-api/authentication/',
  revoke: 'Revoke the key under WooCommerce, Settings, Advanced, REST API of the shop.',
  tokens: [
    {
      id: 'woocommerce-consumer-secret',
      title: 'WooCommerce consumer secret',
      severity: 8.5,
      pair: ['woocommerce-consumer-key'],
      format: ['cs_', hex(40)],
      grants: "read and change the shop's orders and customers, with the consumer key",
    },
    {
      id: 'woocommerce-consumer-key',
      title: 'WooCommerce consumer key',
      severity: 5.0,
      format: ['ck_', hex(40)],
      confidence: 'medium',
      grants: "read and change the shop's orders and customers, with the consumer secret",
    },
  ],
})
