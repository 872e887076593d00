/**
 * What words are about, whatever the product: a few hundred labelled issues teach that "compile" speaks of building, and not that
 * "linker" and "toolchain" do. Which category a topic speaks for, and how much, is learned (`weights.ts`); what belongs together
 * is said here. On repositories left out, topics are worth .05 of log-loss and two points of categories right.
 */
import type { Report } from "../../domain/report.ts";
import { stem } from "../../wording/stem.ts";
import type { Features } from "../../learned/model.ts";
import { reportWords } from "./words.ts";

/** By topic, named for a person: words in lower case, each in any of its inflections. */
const TOPICS: Readonly<Record<string, string>> = {
  building: `
    compile compiler compilation build builder built rebuild buildable cmake cmakelists makefile make automake autoconf autotools
    autogen configure link linker linkage undefined unresolved symbol gcc clang msvc mingw bazel ninja gradle maven xcode
    xcodebuild toolchain header headers include nvcc meson scons msbuild werror cflags ldflags crosscompile libtool sdk ndk`,
  installing: `
    install installer installation installable reinstall uninstall upgrade downgrade update updater pip conda brew homebrew apt
    yum dnf snap flatpak nuget npm yarn pnpm package packaging packager setup download release distro distribution docker
    dockerfile wheel dependency depend prebuilt binary repository registry tarball deb rpm msi exe dmg`,
  testing: `
    test tests testing tester testsuite unittest flaky flakiness intermittent intermittently fuzz fuzzer benchmark ci travis
    cirrus jenkins appveyor lint linter coverage`,
  documentation: `
    doc docs document documentation typo jsdoc javadoc godoc rustdoc docstring readme tutorial spelling misspelling misspelled
    wording manual example comment changelog faq wiki`,
  "speed and memory": `
    slow slower slowly slowness slowdown performance performant speed latency cpu leak memory oom ram fast faster throughput
    allocate allocation allocator footprint inefficient lag laggy usage`,
  breakdowns: `
    crash segfault segmentation fault sigsegv sigabrt sigbus panic abort core assert assertion hang hung freeze frozen deadlock
    exception uncaught nullptr overflow stuck unresponsive race infinite kill backtrace traceback`,
  "the screen": `
    button window dialog menu icon font color colour theme cursor scroll scrollbar render rendering layout align alignment display
    screen tab panel toolbar tooltip highlight highlighting css pixel dark focus hover click flicker overlap blank blurry truncate
    padding margin separator background notification keyboard mouse shortcut sidebar widget zoom visible invisible label popup
    modal dropdown checkbox animation gui ui ux`,
  wishes: `
    add adding support supporting allow allowing implement implementation provide enable expose introduce option optional ability
    consider should would could request proposal propose feature improve improvement enhance enhancement please wish want suggest
    suggestion nice idea instead alternative unsupported extend`,
  tidying: `
    remove removal deprecate deprecation refactor refactoring cleanup simplify rename unused migrate migration replace redundant
    move split consolidate avoid ignore todo style consistent consistency convert switch reorganize warning`,
  "wrong results": `
    wrong wrongly incorrect incorrectly inconsistent inconsistency unexpected unexpectedly different difference mismatch nan
    precision accuracy imprecise inaccurate return result ignored miscompile miscompilation bogus garbage differ incompatible broken
    fail failed failing failure invalid`,
  networks: `
    dns tcp udp connect connection disconnect timeout tls ssl proxy socket http https port firewall peer network networking tor
    offline websocket hostname server client url host`,
  files: `
    file directory path disk folder symlink filename read write denied utf encoding encode decode corrupt corruption filesystem
    save open load`,
  settings: `
    setting settings config configuration flag environment variable default preference parameter argument property options`,
  "other programs": `
    extension plugin ide editor browser devtools vim emacs party integration integrate firefox chrome safari jupyter eslint
    vscode terminal lsp debugger compatibility compatible framework`,
  processes: `
    process child subprocess spawn exit daemon service shell command signal stdin stdout fork thread startup shutdown start`,
  accounts: `
    login logout log sign signin token credential oauth authenticate authentication authorization password account unauthorized
    permission`,
  questions: `how why what where which help question anyone possible wonder wondering understand know`,
  languages: `
    type syntax grammar parse parser trait interface generic function method variable class struct api operator semantic keyword
    spec`,
  code: `code snippet script program model layer tensor array matrix image component hook props state`,
};

const TOPICS_OF = new Map<string, string[]>();
for (const [topic, words] of Object.entries(TOPICS)) {
  for (const word of new Set(words.trim().split(/\s+/).map(stem))) {
    TOPICS_OF.set(word, [...(TOPICS_OF.get(word) ?? []), topic]);
  }
}

/** How much a topic counts in the title, at its beginning, and in the description. */
const TOPIC = { t: 1.3, f: 1.3, w: 0.65 } as const;

/** More than `most` words of a topic tell no more. */
function addTopics(features: Features, place: keyof typeof TOPIC, words: readonly string[], most: number): void {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const topic of TOPICS_OF.get(word) ?? []) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  for (const [topic, count] of counts) {
    features.set(`g:${topic}@${place}`, TOPIC[place] * Math.sqrt(Math.min(most, count)));
  }
}

/** Read for the category and for the kind of the same report. */
const read = new WeakMap<Report, Features>();

/** What a report's words are about, by place: `g:` features. Linear in the text. Never throws. */
export function readTopics(report: Report): ReadonlyMap<string, number> {
  const known = read.get(report);
  if (known !== undefined) return known;
  const features: Features = new Map();
  const { title, first, lead } = reportWords(report);
  addTopics(features, "t", title, 2);
  addTopics(features, "w", lead, 4);
  if (first !== undefined) addTopics(features, "f", [first], 1);
  read.set(report, features);
  return features;
}
