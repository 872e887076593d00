/** What loggers, containers and service managers put before a line, in each of their wordings. */
import { describe, expect, test } from "@jest/globals";
import { withoutLogPrefixes } from "../../../../src/parse/errors/find/without-log-prefixes.ts";

const lines = (...texts: readonly string[]): [line: string][] => texts.map((text) => [text]);

describe("a time", () => {
  test.each(
    lines(
      ...["2031-06-01T09:00:00", "2031-06-01T09:00:00Z", "2031-06-01T09:00:00.123456789Z", "2031-06-01 09:00:00,123"],
      ...[
        "2031-06-01 09:00:00 UTC",
        "2031-06-01 09:00:00 GMT",
        "2031-06-01 09:00:00 +0200",
        "2031-06-01T09:00:00-05:00",
      ],
      ...["2031-06-01T09:00:00+02:00", "2031/06/01 09:00:00", "2031/06/01, 09:00:00", "2031-06-01,09:00:00"],
      ...[
        "01-Jun-2031 09:00:00",
        "1-Jun-2031 09:00:00.5 UTC",
        "06-01 09:00:00.123",
        "09:00:00",
        "9:00:00",
        "09:00:00.5",
      ],
      ..."Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ").map((month) => `${month} 11 09:00:00`),
      ..."Mon Tue Wed Thu Fri Sat Sun".split(" ").map((day) => `${day} Jun  1 09:00:00`),
      ...["Jun 1 09:00:00 2031", "[2031-06-01 09:00:00]", "(09:00:00)", "[09:00:00]:", "09:00:00:"],
    ),
  )("%s", (time) => {
    expect(withoutLogPrefixes(`${time} lid stuck`)).toBe("lid stuck");
  });

  test.each(["\t", " | ", " - ", " |", "  ", "\t|\t"])("%j between it and the message", (between) => {
    expect(withoutLogPrefixes(`09:00:00${between}lid stuck`)).toBe("lid stuck");
  });

  test.each(
    lines(
      ...["At 09:00:00 lid stuck", "09:00 lid stuck", "09:00:00lid stuck", "Lid 1 09:00:00 stuck", "Junk 1 09:00:00 x"],
      ...["31-06-01T09:00:00Z x", "09:00:00, lid stuck", "see 2031-06-01T09:00:00Z lid stuck", "2031-06-01 lid 1:00"],
    ),
  )("is none: %s", (line) => {
    expect(withoutLogPrefixes(line)).toBe(line);
  });

  test.each<[name: string, text: string, bare: string]>([
    ["each line", "09:00:00 lid stuck\nand\n09:00:01 oil gone", "lid stuck\nand\noil gone"],
    ["an indented line", "    09:00:00 lid stuck", "lid stuck"],
    [
      "a line that goes on",
      "09:00:00 lid stuck\n09:00:00     at shut (/lid.js:1:2)",
      "lid stuck\n  at shut (/lid.js:1:2)",
    ],
    ["a line that says nothing", "09:00:00\nlid stuck", "\nlid stuck"],
    ["a line of blanks behind it", "09:00:00       \nlid", "\nlid"],
    ["no line that only begins with a number, however far in", "   12 lids at 09:00:00", "   12 lids at 09:00:00"],
    ["a line that says its level only", "09:00:00 INFO  \nlid", "\nlid"],
  ])("of %s", (_name, text, bare) => {
    expect(withoutLogPrefixes(text)).toBe(bare);
  });
});

describe("a level", () => {
  const errors = "ERROR ERR Error error err FATAL FTL Fatal fatal CRITICAL CRIT critical crit SEVERE EMERG emerg";
  const others =
    "WARNING WARN WRN Warning warning warn INFORMATION INFO INF Info info NOTICE notice LOG DETAIL HINT STATEMENT CONTEXT";
  test.each(lines(..."DEBUG DBG Debug debug TRACE TRC trace VERBOSE verbose".split(" ")))(
    "%s is for developers",
    (level) => {
      expect(withoutLogPrefixes(`09:00:00 ${level} lid stuck`)).toBe("[DEBUG] lid stuck");
    },
  );
  test.each(lines(...errors.split(" ")))("%s is an error's", (level) => {
    expect(withoutLogPrefixes(`09:00:00 ${level} lid stuck`)).toBe("[ERROR] lid stuck");
  });
  test.each(lines(...others.split(" ")))("%s is none of an error", (level) => {
    expect(withoutLogPrefixes(`09:00:00 ${level} lid stuck`)).toBe("lid stuck");
  });
  test.each(
    lines(
      ...["[ERROR]", "(ERROR)", "<ERROR>", "|ERROR|", "**ERROR**", "[[ERROR]]", "ERROR:", "[ERROR]:", "ERROR -"],
      ...["ERROR |", "ERROR  :", "[ERROR] -", "ERROR\t", "ERROR        ", "ERROR:|"],
    ),
  )("is written %s", (level) => {
    expect(withoutLogPrefixes(`09:00:00 ${level} lid stuck`)).toBe("[ERROR] lid stuck");
  });
  test.each(lines("Errors at the lid", "errno 7", "Oil lid stuck", "INFOS lid stuck", "Lid ERROR"))(
    "is none: %s",
    (message) => {
      expect(withoutLogPrefixes(`09:00:00 ${message}`)).toBe(message);
    },
  );
  test("a second one is the message's", () => {
    expect(withoutLogPrefixes("09:00:00 INFO ERROR lid stuck")).toBe("ERROR lid stuck");
  });
});

