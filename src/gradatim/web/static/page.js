// A box that does not scroll needs no stop for the Tab key; one that does keeps it.
const boxes = () => document.querySelectorAll("pre.code, .wide");
const settle = () => {
  for (const box of boxes()) {
    const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
    if (scrolls) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
};
settle();
addEventListener("resize", settle);

// Ctrl-K or Cmd-K: to the search field.
addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const field = document.querySelector(".search input");
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// Reports activity from time to time, so that the time is counted.
const EVERY = 4 * 60 * 1000; // milliseconds; the server records no more often
let reported = -Infinity;
function reportActivity() {
  if (performance.now() - reported < EVERY) return;
  reported = performance.now();
  const body = new URLSearchParams({ lab: document.getElementById("work")?.dataset.lab ?? "" });
  fetch("/active", { method: "POST", body, redirect: "manual", keepalive: true }).catch(() => {});
}
for (const sign of ["keydown", "pointerdown", "scroll"]) addEventListener(sign, reportActivity, { passive: true });
