/** Functions and methods of CloudFormation that ask nobody who they are. */
import type { Hit } from '../../patterns/rule.ts'
import { cloudTemplates } from '../documents/cloudformation.ts'
import { scalarAt, textAt } from '../documents/node.ts'
import type { SourceFile } from '../documents/source-file.ts'

/** Of every template of the file. */
export function* templateEndpoints(file: SourceFile): Generator<Hit> {
  for (const { resources } of cloudTemplates(file))
    for (const { name, type, settled: properties } of resources) {
      const key = type === 'AWS::ApiGateway::Method' ? 'AuthorizationType' : 'AuthType'
      const url =
        type === 'AWS::Serverless::Function'
          ? scalarAt(properties, 'FunctionUrlConfig', key)
          : scalarAt(properties, key)
      if (
        !/^AWS::(?:ApiGateway::Method|Lambda::Url|Serverless::Function)$/.test(type) ||
        !url ||
        !/^none$/i.test(url.text)
      )
        continue
      if (/^options$/i.test(textAt(properties, 'HttpMethod') ?? '')) continue
      yield {
        path: file.path,
        range: url.range,
        resource: name,
        message: 'anybody may call it',
        fix: 'AWS_IAM',
      }
    }
}