describe("what stands between time and message", () => {
  test.each<[name: string, line: string, bare: string]>([
    ["a thread", "09:00:00 [main] ERROR lid stuck", "[ERROR] lid stuck"],
    ["a thread behind the level", "09:00:00 ERROR [main-1 #2]: lid stuck", "[ERROR] lid stuck"],
    ["a module in round brackets", "09:00:00 (lid.box:12) WARN lid stuck", "lid stuck"],
    ["a thread with its level", "[09:00:00] [Lid thread/ERROR]: lid stuck", "[ERROR] lid stuck"],
    ["a thread with another level", "[09:00:00] [Lid thread/WARN]: lid stuck", "lid stuck"],
    [
      "a thread with its level, and no second level",
      "[09:00:00] [main/FATAL] INFO lid stuck",
      "[ERROR] INFO lid stuck",
    ],
    ["an empty bracket is the message's", "09:00:00 INFO [] lid stuck", "[] lid stuck"],
    ["Spring's process", "2031-06-01 09:00:00.123  INFO 4711 --- [main] lid.Box : lid stuck", "lid stuck"],
    ["nginx' process and connection", "2031/06/01 09:00:00 [error] 12#345: *67 lid stuck", "[ERROR] lid stuck"],
    ["nginx' process", "2031/06/01 09:00:00 [emerg] 12#345: lid stuck", "[ERROR] lid stuck"],
    ["a process in brackets", "2031-06-01 09:00:00 UTC [4711] ERROR:  lid stuck", "[ERROR] lid stuck"],
    ["a process in brackets and a colon", "09:00:00 [4711]: lid stuck", "lid stuck"],
    ["Python's name before the level", "2031-06-01 09:00:00,123 - lid.box - ERROR - lid stuck", "[ERROR] lid stuck"],
    ["but no word before a dash", "09:00:00 lid - stuck - again", "lid - stuck - again"],
    ["Rust's module", "2031-06-01T09:00:00Z ERROR lid::box_2::wick: stuck", "[ERROR] stuck"],
    ["Java's class with spaces", "09:00:00.123 ERROR o.a.lid.Box      : stuck", "[ERROR] stuck"],
    ["Java's class with a dash", "09:00:00 ERROR com.acme.lid.Box - stuck", "[ERROR] stuck"],
    ["a module alone", "09:00:00 ERROR lid:", ""],
    ["without a level a module is the message's", "09:00:00 lid::box: stuck", "lid::box: stuck"],
    ["a sentence before a colon is the message's", "09:00:00 ERROR the lid: stuck", "[ERROR] the lid: stuck"],
    ["a call before a colon is the message's", "09:00:00 ERROR lid: (stuck)", "[ERROR] lid: (stuck)"],
    ["eight at most", `09:00:00 ${"[a] ".repeat(9)}lid stuck`, "[a] lid stuck"],
    ["Docker Compose", "lid-box-12    | lid stuck", "lid stuck"],
    ["Docker Compose, older", "lid_box_1| lid stuck", "lid_box_1| lid stuck"],
    ["Docker Compose, and an empty line", "lid.box_1 |", ""],
    ["Docker Compose, and a time", "web-1  | 09:00:00 ERROR lid stuck", "[ERROR] lid stuck"],
    ["an image's build", "#7 12.345 lid stuck", "lid stuck"],
    ["but no number of an issue", "#7 lid 12.345", "#7 lid 12.345"],
    ["a service manager", "Jun  1 09:00:00 box.local lid@1.service[4711]: lid stuck", "lid stuck"],
    ["a service manager without a process", "Jun 11 09:00:00 box kernel: lid stuck", "lid stuck"],
    ["a service manager and a logger", "Jun  1 09:00:00 box lid[7]: 09:00:01 ERROR lid stuck", "[ERROR] lid stuck"],
  ])("%s", (_name, line, bare) => {
    expect(withoutLogPrefixes(line)).toBe(bare);
  });

  test.each(["lid_error", "lid::Error", "lid.box.OilException", "lid_fatal", "lid::panic", "lid_failed"])(
    "%s names the failure and stays",
    (target) => {
      expect(withoutLogPrefixes(`09:00:00 ERROR ${target}: stuck`)).toBe(`[ERROR] ${target}: stuck`);
    },
  );
});

