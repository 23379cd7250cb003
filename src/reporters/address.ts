/** Repository paths as URIs: what a space, `#`, `?` or a colon in a file name would otherwise break. */

/** Relative URI of a path, percent-encoded for each segment; never empty, never absolute, never climbing. */
export const uriOf = (path: string): string => {
  const segments = path.split('/').filter((segment) => segment !== '')
  return segments.length === 0 ? '.' : segments.map(encodeSegment).join('/')
}

/** Where a browser shows a line of a path at a commit; `repository` is its address without a slash at the end. */
export const pageOf = (repository: string, commit: string, path: string, line: number): string =>
  `${repository}/blob/${commit}/${uriOf(path)}#L${line}`

/** Dots alone would climb; they can only come from inside an archive. */
const encodeSegment = (segment: string): string =>
  /^\.{1,2}$/.test(segment)
    ? `${segment}_`
    : encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, percent)

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
