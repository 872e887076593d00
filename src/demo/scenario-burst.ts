/** One incident, told by five people in three shapes. */
import { type DemoIssue, KNOWN } from "./demo-issue.ts";
import { apiError, bugCommand, cutErrorsBlock, errorsBlock, issueForm, wrapped, type LoggedError } from "./shapes.ts";

const BUDGET = "Your monthly build budget is used up. Raise it under kestrel.example/budget to go on.";

function refusal(requestId: string, minute: number, frames: string): LoggedError {
  return {
    error: `Error: ${apiError(400, "invalid_request_error", BUDGET, requestId)}\n${frames}`,
    timestamp: `2026-11-18T09:${String(minute).padStart(2, "0")}:12.041Z`,
  };
}

/** Of every request of the tool, whatever came of it. */
export const UNIX_FRAMES = [
  "    at submit (/$bunfs/root/kestrel:310:20411)",
  "    at sendJob (/$bunfs/root/kestrel:402:5120)",
  "    at processTicksAndRejections (native:7:39)",
].join("\n");

const WINDOWS_FRAMES = [
  "    at submit (B:/~BUN/root/kestrel.exe:318:11980)",
  "    at sendJob (B:/~BUN/root/kestrel.exe:417:5093)",
  "    at processTicksAndRejections (native:7:39)",
].join("\n");

/** What the tool logs all day long, whatever else is wrong. */
const NOISE: readonly LoggedError[] = [
  {
    error: "Error: Failed to delete keychain entry\n    at Qz4 (/$bunfs/root/kestrel:120:88114)",
    timestamp: "2026-11-18T09:01:40.118Z",
  },
  {
    error: "Error: 1P event logging: 3 events failed to export\n    at Wd2 (/$bunfs/root/kestrel:150:2077)",
    timestamp: "2026-11-18T09:02:55.640Z",
  },
];

/** Five people meet one incident: three shapes, and twice the error stands in the prose only. */
export const BURST: readonly DemoIssue[] = [
  {
    key: "burst-1",
    author: "amara",
    title: "[Bug] Budget error although the dashboard shows plenty left",
    body: bugCommand({
      description:
        'Every build is refused since this morning: "Your monthly build budget is used up." The dashboard says that 80% is left.',
      platform: "darwin",
      terminal: "vscode",
      version: "3.4.1",
      feedbackId: "5f0c1c1e-2a67-4a5e-9d5b-0f6a4b7c8d10",
      errors: errorsBlock([
        ...NOISE,
        refusal("req_demo7Hq2Xw9LmRt4", 4, UNIX_FRAMES),
        refusal("req_demo3Kd8Ze1PvNs6", 9, UNIX_FRAMES),
      ]),
    }),
    shows: "a /bug report: two background errors before the culprit, which occurs twice",
    expects: {
      category: "usage-limit",
      labels: ["error: usage-limit", "platform: macos", "incident"],
      says: ["budget"],
    },
  },
  {
    key: "burst-2",
    author: "bjorn",
    title: "[BUG] builds refused with a 400",
    labels: ["customer"],
    body: issueForm({
      "Preflight Checklist": "- [x] I have searched the existing issues\n- [x] I am using the latest version",
      "What's Wrong?": [
        `Whatever I run, the answer is API Error: ${apiError(400, "invalid_request_error", BUDGET)} even for`,
        "`kestrel logout`. The budget page shows that hardly anything was used this month.",
      ].join(" "),
      "What Should Happen?": "Builds run as long as there is budget.",
      "Error Messages/Logs": "```shell\n\n```",
      "Kestrel Version": "3.4.1 (Kestrel CLI)",
      "Operating System": "Windows",
      "Terminal/Shell": "PowerShell",
      "Additional Information": "",
    }),
    shows: "an issue form: the error stands in the prose only, its log field is empty",
    expects: {
      category: "usage-limit",
      labels: ["error: usage-limit", "platform: windows", "possible-duplicate"],
      linked: { to: ["burst-1"], as: KNOWN },
    },
  },
  {
    key: "burst-3",
    author: "chiara",
    title: "Billed against the wrong budget?",
    body: [
      "Hello, I can't build any more:",
      "",
      wrapped(`API Error: ${apiError(400, "invalid_request_error", BUDGET, "req_demo9Tb5Yc2QjWf7")}`, 58),
      "",
      "My colleagues on the same plan can. Environment:",
      "",
      "- Kestrel version: 3.4.0",
      "- OS: Ubuntu 24.04",
    ].join("\n"),
    shows: "free text: the error in the prose only, wrapped in the middle of its JSON by a terminal",
    expects: {
      category: "usage-limit",
      labels: ["error: usage-limit", "platform: linux", "possible-duplicate"],
      linked: { to: ["burst-1", "burst-2"], as: KNOWN },
    },
  },
  {
    key: "burst-4",
    author: "dmitri",
    title: "[Bug] Out of build budget, but I am not",
    body: bugCommand({
      description:
        "I have not built anything for a week and am told that the monthly build budget is used up and that I should raise it.",
      platform: "win32",
      terminal: "null",
      version: "3.3.2",
      errors: errorsBlock([refusal("req_demo1Gn6Vu8SxEo5", 31, WINDOWS_FRAMES)]),
    }).replaceAll("\n", "\r\n"),
    shows:
      "a /bug report from Windows (CRLF, frames of another build): the fourth in a few minutes, so an incident, followed in one place",
    expects: {
      category: "usage-limit",
      labels: ["error: usage-limit", "platform: windows"],
      linked: { to: ["burst-1"], as: ["incident"] },
    },
  },
  {
    key: "burst-5",
    author: "elif",
    title: "[Bug] Budget used up after one build",
    body: `<img width="900" alt="Dashboard" src="https://images.example/dashboard.png" />\n\n${bugCommand({
      description:
        'One small build, and then only "monthly build budget is used up, raise it". See the picture of my dashboard.',
      platform: "darwin",
      terminal: "iTerm.app",
      version: "3.4.1",
      feedbackId: "0b9d5a52-77f4-4f0e-8a3c-6f1f5a0c2e44",
      errors: cutErrorsBlock([
        refusal("req_demo4Lp7Mi3BkCz8", 44, UNIX_FRAMES),
        ...NOISE,
        refusal("req_demo2Ry5Ah9FdJt1", 47, UNIX_FRAMES),
      ]),
    })}`,
    shows: "a /bug report with a picture first, its Errors block cut in the middle of a string",
    expects: {
      category: "usage-limit",
      labels: ["error: usage-limit", "platform: macos"],
      linked: { to: ["burst-1"], as: ["incident"] },
    },
  },
];