describe("loggers' own forms", () => {
  const forms: readonly (readonly [name: string, head: (level: string) => string, errors: string, others: string])[] = [
    ["klog", (level) => `${level}0601 09:00:00.123456       1 lid/box.go:12] `, "E F", "I W"],
    ["klog, short", (level) => `${level}0601 09:00:00.1 1234567 a-b.go:1] `, "E F", "I W"],
    ["python", (level) => `${level}:lid.box:`, "ERROR CRITICAL", "WARNING INFO DEBUG"],
    ["logrus", (level) => `${level}[0000] `, "ERRO FATA PANI", "WARN INFO DEBU"],
    ["class-and-place", (level) => `HW.Lid <${level}> box\\lid.cpp:Shut:401: `, "Critical Error", "Warning Info Debug"],
    [
      "class-and-place, timed",
      (level) => `[   3.123456] Lid <${level}> src/box/lid.cpp:Lid::~Lid:4: `,
      "Error",
      "Trace",
    ],
    ["logrus, wide", (level) => `${level}[12345678]   `, "ERRO FATA PANI", "WARN INFO DEBU"],
    ["logcat", (level) => `06-01 09:00:00.123  4711     7 ${level} lid.Box : `, "E F", "V D I W"],
    ["logcat, short", (level) => `${level}/lid-Box( 4711): `, "E F", "V D I W"],
    ["logcat, spaced", (level) => `${level}/Lid     (12345): `, "E F", "V D I W"],
    [
      "chromium",
      (level) => `[4711:7:0601/090000.123:${level}:lid_box.cc(12)] `,
      "ERROR FATAL",
      "WARNING INFO VERBOSE1",
    ],
    [
      "chromium, one process",
      (level) => `[4711:0601/090000.1:${level}:lid.cc:12] `,
      "ERROR FATAL",
      "WARNING INFO VERBOSE2",
    ],
    ["ruby", (level) => `${level}, [2031-06-01T09:00:00.123 #4711]  ERROR -- lid: `, "E F", "D I W"],
    ["env_logger", (level) => `[2031-06-01T09:00:00.123Z ${level}  lid::box-2] `, "ERROR", "WARN INFO DEBUG TRACE"],
    ["env_logger, no zone", (level) => `[2031-06-01T09:00:00  ${level} lid] `, "ERROR", "WARN INFO DEBUG TRACE"],
    [
      "poco",
      (level) => `2031.06.01 09:00:00.123456 [ 4711 ] {} <${level}> Lid: (version 1.2 (official build)) (no query) `,
      "Fatal Error",
      "Information Trace",
    ],
    [
      "elixir, with what the request is known by",
      (level) => `09:00:00.123 request_id=F3aBoxLid0 pid=<0.4711.0> [${level}] `,
      "error",
      "warning info debug",
    ],
    [
      "category and thread, the time left out",
      (level) => `${level} [box.lid.LidOpener$1] (hinge-7) `,
      "ERROR FATAL",
      "WARN INFO DEBUG TRACE",
    ],
    [
      "monolog",
      (level) => `[2031-06-01T09:00:00.123+02:00] lid.${level}: `,
      "ERROR CRITICAL EMERGENCY",
      "INFO WARNING",
    ],
    [
      "monolog, a space",
      (level) => `[2031-06-01 09:00:00] production.${level}: `,
      "ERROR CRITICAL EMERGENCY",
      "INFO DEBUG",
    ],
  ];
  test.each(forms)("%s", (_name, head, errors, others) => {
    const read = (level: string, rest: string): string =>
      `${level}: ${withoutLogPrefixes(`${head(level)}lid stuck${rest}`)}`;
    expect(errors.split(" ").map((level) => read(level, ""))).toEqual(
      errors.split(" ").map((level) => `${level}: [ERROR] lid stuck`),
    );
    // A text without any error is not looked at unless it holds a time.
    expect(others.split(" ").map((level) => read(level, "\n09:00:00 oil"))).toEqual(
      others.split(" ").map((level) => `${level}: lid stuck\noil`),
    );
  });

  test.each(forms)("%s behind something else stays", (_name, head, errors) => {
    const [level = ""] = errors.split(" ");
    expect(withoutLogPrefixes(`[lid] ${head(level)}lid stuck`)).toBe(`[lid] ${head(level)}lid stuck`);
  });

  test.each(
    lines(
      ...[
        "E0601 lid.go:12] lid stuck",
        "X0601 09:00:00.1 1 lid.go:12] lid stuck",
        "E0601 09:00:00.1 1 lid.go] lid stuck",
      ],
      ...[
        "ERROR:lid.box: lid stuck",
        "ERROR:lid box:lid stuck",
        "NOTE:lid.box:lid stuck",
        "so ERROR:lid.box:lid stuck",
      ],
      ...["ERRO[12s] lid stuck", "OOPS[0012] lid stuck", "X/Lid( 4711): lid stuck", "E/Lid(pid): lid stuck"],
    ),
  )("is none: %s", (line) => {
    expect(withoutLogPrefixes(line)).toBe(line);
  });

  test.each(
    lines(
      "FATAL EXCEPTION: main",
      "Process: lid, PID: 4711",
      "at lid.Box.shut(Box.java:12)",
      "Caused by: lid.Stuck: no oil",
    ),
  )("a line of Android's crash is no error of its own: %s", (message) => {
    expect(withoutLogPrefixes(`E/AndroidRuntime( 4711): ${message}`)).toBe(message);
  });

  test("an indented frame is no error", () => {
    expect(withoutLogPrefixes("E/AndroidRuntime( 4711): \tat lid.Box.shut(Box.java:12)")).toBe(
      "\tat lid.Box.shut(Box.java:12)",
    );
  });
});

