// The two panes of a lab, their divider, and the tabs of a narrow screen.
import { keep, kept } from "./kept.js";

const main = document.getElementById("main");
const divider = document.getElementById("divider");
const tabs = document.querySelectorAll(".tabs a");
const KEPT = "gradatim.split"; // share of the width that the task has, in percent
const [LEAST, MOST, STEP] = [25, 70, 2];

function split(percent) {
  const share = Math.min(MOST, Math.max(LEAST, Math.round(percent)));
  main.style.setProperty("--split", `${share}%`);
  divider.setAttribute("aria-valuenow", share);
  return share;
}

function moves() {
  divider.hidden = false;
  const known = Number(kept(KEPT));
  if (known) split(known);
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    divider.classList.add("is-dragged");
  });
  divider.addEventListener("pointermove", (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    const box = main.getBoundingClientRect();
    split(((event.clientX - box.left) / box.width) * 100);
  });
  divider.addEventListener("lostpointercapture", () => {
    divider.classList.remove("is-dragged");
    keep(KEPT, divider.getAttribute("aria-valuenow"));
  });
  divider.addEventListener("keydown", (event) => {
    const now = Number(divider.getAttribute("aria-valuenow"));
    const to = { ArrowLeft: now - STEP, ArrowRight: now + STEP, Home: LEAST, End: MOST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    keep(KEPT, split(to));
  });
}

// The part of the page that an address below it (#outcome) lies in.
const PARTS = { work: "code", text: "code", outcome: "verdict", verdict: "verdict", hints: "verdict", again: "verdict", ran: "verdict", attempts: "verdict" };
const partOf = ({ hash }) => PARTS[hash.slice(1)] ?? "task";

// What a narrow screen shows: task, code or verdict. A wide one shows all of them.
export function turnTo(part) {
  main.dataset.part = part;
  tabs.forEach((tab) => {
    if (partOf(tab) === part) tab.setAttribute("aria-current", "true");
    else tab.removeAttribute("aria-current");
  });
}

// Alt and a letter, as aria-keyshortcuts says: also while somebody types. On a Mac, Option types
// letters of its own, so that Control is held as well.
const MAC = navigator.platform.startsWith("Mac");
addEventListener("keydown", (event) => {
  if (!event.altKey || event.ctrlKey !== MAC || event.metaKey || !event.code.startsWith("Key")) return;
  const wanted = `Alt+${event.code.slice(3)}`;
  const found = [...document.querySelectorAll(`[aria-keyshortcuts="${wanted}"]`)].at(0);
  if (!found) return;
  event.preventDefault();
  found.click();
  document.getElementById(found.hash?.slice(1))?.focus();
});

// Which part of the lesson is in view.
const outline = [...document.querySelectorAll(".outline a")];
const task = document.querySelector(".task");
function inView() {
  const top = Math.max(0, task.getBoundingClientRect().top) + 90;
  const above = ({ hash }) => document.getElementById(hash.slice(1)).getBoundingClientRect().top <= top;
  const now = outline.filter(above).at(-1) ?? outline[0];
  outline.forEach((link) => link.toggleAttribute("aria-current", link === now));
}

moves();
if (outline.length) {
  inView();
  for (const scroller of [task, window]) scroller.addEventListener("scroll", inView, { passive: true });
}
turnTo(partOf(location));
tabs.forEach((tab) =>
  tab.addEventListener("click", (event) => {
    event.preventDefault();
    turnTo(partOf(tab));
    scrollTo(0, Math.min(scrollY, main.offsetTop));
  }),
);
// A link into the lesson is followed where the lesson can be seen.
main.addEventListener("click", (event) => {
  const link = event.target.closest?.('.hints a[href^="#"], .outline a');
  if (!link) return;
  turnTo("task");
  if (link.hash === "#example") document.getElementById("example").open = true;
});
