import type { Settings } from "../domain/settings.ts";
import { DEFAULT_FILE } from "./default-file.ts";
import { toSettings } from "./to-settings.ts";

/** Settings of a repository that configures nothing. Neither YAML nor the format's schema is loaded for them. */
export const defaultSettings: Settings = toSettings(DEFAULT_FILE);
