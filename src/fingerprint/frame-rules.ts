/** A rule about frames, with its ground. */
export interface FrameRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
}

/**
 * Frames that belong to a runtime and stand below every failure, by file.
 * Sources: Node's own `node:` scheme, JavaScriptCore's and Bun's `native`, the JDK's, Go's and Python's start-up frames.
 */
export const RUNTIME_FILES: readonly FrameRule[] = [
  { name: "node", reason: "Node's own modules", pattern: /^(?:node:|internal[:/])/ },
  {
    name: "native",
    reason: "the engine's native code",
    pattern: /^(?:native\b|\[native code\]|unknown$|\(unknown\)$)/,
  },
  { name: "bun", reason: "Bun's own modules", pattern: /^bun:/ },
  { name: "go-runtime", reason: "Go's runtime", pattern: /\/(?:libexec\/|go\/)src\/runtime\// },
  { name: "rust-std", reason: "Rust's standard library", pattern: /^\/rustc\// },
  { name: "python-frozen", reason: "Python's import machinery", pattern: /^<frozen / },
];

/** Frames that belong to a runtime, by function name as written. */
export const RUNTIME_FUNCTIONS: readonly FrameRule[] = [
  {
    name: "js-queue",
    reason: "the task and promise queue",
    pattern:
      /\b(?:processTicksAndRejections|runMicrotasks|process\._tick\w*|listOnTimeout|processTimers|processImmediate)\b/,
  },
  {
    name: "js-loader",
    reason: "module loading",
    pattern:
      /\b(?:Module\._\w+|loadModule|requireModule|moduleEvaluation|asyncRunEntryPointWithESMLoader|executeUserEntryPoint)\b/,
  },
  {
    name: "js-promise",
    reason: "the promise itself",
    pattern: /^(?:async )?(?:new )?(?:Promise(?:\.\w+)?|Generator\.next|asyncGeneratorStep)(?: \(index \d+\))?$/,
  },
  {
    name: "rust-panic",
    reason: "Rust's panic and start-up",
    pattern:
      /^(?:std::(?:panicking|rt|sys|panic)|core::(?:panicking|ops::function)|rust_begin_unwind|rust_try|rust_panic|__rust_|__libc_start|_start$|__pthread)/,
  },
  {
    name: "rust-before-1.0",
    reason: "the same in old releases, whose backtraces still circulate",
    pattern:
      /^(?:(?:rt::)?(?:backtrace|unwind|thread|task)::|failure::(?:on_fail|begin_unwind|fail_)|imp::write$|Task::run$)/,
  },
  {
    name: "native-thread",
    reason: "where the C library starts a thread",
    pattern: /^(?:start_thread|_{0,2}clone3?|_pthread_(?:body|start|struct_init)|thread_start)$/,
  },
  { name: "go-runtime", reason: "Go's runtime", pattern: /^runtime\.(?:go|main|panic|gopanic|sigpanic|throw)/ },
  {
    name: "jdk",
    reason: "the JDK's reflection and threads",
    pattern: /^(?:java\.base\/)?(?:java\.lang\.(?:reflect|Thread)|jdk\.internal|sun\.)/,
  },
  { name: "python-module", reason: "a module's top level", pattern: /^<(?:module|lambda|listcomp|dictcomp|genexpr)>$/ },
  {
    name: "script",
    reason: "the top level of a script of Ruby or PHP",
    pattern: /^(?:<main>|<top \(required\)>|\{main\}|require|require_relative)$/,
  },
  {
    name: "anonymous",
    reason: "a function without a name",
    pattern: /^(?:async )?(?:new )?(?:<anonymous>|<unknown>|\(unknown\)|unknown|anonymous|eval|\?)$/,
  },
];

/**
 * Files that a bundler wrote: names in them are half gibberish, and the same release differs by build. Such frames are
 * weak evidence for a matcher and no part of any hash.
 */
export const BUNDLE_FILES: readonly FrameRule[] = [
  { name: "bun-single-file", reason: "a Bun executable's own file system", pattern: /(?:\$bunfs|~BUN)[\\/]/ },
  { name: "pkg-snapshot", reason: "a pkg executable's own file system", pattern: /^(?:[A-Za-z]:)?[\\/]snapshot[\\/]/ },
  { name: "asar", reason: "an Electron archive", pattern: /\.asar[\\/]/ },
  {
    name: "minified",
    reason: "named as minified, bundled or a chunk",
    pattern: /(?:\.min|[.-]bundle|[.-]chunk|^chunk-[\w-]{1,40}|[\\/]chunk-[\w-]{1,40})\.[cm]?js$/,
  },
  { name: "webpack", reason: "a webpack module", pattern: /^webpack(?:-internal)?:/ },
];

/** No person writes lines this long: a column beyond it is a bundle's. Sentry ignores source lines above 120 characters. */
export const LONGEST_WRITTEN_LINE = 300;
