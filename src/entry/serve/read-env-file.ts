import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import type { Environment } from "./serve-options.ts";

/** The environment, with the variables of a `.env` file (which Probot's set-up page writes) where it has none itself. */
export function readEnvFile(env: Environment, path = ".env"): Environment {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return env;
  }
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value !== "");
  return { ...parseEnv(text), ...Object.fromEntries(set) };
}
