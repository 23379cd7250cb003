/** What infrastructure writes in the place of a secret, and is none. */

/** `access_token = "minutes"`: what a lifetime is counted in. */
export const isUnit = (value: string): boolean =>
  /^(?:second|minute|hour|day|week|month|year)s?$/i.test(value)

/**
 * Says where a secret or key is kept, or by a path as of States Language which part of its input a step takes:
 * https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html
 */
export const isAddress = (value: string): boolean =>
  /^(?:arn:|projects\/|\/subscriptions\/|alias\/|\$\$?[.[]|https?:\/\/[^:@]*(?::\d+(?:\/[^@]*)?)?$|(?:\.{0,2}|~)\/[\w.-]+(?:\/[\w.-]+)*$)/.test(
    value,
  )
