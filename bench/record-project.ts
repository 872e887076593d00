/** Loads everything that puts patterns together as it starts, with the recorder before it and other people's patterns before that. */
import "re2js";
import "semver";
import "yaml";
import "zod";
import "./record-patterns.ts";
import "../src/config/parse-config.ts";
import "../src/triage.ts";
import "../src/event/triage-issue.ts";
import { knownMessage, knownWords } from "../src/parse/errors/openers/error-openers.ts";

// Most of them are made where they are needed first.
knownWords().map((_, at) => knownMessage(at)?.pattern);
