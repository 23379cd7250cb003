'use strict'
var import_sources_git = require("./sources-git.js");
var LARGEST = 2 ** 31;
var CutShort = class extends Error {
};
var ByteReader = class {
  chunks;
  /** Milliseconds. */
  patience;
  held = Buffer.alloc(0);
  /** Nothing came for longer than was to be waited for; nobody will ask again. */
  isSilent = false;
  constructor(stream, patience) {
    this.chunks = stream[Symbol.asyncIterator]();
    this.patience = patience;
  }
  /** The next line without its line feed; undefined at the end. */
  async line() {
    for (; ; ) {
      const end = this.held.indexOf(10);
      if (end >= 0) {
        const line = this.held.toString("latin1", 0, end);
        this.held = this.held.subarray(end + 1);
        return line;
      }
      if (!await this.more()) return void 0;
    }
  }
  /** Exactly `size` bytes; undefined when the stream ends before. */
  async take(size) {
    if (size <= this.held.length) return this.cut(size);
    if (size > LARGEST) return void 0;
    const whole = Buffer.allocUnsafeSlow(size);
    for (let at = 0; at < size; ) {
      if (this.held.length === 0 && !await this.more()) return void 0;
      at += this.cut(Math.min(this.held.length, size - at)).copy(whole, at);
    }
    return whole;
  }
  cut(size) {
    const part = this.held.subarray(0, size);
    this.held = this.held.subarray(size);
    return part;
  }
  /** The next `size` bytes as they come; the rest of those that are not asked for has to be skipped. @throws CutShort where the stream ends before */
  async *parts(size) {
    for (let missing = size; missing > 0; ) {
      if (this.held.length === 0 && !await this.more()) throw new CutShort();
      const part = this.cut(Math.min(this.held.length, missing));
      missing -= part.length;
      yield part;
    }
  }
  /** Passes over `size` bytes; false when the stream ends before. */
  async skip(size) {
    for (let missing = size; ; ) {
      const passed = Math.min(missing, this.held.length);
      this.held = this.held.subarray(passed);
      missing -= passed;
      if (missing === 0) return true;
      if (!await this.more()) return false;
    }
  }
  async more() {
    let timer;
    const silence = new Promise((done) => {
      timer = setTimeout(() => done(void 0), this.patience);
    });
    const next = await Promise.race([this.chunks.next(), silence]);
    clearTimeout(timer);
    this.isSilent = next === void 0;
    if (!next || next.done) return false;
    this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value]);
    return true;
  }
};
var PATIENCE = 6e4;
var SMALL_WINDOWS = ["-c", "core.packedGitWindowSize=16m", "-c", "core.packedGitLimit=64m"];
var STREAMED = ["-c", "core.bigFileThreshold=64m"];
var waiting;
var readyToRead = ({ commonDirectory }) => keep(openReading(commonDirectory, PATIENCE, false));
function openReading(directory, patience, isBuffered) {
  const kept = waiting;
  if (!isBuffered && kept?.directory === directory && kept.reader.patience === patience) {
    waiting = void 0;
    return { ...kept, isKept: true };
  }
  const flags = isBuffered ? ["--buffer"] : [];
  const child = (0, import_sources_git.startGit)(directory, [...SMALL_WINDOWS, ...STREAMED, "cat-file", "--batch", ...flags]);
  child.stderr.resume();
  child.stdin.on("error", () => {
  });
  const failed = new Promise((_, fail) => child.on("error", (error) => fail((0, import_sources_git.notStarted)(error))));
  failed.catch(() => {
  });
  const reader = new ByteReader(child.stdout, patience);
  return { directory, child, reader, failed, isBuffered, isKept: false };
}
function keep(reading) {
  waiting?.child.kill();
  waiting = reading;
  const { child } = reading;
  for (const one of [child, child.stdin, child.stdout, child.stderr])
    if ("unref" in one && typeof one.unref === "function") one.unref();
}
module.exports = Object.defineProperty({
  CutShort,
  PATIENCE,
  readyToRead,
  openReading,
  keep
}, "__esModule", { value: true });
