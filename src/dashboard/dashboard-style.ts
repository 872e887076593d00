/** The look of the dashboard: light or dark as the reader's system is, from a phone's width on. */
export const DASHBOARD_STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --page: #fff; --head: #f6f8fa; --link: #0969da;
  --c0: #0969da; --c1: #bc4c00; --c2: #1a7f37; --c3: #8250df; --c4: #bf3989; --c5: #9a6700; --other: #6e7781; --unknown: #c4ccd4; --bad: #cf222e }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --page: #0d1117; --head: #151b23; --link: #4493f8;
  --c0: #4493f8; --c1: #f0883e; --c2: #3fb950; --c3: #ab7df8; --c4: #f778ba; --c5: #d29922; --other: #848d97; --unknown: #444c56; --bad: #f85149 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
main { max-width: 824px; margin: 0 auto; padding: 24px 16px 64px }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 4px; overflow-wrap: anywhere } h2 { font-size: 20px; margin: 40px 0 4px } h3 { font-size: 15px; margin: 0 }
p { margin: 4px 0 12px } a { color: var(--link); text-decoration: none } a:hover { text-decoration: underline }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
.soft { color: var(--soft) } .small { font-size: 13px }
nav { display: flex; flex-wrap: wrap; gap: 0 16px; margin: 12px 0 } nav a { display: inline-block; padding: 10px 0; line-height: 24px }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px; margin: 16px 0; padding: 0; list-style: none }
.tiles li { border: 1px solid var(--line); border-radius: 8px; padding: 10px 14px } .tiles b { display: block; font-size: 26px; line-height: 1.15 }
svg { display: block; max-width: 100%; height: auto; overflow: visible } svg text { fill: var(--soft); font-size: 12px } svg a text { fill: var(--ink) }
.wide svg, .narrow svg { width: 100% } .narrow { display: none }
@media (max-width: 720px) { .wide { display: none } .narrow { display: block } h1 { font-size: 22px } }
.grid { stroke: var(--line); stroke-width: 1 } .piece { stroke: var(--page); stroke-width: 1 } .target { fill: transparent }
svg a:hover .piece, svg a:hover .bar, svg a:hover .incident { opacity: .75 } svg a:hover .target { fill: var(--head) }
svg a:focus-visible { outline: none } svg a:focus-visible rect { stroke: var(--ink); stroke-width: 2 } svg a:focus-visible .target { stroke: var(--link) }
.c0 { fill: var(--c0); background: var(--c0) } .c1 { fill: var(--c1); background: var(--c1) } .c2 { fill: var(--c2); background: var(--c2) }
.c3 { fill: var(--c3); background: var(--c3) } .c4 { fill: var(--c4); background: var(--c4) } .c5 { fill: var(--c5); background: var(--c5) }
.other { fill: var(--other); background: var(--other) } .unknown { fill: var(--unknown); background: var(--unknown) }
.bar { fill: var(--c0) } .incident { fill: var(--c1) } .incident.running { fill: var(--bad) } .interval { stroke: var(--c0); stroke-width: 3 } .dot { fill: var(--c0) }
.spark { flex: none } .spark path { fill: var(--c0); opacity: .8 }
.legend { list-style: none; padding: 0; margin: 4px 0 12px; display: flex; flex-wrap: wrap; gap: 0 18px } .legend a { display: inline-block; padding: 8px 0 }
.legend i { display: inline-block; width: 12px; height: 12px; border-radius: 3px; margin-right: 6px; vertical-align: -1px }
.clusters { list-style: none; padding: 0; margin: 0 } .clusters li { display: flex; gap: 16px; align-items: center; border-top: 1px solid var(--line); padding: 10px 0 }
.clusters div { flex: 1; min-width: 0; overflow-wrap: anywhere } .clusters p { margin: 2px 0 0 }
@media (max-width: 480px) { .clusters li { flex-wrap: wrap; gap: 4px } .clusters div { flex-basis: 100% } }
.list { display: none; border: 1px solid var(--line); border-radius: 8px; background: var(--head); padding: 12px 16px; margin: 12px 0; scroll-margin-top: 12px }
.list:target { display: block }
.list h3 { display: flex; justify-content: space-between; gap: 12px } .list ul, .plain { margin: 8px 0 0; padding-left: 20px } .list li, .plain li { overflow-wrap: anywhere; padding: 2px 0 }
summary { cursor: pointer; color: var(--link); padding: 10px 0 } .scroll { overflow-x: auto }
table { border-collapse: collapse; font-size: 13px } th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: right; white-space: nowrap }
th:first-child { text-align: left } thead th { background: var(--head) }
footer { margin-top: 48px; border-top: 1px solid var(--line); padding-top: 12px; color: var(--soft); font-size: 13px }
`;
