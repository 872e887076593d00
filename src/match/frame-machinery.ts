/**
 * Frames that tell only that something failed, or that something called: they stand above every panic and below every
 * thread, however few of a repository's reports have traces yet. Names as `readableFrames` gives them: the last part of a
 * path, or a mangled name as it is.
 */

interface MachineryRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
}

/** Words of mangled names stand between lengths and capitals (Itanium C++ ABI, section 5.1); `failOver` is no `fail`. */
const wordsOf = (words: string): RegExp => new RegExp(String.raw`(?:^|[^a-z])(?:${words})(?![a-z]|[A-Z][a-z])`);
/** The whole name, or its last part. */
const names = (all: string): RegExp => new RegExp(`(?:^|::|[.])(?:${all})$`);

const RULES: readonly MachineryRule[] = [
  {
    name: "panic",
    reason: "raises and unwinds (Rust's std::panicking and its forerunners, Go's runtime/panic.go, C's abort)",
    pattern: wordsOf(
      "begin_unwind|begin_unwind_inner|begin_unwind_fmt|begin_failure|begin_panic|begin_panic_handler|rust_begin_unwind|" +
        "panic|panic_fmt|panic_str|panic_bounds_check|panic_impl|panicking|gopanic|sigpanic|panicmem|panicindex|rust_panic|" +
        "rust_panic_with_hook|task_fail|rust_task_fail|upcall_fail|upcall_s_fail|rust_upcall_fail|rt_fail|fail|fail_bounds_check|" +
        "expect_failed|unwrap_failed|on_fail|try_unwind|abort|raise|throw|dopanic|dopanic_m|startpanic|__assert_fail|__cxa_throw",
    ),
  },
  {
    name: "start",
    reason: "begins a program, a thread or a task",
    pattern: wordsOf(
      "_start|rust_main|_rust_main|lang_start|task_start_wrapper|spawn_wrapper|thread_start|start_thread|clone|goexit|mstart|morestack|" +
        "rt0_go|__libc_start_main|call_main|run_task",
    ),
  },
  {
    name: "mangled-main",
    reason: "the program's own main, mangled (Itanium C++ ABI, section 5.1; Rust's legacy scheme adds a hash)",
    pattern: /^_?_ZN4main\d/,
  },
  {
    name: "dispatch",
    reason: "calls whatever it was handed: a loop, a pool, reflection, a decorator",
    pattern: names(
      "main|run|runWorker|call|apply|invoke|invoke0|invokeNative|dispatchMessage|handleMessage|handleCallback|loop|dispatch|emit|next|" +
        "wrapper|wrapped|inner|decorator|__call__|call_once|call_mut|call_box|methodValueCall|run_code|exec_module",
    ),
  },
];

const THREAD_START = wordsOf(
  "task_start_wrapper|spawn_wrapper|thread_start|start_thread|goexit|mstart|rt0_go|__libc_start_main",
);

/** True where a thread or task begins: what a trace holds after it is the stack of another one. Never throws. */
export function startsThread(frame: string): boolean {
  return THREAD_START.test(frame);
}

/** True where a frame is every failure's or every caller's. Never throws. */
export function isMachinery(frame: string): boolean {
  return RULES.some(({ pattern }) => pattern.test(frame));
}
