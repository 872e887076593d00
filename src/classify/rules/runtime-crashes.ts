import type { WordedErrorRule } from "../rule.ts";
import { overLines } from "../../wording/over-lines.ts";
import { wordings } from "../../wording/wordings.ts";

/** How a runtime or an operating system says that a program ended, or ran out of memory. */
export const RUNTIME_CRASH_RULES: readonly WordedErrorRule[] = [
  {
    name: "uncaught-js",
    category: "crash",
    reason: "an exception of the JavaScript engine, or of Dart, was not handled",
    source: "ECMAScript native errors, dart:core",
    weight: 2.9,
    className: /^_?(?:Type|Reference|Range|Syntax|Eval|URI|Internal|Cast)Error\d?$/,
  },
  {
    name: "uncaught-managed",
    category: "crash",
    reason: "an exception of the language was not handled",
    source: "Python, Ruby, Java and .NET built-in exceptions, Nim's defects",
    weight: 3.1,
    className: overLines()`
      (?:^|[.:\\])(?:AttributeError|KeyError|IndexError|NameError|NoMethodError|ArgumentError|
        UnboundLocalError|RecursionError|ValueError|ZeroDivisionError|UnicodeDecodeError|
        UnicodeEncodeError|NullPointerException|ClassCastException|IllegalStateException|
        IllegalArgumentException|ConcurrentModificationException|ArithmeticException|
        IndexOutOfBoundsException|ArrayIndexOutOfBoundsException|NullReferenceException|
        InvalidOperationException|InvalidCastException|ArgumentNullException|
        ArgumentOutOfRangeException|ArgumentException|KeyNotFoundException|ObjectDisposedException|
        AccessViolationException|StackOverflowException|StackOverflowError|NoSuchMethodError|
        UninitializedPropertyAccessException|[A-Z][a-z]\w{1,40}Defect)$
    `,
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
    message: wordings`
      unhandled (exception|promise|rejection|error)…
      uncaught (\(in promise\) )?(exception|error|+error)…
      exception in thread
      fatal exception
      terminate called (after|without)
      terminating (app )?due to uncaught
      maximum (update depth|call stack size) exceeded
    `,
    unmistakable: true,
  },
  {
    name: "nothing-there",
    category: "crash",
    reason: "the program stumbled over a missing value",
    source: "JavaScript, Python, Ruby, Java, .NET, PHP, Haskell, Go and Rust messages",
    weight: 2.9,
    message: wordings`
      undefined (local variable or )?method
      call to a member function
      /\bprelude\.[\w!]{2,12}: /
      fromjust: nothing
      non-exhaustive (patterns|guards) in
      cannot read propert(y|ies)
      is not a function
      undefined is not an? (object|function|constructor)
      object reference not set
      …'nonetype' object
      object has no attribute
      is not defined
      (index|subscript) (was )?out of (range|bounds)
      null ?pointer
      null reference
      on a null (value|object)
      nullpointerexception
      unwrap\(\)\x60 on an? \x60(none|err)\x60…
      unexpectedly found nil
      division by zero
      send on closed channel
      faulting module
      attempt to (index|call|compare|concatenate) …
      attempt to perform arithmetic on
    `,
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
    message: wordings`
      panicked at
      …^panic: …
      goroutine \d+ \[…
      nil pointer dereference
      internal compiler error
      compiler unexpectedly panicked
      query stack during panic
      concurrent map (writes|iteration|read)…
      all goroutines are asleep
      kernel panic
    `,
    unmistakable: true,
  },
  {
    name: "native-crash",
    category: "crash",
    reason: "the process crashed in native code",
    source: "signal(7), Windows NTSTATUS, Apple crash reports, glibc and sanitizer messages",
    weight: 3.4,
    message: wordings`
      segmentation fault
      segfault
      sig(segv|abrt|bus|ill|trap)
      access violation
      bus error
      core dumped
      illegal instruction
      exc_(bad_access|crash|breakpoint|bad_instruction)
      terminated by signal (4|5|6|7|8|11)
      trace/breakpoint trap
      double free
      stack smashing detected
      heap-use-after-free
      use[- ]after[- ]free
      general protection fault
      fatal error in
      0xc000000[5d]
      0xc0000(374|409)
      fatal signal \d+
      exception_(access_violation|stack_overflow|illegal_instruction|int_divide_by_zero|in_page_error|breakpoint)…
      (heap|stack|global|container|dynamic-stack)-(buffer-overflow|buffer-underflow)
      stack-(overflow|use-after-return|use-after-scope)
      segv on unknown address
      (exited on|terminated by|killed by|got|crashed (by|with)|caught) signal:? (4|6|7|8|11)
      page fault on (read|write|execute) access
      of user \d+ dumped core
      status=11/segv
    `,
    unmistakable: true,
  },
  {
    name: "board-crash",
    category: "crash",
    reason: "the firmware of a board crashed",
    source: "https://docs.espressif.com/projects/esp-idf, ARM's and Zephyr's fault handlers",
    weight: 3.2,
    message: wordings`
      guru meditation…
      panic'ed
      abort\(\) was called at pc
      stack overflow in task
      (soft|hard|hardware|interrupt|task) wdt (reset|timeout)
      exception \((0|2|3|6|9|28|29)\)…
      (bus|usage|mpu|hard) ?fault
      zephyr fatal error
    `,
    unmistakable: true,
  },
  {
    name: "kernel-crash",
    category: "crash",
    reason: "the kernel crashed or stopped",
    source: "Linux, Windows' stop codes",
    weight: 3.2,
    message: wordings`
      kernel bug at
      (soft|hard) lockup
      unable to handle kernel
      driver_irql_not_less_or_equal
      irql_not_less_or_equal
      system_(service_exception|thread_exception_not_handled)
      page_fault_in_nonpaged_area
      kmode_exception_not_handled
      critical_process_died
      kernel_security_check_failure
      dpc_watchdog_violation
    `,
    unmistakable: true,
  },
  {
    name: "runtime-crash",
    category: "crash",
    reason: "a language's runtime gave up",
    source: "Go's and Node.js' fatal errors",
    weight: 3.2,
    message: wordings`
      during runtime execution
      goroutine stack exceeds
      …^stack overflow$…
      invalid heap pointer
      found (bad )?pointer (to free object|in go heap)
      unexpected fault address
      empty maybelocal
      napi_get_last_error_info
      entering the v8 api without proper locking
      bun has crashed
    `,
    unmistakable: true,
  },
  {
    name: "uncaught-native",
    category: "crash",
    reason: "an exception of C++ that nobody caught",
    source: "libstdc++ and libc++",
    weight: 2.9,
    className: /^std::(?:__1::)?(?!bad_alloc)\w+$/,
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
    message: wordings`
      anrs?
      app(lication)? (is )?not responding
      has stopped working
      (keeps? stopping|has stopped unexpectedly)
      kernel appears to have died
      quit unexpectedly
      terminated unexpectedly
      disappeared unexpectedly
      spinning (beach ?ball|wheel)
      beach-?ball…
      blue screen
      bsod
    `,
    unmistakable: true,
  },
  {
    name: "out-of-memory",
    category: "memory",
    reason: "memory ran out",
    source: "V8, JVM, Python, PHP, PostgreSQL and kernel messages",
    weight: 4,
    message: wordings`
      out of memory
      outofmemory…
      heap limit
      heap space
      metaspace
      cannot allocate memory
      allocation failed
      (bad|memory) allocation
      bad_alloc
      oom[- ]?kill…
      array buffer allocation failed
      gc overhead limit
      allowed memory size of
      memory exhausted
      memory limit exceeded
      failed on request of size
    `,
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
