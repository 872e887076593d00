import type { Settings } from "../domain/settings.ts";
import { ConfigFile } from "./config-file.ts";
import { toSettings } from "./to-settings.ts";

/** Settings of a repository that configures nothing. Apart from `parse-config.ts`, because no YAML is read for them. */
export const defaultSettings: Settings = toSettings(ConfigFile.parse({}));
