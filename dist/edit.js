import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/edit.ts
import { createHmac, randomBytes } from "node:crypto";
var KEY = randomBytes(32);
var baseOf = (text) => createHmac("sha256", KEY).update(text).digest("hex");
function compatible(edits) {
  const kept = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    const again = kept.some(
      ({ start, end, text }) => start === edit.start && end === edit.end && text === edit.text
    );
    if (!again && (last === void 0 || last.end <= edit.start)) kept.push(edit);
  }
  return kept;
}
function edited(text, edits) {
  let done = "";
  let from = 0;
  for (const edit of edits) {
    done += text.slice(from, edit.start);
    done += done.endsWith("\n") ? edit.text.replace(/^\r?\n/, "") : edit.text;
    from = edit.end;
  }
  return done + text.slice(from);
}
function replacementOf(text, edits) {
  const [first] = edits;
  const base = baseOf(text);
  if (!first || edits.some((edit) => edit.path !== first.path || edit.base !== base)) return void 0;
  const ordered = compatible(edits);
  const start = text.lastIndexOf("\n", (ordered[0]?.start ?? 0) - 1) + 1;
  const last = Math.max(...ordered.map(({ end: end2 }) => end2));
  const newline = text.indexOf("\n", last);
  const end = newline < 0 ? text.length : newline;
  if (start >= text.length) return void 0;
  const moved = ordered.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const lineAt = (offset) => text.slice(0, offset).split("\n").length;
  return {
    startLine: lineAt(start),
    endLine: lineAt(end),
    text: edited(text.slice(start, end), moved).replace(/\r$/, "")
  };
}

export {
  baseOf,
  compatible,
  edited,
  replacementOf
};