describe("logfmt", () => {
  test.each<[line: string, bare: string]>([
    ['time="2031-06-01T09:00:00Z" level=error msg="lid stuck"', "[ERROR] lid stuck"],
    ["time=2031-06-01T09:00:00Z level=error msg=stuck", "[ERROR] stuck"],
    ['ts=1.5 level=error msg="lid stuck"', "[ERROR] lid stuck"],
    ['t=2031-06-01T09:00:00Z lvl=error message="lid stuck"', "[ERROR] lid stuck"],
    ['time="Sun Jun 1 2031" level=error msg="lid stuck"', "[ERROR] lid stuck"],
    ['level=err msg="lid stuck"', "[ERROR] lid stuck"],
    ['level=ERROR msg="lid stuck"', "[ERROR] lid stuck"],
    ['level=fatal msg="lid stuck"', "[ERROR] lid stuck"],
    ['level=panic msg="lid stuck"', "[ERROR] lid stuck"],
    ['level=crit msg="lid stuck"', "[ERROR] lid stuck"],
    ['level=warning msg="lid stuck"', "lid stuck"],
    ['level=info msg="no error"', "no error"],
    ['level=error msg="lid stuck" err="no oil"', "[ERROR] lid stuck: no oil"],
    ['level=error msg="lid stuck" error=ENOOIL n=2', "[ERROR] lid stuck: ENOOIL"],
    ['level=error error="no oil" msg="lid stuck"', "[ERROR] lid stuck: no oil"],
    ['level=error msg="say \\"lid\\" in C:\\\\box"', '[ERROR] say "lid" in C:\\box'],
    ['level=error terror="x" msg=stuck', "[ERROR] stuck"],
    ['ts=1 app=lid box="a b" n=2 level=error msg=stuck', "[ERROR] stuck"],
    ["ts=1 a=1 b=2 c=3 d=4 level=error msg=stuck", "ts=1 a=1 b=2 c=3 d=4 level=error msg=stuck"],
    ["level=error n=2", "level=error n=2"],
    ["level=error amsg=stuck", "level=error amsg=stuck"],
    ["a level=error msg=stuck", "a level=error msg=stuck"],
    ["level=7 msg=stuck", "level=7 msg=stuck"],
    [
      'Jun 01 09:00:00 host lid[4711]: time=2031-06-01T09:00:00.1+02:00 level=ERROR msg="lid stuck" error="no oil"',
      "[ERROR] lid stuck: no oil",
    ],
    ["Jun 01 09:00:00 host lid[4711]: level=7 lid stuck", "level=7 lid stuck"],
  ])("%s", (line, bare) => {
    expect(withoutLogPrefixes(line)).toBe(bare);
  });
});

