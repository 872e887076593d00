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
      SenderId mismatch
      InvalidRegistration
      A (RenderBox|RenderSliver) expected a child of type \w{3,40} but received a child of type \w{3,40}
      Incorrect use of ParentDataWidget
      Duplicate GlobalKey detected in widget tree
      Multiple widgets used the same GlobalKey
      Scaffold.of\(\) called with a context that does not contain a Scaffold
      Navigator operation requested with a context that does not include a Navigator
      Unable to load asset: <name>
      Could not build the application for the simulator
      Error running pod install
      CocoaPods['’]s specs repository is too out-of-date to satisfy dependencies
      Dart library <q> is not available on this platform
      Unable to find suitable Visual Studio toolchain
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
      Invalid access (to property or key|of index) <q> on a base object of type <q>
      Node not found: <q>
      Cannot open file <q>
      Failed to load script <q>
      Parameter "\w{2,60}" is null
      Index p_\w{2,30} = <n> is out of bounds
      Condition ' ?[^'\n]{3,120}' is true
      Cannot call (method|function) <q> on a previously freed instance
      The object of type <q> has been destroyed but you are still trying to access it
      The variable \w{1,60} of \w{1,60} has not been assigned
      There is no <q> attached to the <q> game object
      Coroutine couldn['’]t be started because the game object <q> is inactive
      All compiler errors have to be fixed before you can enter playmode
      Fatal error: \[File:\S{3,200}\] \[Line: <n>\]
      LowLevelFatalError \[File:\S{3,200}\]
      Ensure condition failed: >>
      Assertion failed: \S{3,200} \[File:\S{3,200}\] \[Line: <n>\]
      could not be compiled. Try rebuilding from source manually
      The following modules are missing or built with a different engine version
      Failed to initialize player
      PlayerInitEngine_\w{4,40}(: >>)?
      Some of your mods are incompatible with the game or each other
      Could not execute entrypoint stage <q> due to errors, provided by <q>
      Loading errors encountered
      Failure message: >>
      Registry Object not present: <word>
      Failed to load registries due to (above )?errors
      Internal Exception: >>
      Outdated (client|server)!( Please use <some>| I['’]m still on <some>)?
      The game crashed whilst >>
      Exit code: -\d{6,10}
      Process exited with( exit)? code -?1073\d{6,7}
      A fatal error has been detected by the Java Runtime Environment
      Could not reserve enough space for <some>(?=$|[\n.])
      Could not create the Java Virtual Machine
      A JNI error has occurred, please check your installation and try again
      Pixel format not accelerated
      Trying to assign value of type <q> to a variable of type <q>
      Can['’]t add script component <q> because >>
      Failed to resolve assembly: <q>
      Could not (find type|resolve class) <q>
      Mod <q> \(\S{2,60}\) \S{1,40} requires <some>(?=$|[\n,])
      Mod file \S{2,200} needs language provider \S{2,40}
      encountered an error during the \w{3,40} event phase
      Failed to (synchronize registry data from server|verify username|decode packet <q>)
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
      Error while executing automation \S{3,80}: >>
      Error rendering (data )?template(: >>)?
      Referenced entities \S{3,120} are missing
      Entity ID already exists: \S{3,80}
      Login attempt or request with invalid authentication from \S{3,80}
      A request from a reverse proxy was received from \S{3,60}, but your HTTP integration is not set-up for reverse proxies
      Unknown error calling \S{2,60} webhook
      extra keys not allowed @ data\[<q>\]
      required key not provided @ data\[<q>\]
      expected \w{3,20} for dictionary value @ data\[<q>\]
      not a valid value for dictionary value @ data\[<q>\]
      Custom element doesn['’]t exist: <word>
      Custom element not found: <word>
      Error while (starting zigbee-herdsman|opening serialport <q>)
      Error: SRSP - \w{3,12} - \w{3,40} after <n>ms
      Adapter EZSP protocol version \(<n>\) is not supported by Host
      network commissioning timed out
      Timeout - <n> - <n> - <n> - <n> - <n> after <n>ms
      Data request failed with error: <q>
      Can['’]t connect to ESPHome API for \S{2,80}
      Error resolving IP address: >>
      Platform not found: <q>
      \[\S{2,40}\] is an invalid option for \[\S{2,40}\]
      Unable to install package \S{2,60}
      Failed to (start zigbee|start EZSP layer|connect to the adapter)
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
      invalid header: 0xffffffff
      CORRUPT HEAP: >>
      Cache disabled but cached memory region accessed
      Interrupt wdt timeout on CPU<n>
      Failed to write to target RAM
      MD5 of file does not match data in flash
      Wrong boot mode detected
      The chip stopped responding
      No serial data received
      This chip is \S{3,20},? not \S{3,20}
      ser_open\(\): can['’]t >>
      stk500(v2)?_\w{3,30}\(\):? >>
      butterfly_recv\(\): programmer is not responding
      Yikes! {1,2}Invalid device signature
      initialization failed, rc=-?<n>
      verification error, first mismatch at byte 0x\w+
      Error opening serial port <q>
      Serial port <q> (not found|already in use)
      Board \S{2,80} \(platform \S{2,40}, package \S{2,40}\) is unknown
      text section exceeds available space in board
      data section exceeds available space in board
      Missing FQBN \(Fully Qualified Board Name\)
      Error during Upload: >>
      Please specify \x60(upload_port|board|platform)\x60 for environment
      Could not find the package with <q> requirements
      Error connecting DP: >>
      Target not examined yet
      Error executing event \S{3,40} on target \S{3,60}
      ST-?LINK error \(\w{3,40}\)
      Unable to connect to MCU <q>
      Timeout with MCU <q>
      Unable to open (serial|CAN) port: >>
      Got EOF when reading from device
      Unable to obtain <q> response
      No trigger on \w{3,20} after full movement
      Endstop \w{1,12} still triggered after retract
      Probe (triggered prior to movement|samples exceed samples_tolerance)
      Error during homing \w{1,20}: >>
      Communication timeout during homing( \w{1,20})?
      Rescheduled timer in the past
      Unable to parse option <q> in section <q>
      Option <q> is not valid in section <q>
      Unable to load module <q>
      pin \S{2,20} used multiple times in config
      Extrude (below minimum temp|only move too long)
      Move exceeds maximum extrusion
      echo:Unknown command: <q>
      Error:checksum mismatch, Last Line: <n>
      Error:Line Number is not Last Line Number\+1
      No device found on (COM\d{1,3}|/dev/\S{2,40})
      Unknown board ID <q>
      Unknown development platform <q>
      unable to find a matching CMSIS-DAP device
      MCU <q> spontaneous restart
      mcu <q>: Unable to connect
      mcu <q>: Timeout on connect
      Unknown pin chip name <q>
      Unknown command: ?"\w{1,40}"
      init mode failed \(>>
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
      Unable to write (in|into) (user|workspace|folder) settings because >>
      Resolver error: >>
      The VS Code Server failed to start
      An SSH installation couldn['’]t be found
      Running the contributed command: <q> failed
      Configured debug type <q> is not supported
      Cannot find a program to debug
      Unable to retrieve source content
      A system error occurred \(>>
      [Cc]annot register <q>. This property is already registered
      There is no data provider registered that can provide view data
      The editor could not be opened (due to an unexpected error|because the file was not found)
      Unable to save (plugin )?settings
      Write access is allowed (from|inside) (event dispatch thread|write-action) only
      Read access is allowed from (inside read-action|event dispatch thread)
      Access is allowed from (E|e)vent (D|d)ispatch (T|t)hread( \(EDT\))? only
      Slow operations are prohibited on EDT
      Already disposed: >>
      No display name is specified for configurable
      The following plugins are incompatible with the current build
      Invalid Gradle JDK configuration found
      vim.schedule callback: >>
      Client <n> quit with exit code <n> and signal <n>
      Spawning language server with cmd: <some> failed
      ABI version mismatch
      File mode specification error: >>
      error in process filter: >>
      Error running timer( <q>)?: >>
      Failed to verify signature \S{3,80}
      Package <q> is unavailable
      Eager macro-expansion failure: >>
      Timeout waiting for kernel
      Kernel died before replying to kernel_info
      Error displaying widget: model not found
      Failed to load model class <q> from module <q>
      Failed to (connect to the remote extension host server|parse remote port from server output|install the VS Code Server|fetch remote environment)
      Could not establish connection to "\S{2,120}"
      There is no formatter for <q> files installed
      No view is registered with id: \S{2,80}
      Plugin <q> requires plugin <q> to be installed
      Cannot (init component state|collect JVM options|connect to already running IDE instance)
      clipboard: No provider
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
      unable to download video data: >>
      Join this channel to get access to members-only content
      Private video. Sign in if you['’]ve been granted access
      Sign in to confirm your age
      The following content is not available on this app
      ffmpeg (not found|is not installed). Please install or provide the path
      could not find (chrome|firefox|edge|brave|opera|chromium) cookies database
      Could not copy Chrome cookie database
      Failed to decrypt with DPAPI
      Only images are available for download
      Fragment <n> not found, unable to continue
      Error passing <q> command
      Tracker gave HTTP response code <n>
      errorCode=<n> >>
      There was an error processing the request
      MEDIA_ERR_\w{4,40}
      PIPELINE_ERROR_\w{4,40}
      DEMUXER_ERROR_\w{4,40}
      CHUNK_DEMUXER_ERROR_APPEND_FAILED
      MEDIA_ELEMENT_ERROR: >>
      bufferStalledError
      manifestLoadError
      Failed to load because no supported source was found
      ffprobe and ffmpeg not found
      This live event will begin in <some>(?=$|[\n.])
      This channel does not have a \w{3,20} tab
      Playback of this media was aborted
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
  {
    name: "web",
    source: "WordPress, Blink's, Gecko's and WebKit's consoles, Electron",
    messages: wordings`
      could not be activated because it triggered a fatal error
      The plugin does not have a valid header
      Sorry, you are not allowed to access this page
      The uploaded file exceeds the upload_max_filesize directive
      PCLZIP_ERR_\w{3,40}
      The response is not a valid JSON response
      The link you followed has expired
      WordPress database error >>
      Content Security Policy of your site blocks the use of <q>
      The page['’]s settings blocked >>
      violates the following Content Security Policy directive
      Cross-Origin Request Blocked: >>
      Cross-Origin Read Blocking >>
      Cross origin requests are only supported for protocol schemes
      Origin \S{3,160} is not allowed by Access-Control-Allow-Origin
      Unsafe attempt to (load|initiate navigation) <some> from frame
      Failed to register a ServiceWorker
      Could not load content for \S{3,200}
      The AudioContext was not allowed to start
      Autoplay is only allowed when approved by the user
      The request is not allowed by the user agent or the platform in the current context
      The fetching process for the media resource was aborted
      The element has no supported sources
      The source image could not be decoded
      Tainted canvases may not be exported
      The canvas has been tainted by cross-origin data
      Must be handling a user gesture
      An attempt was made to (use an object that is not, or is no longer, usable|break through the security policy)
      A mutation operation was attempted on a database that did not allow mutations
      Connection to Indexed Database server lost
      Encountered full disk while opening backing store for indexedDB.open
      Internal error opening backing store for indexedDB.open
      A JavaScript error occurred in the main process
      Attempted to register a second handler for <q>
      Error invoking remote method <q>: >>
      Unable to find Electron app at \S{2,200}
      Electron failed to install correctly
      Render frame was disposed before WebFrameMain could be accessed
      Could not get code signature for running application
      ERR_UPDATER_\w{3,60}
      Cannot find latest(-\w{3,6})?.yml in the latest release artifacts
      handshake failed; returned -<n>, SSL error code <n>, net_error -<n>
      The database connection is closing(?=$|[\n.])
      (Publishing|Updating) failed. The response is not a valid JSON response
    `,
  },
  {
    name: "documents",
    source: "LaTeX's and TeX's errors, BibTeX, Pandoc, Typst, Blender, OBS, Excel and LibreOffice",
    messages: wordings`
      Environment \S{1,60} undefined
      Misplaced alignment tab character
      Runaway argument\?
      Paragraph ended before \S{2,60} was complete
      TeX capacity exceeded, sorry
      Too many unprocessed floats
      Option clash for package \S{2,60}
      Illegal parameter number in definition of \S{2,60}
      Font \S{2,120} not (loadable|found)
      The font "[^"\n]{2,60}" cannot be found
      Unicode character \S{1,30} \(U\+\w{4,6}\) not set up for use with LaTeX
      Illegal unit of measure
      There['’]s no line here to end
      Something['’]s wrong--perhaps a missing
      \S{2,30} not found. Please select a different --pdf-engine
      Error producing PDF
      I couldn['’]t open (database|style|auxiliary|file name) >>
      I found no \S{3,20} (command|commands)---while reading file
      Cannot determine size of graphic
      No file found with name <q>
      Error: Python script failed, check the message in the system console
      Failed to open the NVENC codec: >>
      NVENC Error: >>
      Starting the output failed
      Missing number, treated as zero
      Extra alignment tab has been changed
    `,
  },
];
