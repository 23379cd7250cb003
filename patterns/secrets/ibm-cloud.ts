import { base64url, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// 44 characters: https://cloud.ibm.com/docs/account?topic=account-userapikey
export default defineProvider('IBM Cloud', {
  docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  revoke: 'Delete it under Manage, Access (IAM), API keys (https://cloud.ibm.com/iam/apikeys).',
  tokens: [
    {
      id: 'ibm-cloud-api-key',
      title: 'IBM Cloud API key',
      severity: 9.2,
      format: [base64url(44)],
      near: [
        'ibm_cloud',
        'ibmcloud',
        'ibm_api_key',
        'ibm_apikey',
        'ibm_key',
        'bluemix',
        'bx_api',
        'ic_api_key',
        'watson',
        'watsonx',
        'wx_api_key',
        'cos_api_key',
        'iam_apikey',
        'ibm_watson',
      ],
      grants: 'act as its owner in IBM Cloud',
    },
    {
      id: 'ibm-cloud-cos-hmac-secret',
      title: 'IBM Cloud Object Storage HMAC secret',
      severity: 8.5,
      format: [hex(48)],
      near: ['cos_hmac', 'cos_secret', 'ibm_cos', 'secret_access_key'],
      grants: 'read and write Object Storage buckets',
      docs: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
    },
  ],
})
