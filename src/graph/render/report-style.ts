/** How the page of a report looks: a phone of 390 px first, light and dark as the reader's system is. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fff, #0d1117); --ink: light-dark(#1f2328, #e6edf3); --soft: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d); --inset: light-dark(#f6f8fa, #151b23); --link: light-dark(#0550ae, #71b7ff);
  --open: light-dark(#1a7f37, #3fb950); --done: light-dark(#8250df, #bc8cff); --proposed: light-dark(#9a6700, #d29922); --gone: light-dark(#cf222e, #ff7b72);
  --warn: light-dark(#fff8c5, #2e2a1a); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.45rem; line-height: 1.3; overflow-wrap: anywhere; } h2 { font-size: 1.2rem; margin: 2rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.02rem; margin: 1.2rem 0 .4rem; }
a { color: var(--link); } a:focus-visible, button:focus-visible, summary:focus-visible, .drawing:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
p, li, td { overflow-wrap: anywhere; }
ul, ol { padding-left: 1.4rem; } li { margin: .3rem 0; }
nav { font-size: .9rem; color: var(--soft); } nav a { display: inline-block; padding: .35rem .6rem .35rem 0; }
code, pre { font: .86em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--inset); border-radius: 6px; }
code { padding: .15em .35em; } pre { padding: .8rem 1rem; overflow-x: auto; border: 1px solid var(--line); } pre code { padding: 0; background: none; font-size: 1em; }
.warning { background: var(--warn); border-left: 4px solid var(--proposed); padding: .6rem .9rem; margin: .8rem 0; border-radius: 4px; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; } th { text-align: left; color: var(--soft); font-weight: 600; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; } .pairs td:first-child { color: var(--soft); white-space: nowrap; width: 9rem; }
details { border: 1px solid var(--line); border-radius: 6px; margin: .8rem 0; padding: 0 .9rem; } summary { padding: .65rem 0; cursor: pointer; font-weight: 600; }
sup.cites a { text-decoration: none; padding: 0 .15em; } .sources { font-size: .92rem; }
.sources li:target { background: var(--warn); }
.figure { position: relative; } .drawing { height: min(70vh, 34rem); border: 1px solid var(--line); border-radius: 6px; background: var(--inset); overflow: auto; }
.drawing.live { overflow: hidden; touch-action: none; cursor: grab; } .drawing.live svg { width: 100%; height: 100%; display: block; user-select: none; }
.tools { display: flex; gap: .4rem; margin: .5rem 0; } .tools[hidden] { display: none; }
.tools button { min-width: 44px; min-height: 44px; font: inherit; color: var(--ink); background: var(--inset); border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
.hint { color: var(--soft); font-size: .9rem; }
svg text { font: 12px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; fill: var(--ink); } svg .name { font-weight: 700; font-size: 14px; }
svg .fate { fill: var(--soft); }
.node rect { fill: var(--paper); stroke: var(--soft); stroke-width: 1.5; } .node.subject rect { stroke: var(--link); stroke-width: 4; }
.node.open rect { stroke: var(--open); stroke-width: 2.5; } .node.done rect { stroke: var(--done); stroke-width: 2.5; }
.node.proposed rect { stroke: var(--proposed); stroke-width: 2.5; stroke-dasharray: 7 3; }
.node.given-up rect { stroke: var(--gone); stroke-dasharray: 3 3; } .node.unread rect { stroke-dasharray: 1 4; }
a.node:focus-visible rect { stroke: var(--link); stroke-width: 5; } a.node { text-decoration: none; outline: none; }
.edge path { fill: none; stroke: var(--soft); stroke-width: 1.3; } .edge.weak path { stroke-dasharray: 4 4; }
.edge text { font-size: 10.5px; fill: var(--soft); paint-order: stroke; stroke: var(--inset); stroke-width: 4px; } .tip { fill: var(--soft); }
footer { margin-top: 2.5rem; color: var(--soft); font-size: .88rem; }
@media (max-width: 640px) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .links tr { display: block; padding: .55rem 0; border-bottom: 1px solid var(--line); } .links td { display: block; border: 0; padding: .12rem 0; }
  .links td + td { font-size: .92rem; color: var(--soft); } .pairs td:first-child { width: 6.5rem; white-space: normal; } .drawing { height: 60vh; }
}
@media print { .tools, nav, .hint { display: none; } .drawing { height: auto; } }
`.trim();