describe("a line of JSON", () => {
  const levels = ["error", "err", "fatal", "critical", "crit", "severe", "panic", "alert", "emergency", "ERROR"];
  test.each(lines(...levels))("%s is an error's level", (level) => {
    expect(withoutLogPrefixes(`{"level":"${level}","msg":"lid stuck"}`)).toBe("[ERROR] lid stuck");
  });

  test.each<[line: string, bare: string]>([
    ['{"level":50,"msg":"lid stuck"}', "[ERROR] lid stuck"],
    ['{"time":1,"level":60,"msg":"lid stuck"}', "[ERROR] lid stuck"],
    ['{"severity":"ERROR","message":"lid stuck"}', "[ERROR] lid stuck"],
    ['{"lvl":"error","msg":"lid stuck"}', "[ERROR] lid stuck"],
    ['  {"level":"error","msg":"lid stuck"}', "[ERROR] lid stuck"],
    ['{"level":"error","msg":"lid stuck","error":"no oil"}', "[ERROR] lid stuck: no oil"],
    ['{"level":"error","err":"no oil"}', "[ERROR] no oil"],
    ['{"level":"error","msg":"","error":"no oil"}', "[ERROR] no oil"],
    ['{"level":"error","msg":"lid stuck","error":{"code":7}}', "[ERROR] lid stuck"],
    ['{"level":50,"err":{"type":"LidError","message":"no\\noil"},"msg":"lid stuck"}', "[ERROR] LidError: no oil"],
    [
      '{"level":50,"err":{"type":"LidError","message":"no oil","stack":"LidError: no oil\\n    at shut (/lid.js:1:2)"}}',
      "[ERROR] LidError: no oil\n    at shut (/lid.js:1:2)",
    ],
    [
      '{"level":3,"app":"box","message":"stuck","exception":{"Exception":"Lid\\\\Stuck","Message":"no oil"}}',
      "[ERROR] Lid\\Stuck: no oil",
    ],
    [
      `{"level":3,"exception":{"class":"LidError","message":"no oil"},"trace":"${"x".repeat(5_000)}"}`,
      "[ERROR] LidError: no oil",
    ],
    ['{"level":"error","msg":"lid stuck\\nno\\noil"}', "[ERROR] lid stuck no oil"],
    ['lid-1 | {"level":"error","msg":"lid stuck"}', "[ERROR] lid stuck"],
  ])("%s", (line, bare) => {
    expect(withoutLogPrefixes(line)).toBe(bare);
  });

  test.each<[name: string, line: string]>([
    ["another level", '{"level":"info","msg":"lid stuck"}'],
    ["a lower level", '{"level":49,"msg":"lid stuck"}'],
    ["a level that only begins so", '{"level":"errors","msg":"lid stuck"}'],
    ["a level that only ends so", '{"level":"no error","msg":"lid stuck"}'],
    ["a level that is no word", '{"level":{"name":"error"},"msg":"lid stuck"}'],
    ["no level", '{"a_level":"error","msg":"lid stuck"}'],
    ["no message", '{"level":"error","at":"lid"}'],
    ["a message that is none", '{"level":"error","msg":7}'],
    ["an exception without a class", '{"level":3,"exception":{"message":"no oil"}}'],
    ["an exception without a message", '{"level":3,"exception":{"class":"LidError"}}'],
    ["a list", '[{"level":"error","msg":"lid stuck"}]'],
    ["no JSON", '{ "level": error of the lid'],
    ["more than a line may hold", `{"level":"error","msg":"${"lid ".repeat(1_000)}"}`],
  ])("stays as it is: %s", (_name, line) => {
    expect(withoutLogPrefixes(line)).toBe(line);
  });
});

test.each<[name: string, line: string, bare: string]>([
  ["a server's zone by name", "2031-03-07 18:40:02.115 EEST [731] ERROR:  no lid 0", "[ERROR] no lid 0"],
  ["what is told there", "2031-03-07 18:40:02 CEST [731] LOG:  lid opened", "lid opened"],
  ["no level is a zone", "2031-03-07 18:40:02 ERR [731] no lid 0", "[ERROR] no lid 0"],
])("%s", (_name, line, bare) => {
  expect(withoutLogPrefixes(line)).toBe(bare);
});

test("a runner's entry that holds what a program printed is its lines", () => {
  const entry = '{"event":"build","status":"failed","output":"Reading ...\\nerror: no lid for \\"box\\"\\n","code":1}';
  expect(withoutLogPrefixes(`1:00\n${entry}`)).toContain('\nerror: no lid for "box"');
});
