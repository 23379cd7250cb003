import { base64, hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm
export default defineProvider('Oracle Cloud', {
  docs: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
  revoke:
    'Delete it under User settings in the console (https://cloud.oracle.com/identity/domains/my-profile).',
  tokens: [
    {
      id: 'oracle-cloud-customer-secret-key',
      title: 'Oracle Cloud customer secret key',
      severity: 8.5,
      format: [base64(43), '='],
      near: ['oci_secret', 'oci_customer_secret', 'oracle_secret', 'oci_s3_secret'],
      grants: 'read and write Object Storage through its Amazon S3 API',
    },
    {
      id: 'oracle-cloud-access-key-secret',
      title: 'Oracle Cloud identity domain client secret',
      severity: 8.5,
      formats: [
        ['idcscs-', ...uuid],
        ['idcscs-', hex(32)],
      ],
      grants: 'sign in as the application in the identity domain',
      docs: 'https://docs.oracle.com/en-us/iaas/Content/Identity/api-getstarted/RegisterClientApplication.htm',
    },
  ],
})
