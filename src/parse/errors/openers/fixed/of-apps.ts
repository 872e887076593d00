import { wordings } from "../../../../wording/wordings.ts";
import type { MessageFamily } from "./message-lines.ts";

/** What toolkits of apps, engines of games, hosts of plugins and firmware say. */
export const APP_MESSAGES: readonly MessageFamily[] = [
  {
    name: "flutter",
    source: "Flutter's framework, Dart's analyser and runtime",
    messages: wordings`
      A RenderFlex overflowed by <n> pixels on the \w+
      setState\(\) (called after dispose|or markNeedsBuild\(\) called during build)
      Null check operator used on a null value
      Field <q> has not been initialized
      type <q> is not a subtype of type <q>( in type cast| of <q>)?
      No implementation found for method <word> on channel <word>
      RenderBox was not laid out
      (Vertical|Horizontal) viewport was given unbounded (height|width)
      Looking up a deactivated widget['’]s ancestor is unsafe
      Bad state: >>
      The (getter|setter|method) <q> was called on null
      The (getter|setter|method|function|named parameter|operator) <q> isn['’]t defined( for the (class|type) <q>)?
      The argument type <q> can['’]t be assigned to the parameter type <q>
      The return type <q> isn['’]t a <q>
      A value of type <q> can['’]t be assigned to a variable of type <q>
      Method not found: <q>
      Member not found: <q>
      No named parameter with the name <q>
      Type <q> not found
      Undefined name <q>
      The current (Dart|Flutter) SDK version is <n>
      Gradle task <word> failed with exit code <n>
      No Material(Localizations)? widget found
      No (\w+) widget ancestor found
      Could not find the correct Provider
      Unsupported operation: >>
      Concurrent modification during iteration
      The provided ScrollController is currently attached to more than one ScrollPosition
      The following assertion was thrown
      SenderId mismatch
      InvalidRegistration
    `,
  },
  {
    name: "engines",
    source: "Godot's core, Unity, Unreal, Bevy, mod loaders",
    messages: wordings`
      Invalid (get|set|access|call|type)( index| to property or key)? <q> \(on base: <q>\)
      Invalid call. Nonexistent function <q> in base <q>
      Attempt to call function <q> in base <q> on a null instance
      Cannot call method <q> on a null value
      Invalid operands <q> and <q> in operator <q>
      Identifier <q> (not|isn['’]t) declared in the current scope
      Cannot get class <q>
      Condition "<some>" is true
      Failed loading resource: >>
      Parser? Error: >>
      The (associated|referenced) script (on this Behaviour )?(is missing|cannot be loaded)
      MissingReferenceException: >>
      Encountered a conflict in <some>
      requires (Forge|Fabric|NeoForge|Minecraft|fabric-api|Quilt) <some>(?=$|[\n,])
      Missing or unsupported mandatory dependencies
      Error loading class: >>
      Failed to load mod <some>(?=$|[\n.,])
    `,
  },
  {
    name: "home",
    source: "https://github.com/home-assistant/core (strings and loggers), ESPHome, Zigbee2MQTT",
    messages: wordings`
      Setup failed for ('?\S{2,60}'?|custom integration <name>): >>
      Config entry <q> for \S{2,60} integration not ready yet
      Error (while )?setting up (entry <some> for |platform )?\S{2,60}
      Integration <q> not found
      Invalid config for <word>
      Platform \S{2,60} (does not generate unique IDs|not ready yet|not found)
      (Setup|Update) of \S{2,80} is taking (over|longer than) <n> seconds
      Detected blocking call to <word>
      Error doing job: >>
      Config flow could not be loaded
      Error fetching <some> data: >>
      Timeout (fetching|requesting) <some> data
      Error (requesting|communicating with) <some>(?=$|[\n.,])
      Failed to (perform the action|call service) <word>
      No setup (or config entry setup )?function defined
      Template variable (error|warning): >>
      UndefinedError: >>
      Requirements for <word> not found
      Invalid handler specified
      Failed to (ping|configure|interview|read state of) <q>( \(<some>\))?
      Publish <q> <q> to <q> failed: >>
      [Ii]nterview failed( because can not get node descriptor)?
    `,
  },
  {
    name: "firmware",
    source: "ESP-IDF, esptool, avrdude, Klipper, Marlin, PlatformIO",
    messages: wordings`
      Guru Meditation Error: >>
      Brownout detector was triggered
      Failed to connect to ESP\w{2,8}: >>
      A fatal error occurred: >>
      Timed out waiting for packet <some>(?=$|[\n.])
      programmer is not responding
      not in sync: resp=0x\w+
      can['’]t open device <q>
      [Cc]ould not open (serial )?port <name> >>
      MCU <q> shutdown: >>
      MCU <q> error during connect: >>
      Lost communication with MCU <q>
      Timer too close
      Unable to read tmc <some>
      TMC <q> reports error: >>
      Heater <word> not heating at expected rate
      Printer halted. kill\(\) called!
      THERMAL RUNAWAY
      MAXTEMP( triggered| BED)?
      MINTEMP( triggered| BED)?
      Thermal Runaway
      [Hh]eating [Ff]ailed
      ADC out of range
      Must home axis first
      Move out of range: >>
      Option <q> in section <q> must be specified
      Section <q> is not a valid config section
      Please specify \S{3,40} before \S{3,40}
      Sketch too big
      Compilation error: >>
      Error compiling for board <some>(?=$|[\n.])
      No (upload|serial) port (provided|found)
      Task watchdog got triggered
      assert failed: >>
      Stack canary watchpoint triggered
      abort\(\) was called at PC 0x\w+
      Backtrace: 0x>>
    `,
  },
  {
    name: "editors",
    source: "VS Code, Neovim, Emacs, JetBrains' IDEs, language servers, Jupyter",
    messages: wordings`
      command <q> (not found|already exists)
      Cannot activate (the )?<q> extension because >>
      Activating extension <q> failed: >>
      Extension host (terminated unexpectedly|did not start)
      Unable to (start|resolve|activate) <some> because >>
      [Cc]ouldn['’]t start client <some>(?=$|[\n.])
      [Ss]tarting (the )?client failed
      The <some> server crashed <n> times in the last <n> minutes
      Command <word> (was )?not (found|an editor command)
      Language server <some> (exited|quit|failed|crashed|not found)
      [Nn]o parser for <q> language
      Query error at <n>:<n>
      invalid (node type|capture|field name) (at position|<q>)<some>
      method \S{3,60} is not supported by any of the servers
      attempt to call field <q> \(a nil value\)
      Unable to connect to (the )?(VS Code Server|kernel|remote server|language server|extension host)
      The kernel (died|appears to have died|failed to start)
      Kernel Restarting
      Failed to start the Kernel
      An error occurred while (loading|resolving|opening|saving) <some>(?=$|[\n.])
    `,
  },
  {
    name: "downloads",
    source: "yt-dlp, gallery-dl, aria2, torrents, media servers",
    messages: wordings`
      Unable to (extract|download) (webpage|JSON metadata|API page|video data|<some>)(: >>)?(?=$|[\n.;:])
      Sign in to confirm you['’]re not a bot
      Requested format is not available
      Video unavailable
      This video is (private|unavailable|not available)
      Unsupported URL: <word>
      [Gg]iving up after <n> retries
      nsig extraction failed
      No video formats found
      Postprocessing: >>
      Playback (failed|error)( due to| because)? <some>(?=$|[\n.])
      The media could not be loaded
      This client isn['’]t compatible with the media
    `,
  },
  {
    name: "chain",
    source: "Bitcoin Core, geth and other nodes, wallets, Solidity",
    messages: wordings`
      insufficient funds for (gas|intrinsic transaction cost)
      execution reverted(: >>)?
      nonce too (low|high)
      replacement transaction underpriced
      intrinsic gas too low
      transaction underpriced
      gas required exceeds allowance
      Corrupted block database detected
      Error opening block database
      Stack too deep
      DeclarationError: >>
      ParserError: >>
      cannot estimate gas
      bad-txns-[\w-]{3,60}
      missing trie node <some>(?=$|[\n(])
      Unable to connect to (the )?(RPC|node|peer|network)( <some>)?(?=$|[\n.])
    `,
  },
];
