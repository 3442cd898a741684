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

// Keys of one letter: ? lists them all. They rest while somebody types, and where settings say so.
const PLACES = { t: ["Today", "/"], r: ["Roadmap", "/roadmap"], p: ["Progress", "/progress"], c: ["Review cards", "/review"], j: ["Projects", "/projects"], e: ["Explore", "/explore"], n: ["Your notes", "/notes"], s: ["Settings", "/settings"] };
const isTyping = (target) => target.closest?.("input, textarea, select, [contenteditable]") !== null;
const isOff = document.documentElement.classList.contains("keys-off");
const EDITOR = document.querySelector('.work label[for="text"]'); // a click leads into it
let going = -Infinity;

addEventListener("keydown", (event) => {
  if (isOff || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const key = event.key;
  if (performance.now() - going < 1500) {
    going = -Infinity;
    if (key in PLACES) location.assign(PLACES[key][1]);
  } else if (key === "g") going = performance.now();
  else if (key === "n") nextLink()?.click();
  else if (key === "e" && EDITOR) { event.preventDefault(); EDITOR.click(); }
  else if (key === "/") { event.preventDefault(); document.querySelector(".search input")?.focus(); }
  else if (key === "?") toggleKeys();
});

function nextLink() {
  return [...document.querySelectorAll('a[rel="next"]')].find((link) => link.checkVisibility?.() ?? true);
}

function toggleKeys() {
  const open = document.getElementById("keys-of-page");
  if (open) return open.close();
  const next = nextLink();
  const rows = [...ownKeys(), ...(next ? [["n", next.textContent.trim()]] : []), ["/ or Ctrl-K", "Search"]];
  if (document.querySelector(".editor")) rows.unshift(["Escape Tab", document.querySelector(".cell") ? "Leave a cell" : "Leave the editor"]);
  if (EDITOR) rows.unshift(["e", "Go to the editor"]);
  rows.push(...Object.entries(PLACES).map(([key, [name]]) => [`g ${key}`, name]), ["?", "Show or hide this list"]);
  const dialog = document.createElement("dialog");
  dialog.id = "keys-of-page";
  dialog.setAttribute("aria-labelledby", "keys-title");
  const title = document.createElement("h2");
  title.id = "keys-title";
  title.textContent = "Keys of this page";
  const list = document.createElement("dl");
  for (const [keys, what] of rows) {
    const key = document.createElement("dt"), name = document.createElement("dd");
    key.append(...keys.split(" ").map((one) => Object.assign(document.createElement(one === "or" ? "span" : "kbd"), { textContent: one })));
    name.textContent = what;
    list.append(key, name);
  }
  const close = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: "Close" });
  close.addEventListener("click", () => dialog.close());
  dialog.append(title, list, close);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

// What the page itself says of its keys, each with the name of the element that it works.
function ownKeys() {
  const found = [...document.querySelectorAll("[aria-keyshortcuts]")]
    .filter((one) => !one.matches('.search input, a[rel="next"]') && (one.checkVisibility?.() ?? true))
    .map((one) => [one.getAttribute("aria-keyshortcuts").replaceAll("Control", "Ctrl").replaceAll("+", "-"), nameOf(one)]);
  return [...new Map(found.map((row) => [row.join(), row])).values()]; // each cell of a chapter has the same
}

function nameOf(element) {
  const copy = element.cloneNode(true);
  for (const key of copy.querySelectorAll("kbd")) key.remove();
  return element.getAttribute("aria-label") ?? copy.textContent.trim();
}

// A note is saved while it is typed, one request after the other, and once more when the page goes.
for (const form of document.querySelectorAll("form.note")) {
  const { text, seen } = form.elements, status = form.querySelector("[role=status]");
  let wait = 0, saved = text.value, saving = Promise.resolve();
  const save = async (keepalive) => {
    clearTimeout(wait);
    const sent = text.value;
    if (sent === saved) return;
    try {
      const answer = await fetch(form.action, { method: "POST", headers: { accept: "application/json" }, body: new URLSearchParams(new FormData(form)), keepalive });
      const found = await answer.json();
      if (!answer.ok) return void (status.textContent = found.sentence);
      [seen.value, saved, status.textContent] = [found.seen, sent, "Saved"];
    } catch {
      status.textContent = "Not saved: Gradatim does not answer.";
    }
  };
  const queue = () => (saving = saving.then(() => save(false)));
  text.addEventListener("input", () => {
    status.textContent = "";
    clearTimeout(wait);
    wait = setTimeout(queue, 600);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    queue();
  });
  addEventListener("pagehide", () => void save(true));
}

// Escape closes the meaning of a word until the pointer or the focus has left it.
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const term of document.querySelectorAll(".term:is(:hover, :focus-within)")) {
    term.classList.add("is-shut");
    for (const sign of ["mouseleave", "focusout"]) term.addEventListener(sign, () => term.classList.remove("is-shut"), { once: true });
  }
});
