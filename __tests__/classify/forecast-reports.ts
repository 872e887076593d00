import type { LabelledReport } from "./unseen-reports.ts";

const lines = (...parts: readonly string[]): string => parts.join("\n");

/** Written last, longer and vaguer than the others, labelled at once and measured once: nothing was changed for them. */
export const FORECAST_REPORTS: readonly LabelledReport[] = [
  {
    category: "network",
    title: "Sync is very unreliable lately",
    body: lines(
      "Hi all, I have been a happy user for years. Since about two weeks the sync works for an hour or so and then",
      "everything just sits there. In the console I see a lot of `WebSocket connection to 'wss://sync.example.org' failed`.",
      "My colleague in another office does not have it. Restarting the router did not change anything.",
    ),
  },
  {
    category: "crash",
    title: "Doesn't survive a double click",
    body: lines(
      "Steps: open the gallery, double click on any picture.",
      "",
      "System.NullReferenceException: Object reference not set to an instance of an object.",
      "   at Gallery.Viewer.OnActivated(Object sender) in Viewer.cs:line 77",
      "   at Gallery.App.Dispatch(Event e)",
    ),
  },
  {
    category: "install-update",
    title: "Trouble with the new version",
    body: "I wanted to go from 6.1 to 6.2 with the installer from the site. It runs to 80% and then says “another version of this product is already installed”. There is none in the list of programs.",
  },
  {
    category: "config",
    title: "trailing slash",
    body: "If I set `base_url: https://example.org/` with the slash at the end, all links get two slashes. Either the option should be normalised or rejected.",
    accept: ["unknown"],
  },
  {
    category: "ui",
    title: "Where did the save button go?",
    body: "On my laptop (1366x768) the lower part of the settings window is below the edge of the screen, there is no way to scroll, so I cannot reach the buttons.",
  },
  {
    category: "filesystem",
    title: "Cannot use it on our file server",
    body: "We keep the projects on \\\\srv01\\projects$. Opening works. Saving gives “The process cannot access the file because it is being used by another process”, even though nobody else has it open.",
  },
  {
    category: "authentication",
    title: "Kicked out all the time",
    body: "Every ten minutes or so I am back on the login form and have to type my password again. Started after you moved to the new identity provider.",
  },
  {
    category: "memory",
    title: "Build machine dies at night",
    body: "Grafana shows that the resident set of the indexer goes up in a straight line until the kernel kills it: `Out of memory: Killed process 4121 (indexer) total-vm:31457280kB`.",
  },
  {
    category: "server-error",
    title: "Cannot open any ticket from 2029",
    body: "The page says “Something went wrong” and in the network tab the call to /api/tickets/88 has status 500. Newer ones are fine.",
  },
  {
    category: "process",
    title: "ffmpeg step silently does nothing",
    body: "When I run the pipeline from cron the conversion is skipped. Log: `spawn ffmpeg ENOENT`. From my shell it works, so it must be the PATH.",
  },
  {
    category: "permission",
    title: "Interns cannot close their own tasks",
    body: "They get “You do not have permission to perform this action”, although the role has been given “edit own”.",
  },
  {
    category: "integration",
    title: "Nothing arrives in Slack any more",
    body: "The app is still installed in the workspace and the channel is right. The last message is from the 3rd.",
  },
  {
    category: "feature-request",
    title: "Keyboard navigation for the tree",
    body: "As somebody who cannot use a mouse I would love to open and close the nodes with the arrow keys. Today only tab and enter do something.",
    accept: ["ui"],
  },
  {
    category: "feature-request",
    title: "Could the timeout be a parameter?",
    body: "30 seconds is too short for our slow sensors. We patch the constant in each release.",
  },
  {
    category: "unknown",
    title: "Totals do not add up",
    body: "The sum at the bottom of the invoice is one cent lower than the sum of the lines. Probably each line is rounded.",
  },
  {
    category: "unknown",
    title: "Search finds too much",
    body: "A search for “wick” also lists “wicked” and “Wickham”. With quotes, too.",
  },
  {
    category: "unknown",
    title: "Wrong week number on 1 January",
    body: "It says week 53, the ISO calendar says week 1.",
  },
  {
    category: "unknown",
    title: "Macro hygiene: `x` captured",
    body: "```rust\nmacro_rules! twice { ($e:expr) => {{ let x = 1; $e + $e }} }\n```\nexpands to the inner x.",
  },
  {
    category: "crash",
    title: "Panic when the terminal is narrower than 20 columns",
    body: "attempt to subtract with overflow, src/draw.rs:91. tmux, two panes.",
  },
  {
    category: "crash",
    title: "Whole desktop locks up after I plug in the second screen",
    body: "Only the power button helps. journalctl has nothing after “hotplug event”.",
  },
  {
    category: "install-update",
    title: "Can't build from source on Alpine",
    body: "musl has no `execinfo.h`: `fatal error: execinfo.h: No such file or directory`, make: *** [trace.o] Error 1",
  },
  {
    category: "install-update",
    title: "docker pull: manifest unknown",
    body: "`docker pull example/lamp:7.1` → Error response from daemon: manifest for example/lamp:7.1 not found: manifest unknown. The release notes name that tag.",
  },
  {
    category: "rate-limit",
    title: "Import stops after 5000 rows",
    body: "The rest is refused with `HTTP 429`. I would expect the importer to slow down by itself.",
  },
  {
    category: "invalid-request",
    title: "PATCH /users/me with an empty phone",
    body: '→ 400 {"code":"validation_failed","message":"phone: expected string, received null"}. The documentation says that null removes it.',
  },
  {
    category: "network",
    title: "curl: (60) SSL certificate problem: unable to get local issuer certificate",
    body: "on downloads.example.org since yesterday. Did the chain change?",
  },
  {
    category: "network",
    title: "Works at home, not in the office",
    body: "Behind the office proxy the updater shows “could not reach the server”. HTTP_PROXY is set.",
  },
  {
    category: "ui",
    title: "Arabic names are reversed in the PDF preview",
    body: "Letters come in the wrong order and are not joined. In the editor they are right.",
    accept: ["unknown"],
  },
  {
    category: "ui",
    title: "Tooltip flashes on and off",
    body: "If the pointer stands exactly on the border of a cell it appears and vanishes many times a second.",
  },
  {
    category: "config",
    title: "log_level: debug makes no difference",
    body: "I set it in /etc/lamp/lamp.yml and restarted. `lamp --print-config` shows info.",
  },
  {
    category: "config",
    title: "Profiles: the default one always wins",
    body: "With `--profile staging` the values of [default] are used for everything that is in both sections.",
  },
  {
    category: "filesystem",
    title: "Attachments with a colon in their name get lost on Windows",
    body: "They are listed, the file has 0 bytes. NTFS takes the rest for a stream.",
  },
  {
    category: "memory",
    title: "Laptop gets hot",
    body: "top says 180% for lamp-helper, even with all windows closed.",
  },
  {
    category: "integration",
    title: "IntelliJ: gutter icons stopped working with 2031.1",
    body: "The plugin is enabled, idea.log says `PluginException: lamp.gutter: extension point not registered`.",
  },
  { category: "no-report", title: "?", body: "..." },
  { category: "no-report", title: "Sorry, wrong window", body: "" },
  {
    category: "usage-limit",
    title: "Free tier says 100 exports, I am blocked after 12",
    body: "“You have reached your monthly limit.” The counter on the account page shows 12 of 100.",
  },
  {
    category: "crash",
    title: "アプリがすぐ落ちる",
    body: "起動すると一瞬画面が出て、すぐに終了します。ログには何も残りません。",
  },
  {
    category: "network",
    title: "无法连接服务器",
    body: "昨天还可以，今天一直提示“连接超时”。换了网络也一样。",
  },
  {
    category: "ui",
    title: "Der Knopf „Speichern“ ist abgeschnitten",
    body: "Bei 125 % Skalierung fehlt die rechte Hälfte.",
  },
  {
    category: "install-update",
    title: "La mise à jour échoue à chaque fois",
    body: "Elle se télécharge, puis « l'installation a échoué ». J'ai essayé trois fois.",
  },
];
