import { expect, test } from "@jest/globals";
import { isMachinery, startsThread } from "../../src/match/frame-machinery.ts";

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
  ["_ZN4main16_2fb85b4a659c4103_05E", true],
  ["_ZN6mainly4spinEv", false],
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

test.each([
  ["_Z18task_start_wrapperP10spawn_args", true],
  ["runtime.goexit", true],
  ["Lamp::clone", false],
  ["restart_thread_pool", false],
])("%s begins a thread: %s", (frame, expected) => {
  expect(startsThread(frame)).toBe(expected);
});
