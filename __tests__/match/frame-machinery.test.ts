import { expect, test } from "@jest/globals";
import { isMachinery } from "../../src/match/frame-machinery.ts";

test.each<[string, boolean]>([
  ["_ZN9wick_task13begin_failureEPKcS1_j", true],
  ["_ZN9wick_task4failEPKcS1_j", true],
  ["upcall_s_fail", true],
  ["unwind::begin_unwind_inner", true],
  ["panicking::panic_fmt", true],
  ["runtime.gopanic", true],
  ["sigpanic", true],
  ["_rust_main", true],
  ["_Z18task_start_wrapperP10spawn_args", true],
  ["start_thread", true],
  ["ThreadPoolExecutor.runWorker", true],
  ["dispatchMessage", true],
  ["collectSpokes", false],
  ["failover_to_spare", false],
  ["on_failure_report", false],
  ["decoder::get_wheel_triple", false],
  ["mainWindowOpened", false],
  ["runReport", false],
  ["throwIfEmpty", false],
  ["emitWarningOnce", false],
])("%s: %s", (frame, expected) => {
  expect(isMachinery(frame)).toBe(expected);
});
