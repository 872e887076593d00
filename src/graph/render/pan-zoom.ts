/**
 * Moves the drawing of a report under finger, mouse and keyboard. Written as text, since it runs in the reader's browser and
 * no bundler may change it: its hash stands in the page's content security policy. Without it the drawing can be scrolled.
 * Tested in a real browser (`__tests__/graph/report-page.system.test.ts`).
 */
export const PAN_ZOOM_SCRIPT = `(() => {
  const frame = document.querySelector(".drawing");
  const svg = frame && frame.querySelector("svg");
  if (!svg) return;
  const whole = svg.viewBox.baseVal, full = { w: whole.width, h: whole.height };
  const view = { x: 0, y: 0, w: full.w, h: full.h };
  frame.classList.add("live");
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
  const ratio = () => frame.clientHeight / frame.clientWidth;
  const draw = () => {
    view.x = clamp(view.x, -view.w * 0.9, full.w - view.w * 0.1);
    view.y = clamp(view.y, -view.h * 0.9, full.h - view.h * 0.1);
    svg.setAttribute("viewBox", [view.x, view.y, view.w, view.h].join(" "));
  };
  const fit = () => {
    view.w = Math.max(full.w, full.h / ratio());
    view.h = view.w * ratio();
    view.x = (full.w - view.w) / 2;
    view.y = (full.h - view.h) / 2;
    draw();
  };
  const around = (x, y, scale) => {
    view.w = frame.clientWidth / scale;
    view.h = view.w * ratio();
    view.x = x - view.w / 2;
    view.y = y - view.h / 2;
    draw();
  };
  const zoom = (factor, at = { x: 0.5, y: 0.5 }) => {
    const w = clamp(view.w / factor, 120, Math.max(full.w, full.h / ratio()) * 2);
    view.x += (view.w - w) * at.x;
    view.y += (view.h - w * ratio()) * at.y;
    view.w = w;
    view.h = w * ratio();
    draw();
  };
  const pan = (dx, dy) => {
    view.x += dx;
    view.y += dy;
    draw();
  };
  const centre = (node) => {
    const box = node.getBBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const start = () => {
    fit();
    const subject = svg.querySelector(".subject");
    // Words must be readable at once: where the whole would be too small, the issue itself is shown.
    if (frame.clientWidth / view.w >= 0.75 || !subject) return;
    const { x, y } = centre(subject);
    around(x, y, 0.9);
  };
  const place = (event) => {
    const box = frame.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  };
  const fingers = new Map();
  let moved = 0;
  frame.addEventListener("pointerdown", (event) => {
    if (event.target.closest("button")) return;
    fingers.set(event.pointerId, event);
    moved = 0;
  });
  frame.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const scale = view.w / frame.clientWidth;
    if (fingers.size === 1) pan((before.clientX - event.clientX) * scale, (before.clientY - event.clientY) * scale);
    else {
      const other = [...fingers.values()].find((finger) => finger.pointerId !== event.pointerId);
      const far = (a) => Math.hypot(a.clientX - other.clientX, a.clientY - other.clientY) || 1;
      zoom(far(event) / far(before), place(other));
    }
    moved += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
    if (moved > 4 && !frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, event);
  });
  for (const end of ["pointerup", "pointercancel"]) frame.addEventListener(end, (event) => fingers.delete(event.pointerId));
  // A drag that ends on a thread opens nothing.
  frame.addEventListener("click", (event) => { if (moved > 4) event.preventDefault(); }, true);
  frame.addEventListener("dragstart", (event) => event.preventDefault());
  frame.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 300), place(event));
  }, { passive: false });
  const keys = {
    ArrowLeft: () => pan(-view.w / 8, 0), ArrowRight: () => pan(view.w / 8, 0),
    ArrowUp: () => pan(0, -view.h / 8), ArrowDown: () => pan(0, view.h / 8),
    "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), "0": fit,
  };
  frame.addEventListener("keydown", (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  frame.addEventListener("focusin", (event) => {
    const node = event.target.closest("a.node");
    if (!node || !node.matches(":focus-visible")) return;
    const { x, y } = centre(node);
    if (x < view.x || x > view.x + view.w || y < view.y || y > view.y + view.h || frame.clientWidth / view.w < 0.5) around(x, y, 0.9);
  });
  for (const button of document.querySelectorAll("[data-act]")) {
    button.addEventListener("click", () => ({ in: () => zoom(1.4), out: () => zoom(1 / 1.4), fit })[button.dataset.act]());
  }
  // A phone that hides its address bar changes the height alone: then the view stays.
  let width = 0;
  new ResizeObserver(() => {
    if (!frame.clientWidth || frame.clientWidth === width) return;
    width = frame.clientWidth;
    start();
  }).observe(frame);
})();`;
