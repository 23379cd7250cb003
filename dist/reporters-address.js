import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/reporters/address.ts
var uriOf = (path) => {
  const segments = path.split("/").filter((segment) => segment !== "");
  return segments.length === 0 ? "." : segments.map(encodeSegment).join("/");
};
var pageOf = (repository, commit, path, line) => `${repository}/blob/${commit}/${uriOf(path)}#L${line}`;
var encodeSegment = (segment) => /^\.{1,2}$/.test(segment) ? `${segment}_` : encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "�")).replace(/[!'()*]/g, percent);
var percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

export {
  uriOf,
  pageOf
};
