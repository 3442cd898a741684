// The page of a chapter while it is open: cells run and questions are answered without leaving it.
import { mount } from "./editor.js";
import { keep, kept } from "./kept.js";

const chapter = document.getElementById("chapter");
const address = chapter.dataset.address;
const cells = new Map(); // number -> { form, editor }

// What a reader has changed in a cell outlives the page: { text, written }, where `written` is what
// the chapter says. A chapter that says something else by now is not overwritten.
const draftOf = (form) => `gradatim.cell ${address} ${form.dataset.cell}`;
function draft(form, text, written) {
  keep(draftOf(form), text === written ? null : JSON.stringify({ text, written }));
}
function drafted(form, written) {
  const found = JSON.parse(kept(draftOf(form)) ?? "null");
  return found?.written === written ? found.text : null;
}

function prepare(form) {
  const field = form.querySelector("textarea");
  const written = field.defaultValue;
  const printed = form.querySelector(".ran").innerHTML;
  const editor = mount(field, "python", { run: () => form.requestSubmit() });
  const reset = form.querySelector(".actions").appendChild(document.createElement("button"));
  Object.assign(reset, { type: "button", className: "quiet reset", textContent: "Back to the original", hidden: true });
  const changed = () => {
    form.classList.add("is-stale");
    reset.hidden = editor.text === written;
    draft(form, editor.text, written);
  };
  field.addEventListener("input", changed);
  const before = drafted(form, written);
  if (before !== null && editor.text === written) {
    editor.text = before;
    changed();
    form.querySelector(".ran").innerHTML = '<p class="soft">Your change is back. Run it to see what it prints.</p>';
  }
  reset.addEventListener("click", () => {
    editor.text = written;
    draft(form, written, written);
    form.querySelector(".ran").innerHTML = printed;
    form.classList.remove("is-stale");
    reset.hidden = true;
    field.focus();
  });
  cells.set(Number(form.dataset.cell), { form, editor });
}

function failed(form, text) {
  const line = document.createElement("p");
  Object.assign(line, { className: "message", textContent: text });
  form.querySelector(".ran").replaceChildren(line);
}

function sentence(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  return page.querySelector("[data-sentence]")?.textContent ?? "The server gave no answer that this page understands.";
}

const printed = (place) => [...place.querySelectorAll(".out, .message")].map((part) => part.textContent).join("\n");

// A run that changes nothing on the page has to be seen too, and so has one whose output is below the edge.
function show(form, html) {
  const place = form.querySelector(".ran");
  const before = printed(place);
  place.innerHTML = html;
  if (before && printed(place) === before && !place.querySelector("figure")) {
    const line = Object.assign(document.createElement("p"), { className: "soft again" });
    line.textContent = "It ran just now. The result is the same as before.";
    place.append(line);
  }
  if (place.offsetHeight < innerHeight / 2) place.scrollIntoView({ block: "nearest" });
}

const LOST = "The server does not answer. Start gradatim again, then run this once more.";

async function run(form) {
  const number = Number(form.dataset.cell);
  const above = [...cells].filter(([other]) => other < number).sort(([a], [b]) => a - b);
  const body = new URLSearchParams(new FormData(form));
  body.set("before", JSON.stringify(above.map(([, cell]) => cell.editor.text)));
  const button = form.querySelector("button");
  if (button.getAttribute("aria-disabled")) return;
  button.setAttribute("aria-disabled", "true");
  form.classList.add("is-stale");
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" } });
    const text = await answer.text();
    if (answer.ok) show(form, JSON.parse(text).html);
    else failed(form, sentence(text));
  } catch {
    failed(form, LOST);
  } finally {
    form.classList.remove("is-stale");
    button.removeAttribute("aria-disabled");
  }
}

// Takes what the server draws now; cells that are open already keep what the reader wrote.
function adopt(page, question) {
  const sections = document.getElementById("sections");
  for (const fresh of page.querySelectorAll("#sections > section")) {
    if (document.getElementById(fresh.id)) continue;
    fresh.classList.add("is-new");
    sections.append(fresh);
    fresh.querySelectorAll(".cell").forEach(prepare);
  }
  const swapped = question ? [question, "progress", "onward"] : ["progress", "onward"];
  for (const id of swapped) {
    const fresh = page.getElementById(id);
    if (fresh) document.getElementById(id).replaceWith(fresh);
  }
}

async function answer(form, submitter) {
  const body = new URLSearchParams(new FormData(form, submitter));
  submitter?.setAttribute("aria-disabled", "true");
  let text;
  try {
    const reply = await fetch(form.action, { method: "POST", body });
    text = await reply.text();
    if (!reply.ok && reply.status !== 422) return say(form, sentence(text));
  } catch {
    return say(form, LOST);
  } finally {
    submitter?.removeAttribute("aria-disabled");
  }
  const page = new DOMParser().parseFromString(text, "text/html");
  if (!page.getElementById(form.id)) return say(form, sentence(text));
  adopt(page, form.id);
  const fresh = document.getElementById(form.id);
  (fresh.querySelector(".notice + * input, .notice ~ .typed input") ?? fresh.querySelector(".reply"))?.focus({ preventScroll: true });
  fresh.scrollIntoView({ block: "nearest" });
}

function say(form, text) {
  const line = form.querySelector(".notice") ?? form.appendChild(document.createElement("p"));
  line.className = "notice";
  line.setAttribute("role", "alert");
  line.textContent = text;
}

async function unfold() {
  const reply = await fetch(`${address}?all=1`);
  adopt(new DOMParser().parseFromString(await reply.text(), "text/html"));
  history.replaceState(null, "", `${address}?all=1`);
}

// Tab into a cell shows the line below it, too: how to run the cell, and how to leave it.
let tabbing = false;
addEventListener("keydown", (event) => (tabbing = event.key === "Tab"), true);
addEventListener("pointerdown", () => (tabbing = false), true);
chapter.addEventListener("focusin", ({ target }) => {
  if (!tabbing || !target.matches(".cell textarea") || target.offsetHeight > innerHeight / 2) return;
  target.form.querySelector(".actions").scrollIntoView({ block: "nearest" });
});

chapter.querySelectorAll(".cell").forEach(prepare);
chapter.querySelector(".keys")?.removeAttribute("hidden");
chapter.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  if (form.matches(".cell")) run(form);
  else if (!event.submitter?.getAttribute("aria-disabled")) answer(form, event.submitter);
});
chapter.addEventListener("click", (event) => {
  if (event.target.id !== "show-all" || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  unfold();
});
chapter.addEventListener("keydown", (event) => {
  const form = event.target.closest(".question");
  if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
