import type { ErrorRule } from "../rule.ts";

/** How a runtime or an operating system says that a program ended, or ran out of memory. */
export const RUNTIME_CRASH_RULES: readonly ErrorRule[] = [
  {
    name: "uncaught-js",
    category: "crash",
    reason: "an exception of the JavaScript engine was not handled",
    source: "ECMAScript native errors",
    weight: 2.9,
    className: /^(?:Type|Reference|Range|Syntax|Eval|URI|Internal)Error\d?$/,
  },
  {
    name: "uncaught-managed",
    category: "crash",
    reason: "an exception of the language was not handled",
    source: "Python, Ruby, Java and .NET built-in exceptions",
    weight: 2.9,
    className:
      /(?:^|[.:\\])(?:AttributeError|KeyError|IndexError|NameError|NoMethodError|ArgumentError|UnboundLocalError|RecursionError|AssertionError|ValueError|ZeroDivisionError|UnicodeDecodeError|UnicodeEncodeError|NullPointerException|ClassCastException|IllegalStateException|IllegalArgumentException|ConcurrentModificationException|ArithmeticException|IndexOutOfBoundsException|ArrayIndexOutOfBoundsException|NullReferenceException|InvalidOperationException|InvalidCastException|ArgumentNullException|ArgumentOutOfRangeException|ArgumentException|KeyNotFoundException|ObjectDisposedException|AccessViolationException|StackOverflowException|StackOverflowError|NoSuchMethodError|UninitializedPropertyAccessException)$/,
  },
  {
    name: "uncaught-with-stack",
    category: "crash",
    reason: "an exception with its stack",
    source: "naming of exceptions in managed languages",
    weight: 2.2,
    className: /\w(?:Exception|Error)$/,
    frames: 1,
  },
  {
    name: "unhandled",
    category: "crash",
    reason: "an exception that nobody handled",
    source: "Node.js, browsers, JVM, .NET, Android",
    weight: 3.2,
    message:
      /\bunhandled (?:exception|promise|rejection|error)|\buncaught (?:\(in promise\) )?(?:exception|error|\w+error)|\bexception in thread\b|\bfatal exception\b|\bterminate called (?:after|without)\b|\bterminating (?:app )?due to uncaught\b|\bmaximum (?:update depth|call stack size) exceeded\b/,
    unmistakable: true,
  },
  {
    name: "nothing-there",
    category: "crash",
    reason: "the program stumbled over a missing value",
    source: "JavaScript, Python, Ruby, Java, .NET, Go and Rust messages",
    weight: 2.9,
    message:
      /\bundefined (?:local variable or )?method\b|\bcannot read propert(?:y|ies)\b|\bis not a function\b|\bundefined is not an? (?:object|function|constructor)\b|\bobject reference not set\b|'nonetype' object\b|\bobject has no attribute\b|\bis not defined\b|\b(?:index|subscript) (?:was )?out of (?:range|bounds)\b|\bnull ?pointer\b|\bnull reference\b|\bon a null (?:value|object)\b|\bnullpointerexception\b|\bunwrap\(\)` on an? `(?:none|err)`|\bunexpectedly found nil\b|\bdivision by zero\b|\bsend on closed channel\b|\bfaulting module\b/,
    unmistakable: true,
  },
  {
    name: "panic-class",
    category: "crash",
    reason: "the program panicked",
    source: "Rust std::panic, Go runtime",
    weight: 3.4,
    className: /^(?:panic|abort|fatal error)$/i,
  },
  {
    name: "panic",
    category: "crash",
    reason: "the program panicked",
    source: "Rust std::panic, Go runtime",
    weight: 3.4,
    message:
      /\bpanicked at\b|^panic: |\bgoroutine \d+ \[|\bnil pointer dereference\b|\binternal compiler error\b|\bcompiler unexpectedly panicked\b|\bquery stack during panic\b|\bconcurrent map (?:writes|iteration|read)|\ball goroutines are asleep\b|\bkernel panic\b/,
    unmistakable: true,
  },
  {
    name: "native-crash",
    category: "crash",
    reason: "the process crashed in native code",
    source: "signal(7), Windows NTSTATUS, Apple crash reports, glibc and sanitizer messages",
    weight: 3.4,
    message:
      /\bsegmentation fault\b|\bsegfault\b|\bsig(?:segv|abrt|bus|ill|trap)\b|\baccess violation\b|\bbus error\b|\bcore dumped\b|\billegal instruction\b|\bexc_(?:bad_access|crash|breakpoint|bad_instruction)\b|\bterminated by signal (?:4|5|6|7|8|11)\b|\btrace\/breakpoint trap\b|\bdouble free\b|\bstack smashing detected\b|\bheap-use-after-free\b|\buse[- ]after[- ]free\b|\bgeneral protection fault\b|\bfatal error in\b|\b0xc000000[5d]\b|\b0xc0000(?:374|409)\b|\bfatal signal \d+\b/,
    unmistakable: true,
  },
  {
    name: "assertion",
    category: "crash",
    reason: "an assertion failed",
    source: "assert(3), Rust and Java assertions",
    weight: 2.8,
    message: /\bassertion (?:[`'"(]|failed|failure|error)|\bassert(?:ion)? failed\b|\bcheck failed: |\bdebug_assert\b/,
    unmistakable: true,
  },
  {
    name: "not-responding",
    category: "crash",
    reason: "the system says that the program does not respond or has stopped",
    source: "Android, Windows, macOS and Jupyter messages",
    weight: 3.2,
    message:
      /\banrs?\b|\bapp(?:lication)? (?:is )?not responding\b|\bhas stopped working\b|\b(?:keeps? stopping|has stopped unexpectedly)\b|\bkernel appears to have died\b|\bquit unexpectedly\b|\bterminated unexpectedly\b|\bdisappeared unexpectedly\b|\bspinning (?:beach ?ball|wheel)\b|\bbeach-?ball|\bblue screen\b|\bbsod\b/,
    unmistakable: true,
  },
  {
    name: "out-of-memory",
    category: "memory",
    reason: "memory ran out",
    source: "V8, JVM, Python, PHP, PostgreSQL and kernel messages",
    weight: 4,
    message:
      /\bout of memory\b|\boutofmemory|\bheap limit\b|\bheap space\b|\bmetaspace\b|\bcannot allocate memory\b|\ballocation failed\b|\b(?:bad|memory) allocation\b|\bbad_alloc\b|\boom[- ]?kill|\barray buffer allocation failed\b|\bgc overhead limit\b|\ballowed memory size of\b|\bmemory exhausted\b|\bmemory limit exceeded\b|\bfailed on request of size\b/,
    unmistakable: true,
  },
  {
    name: "out-of-memory-class",
    category: "memory",
    reason: "memory ran out",
    source: "JVM, Python and .NET exceptions",
    weight: 4,
    className: /OutOfMemory|^MemoryError$|bad_alloc$/,
  },
];
