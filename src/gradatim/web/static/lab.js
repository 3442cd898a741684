// The lab page: checks without reloading, follows saves made in other editors, loses no letter.
import { mount } from "./editor.js";
import { keep, kept } from "./kept.js";
import { turnTo } from "./panes.js";
import { training } from "./training.js";

const LIMIT = 1_000_000; // characters; the server refuses what is larger still
const PATIENCE = 7; // seconds; within them a judge that is ready has the first result
const RUNNING = `<h2>Checking …</h2>
<p class="actions running" hidden><button type="button" class="quiet" data-stop>Stop</button> <span class="soft seconds"></span></p>
<ol class="results"></ol>`;
const form = document.getElementById("work");
const field = document.getElementById("text");
const seen = document.getElementById("seen");
const button = document.getElementById("check");
const runs = document.getElementById("run");
const call = document.getElementById("call"); // what to call instead of running the whole file
const verdict = document.getElementById("verdict");
const outcome = document.getElementById("outcome");
const address = form.dataset.address;
const FILE = form.dataset.file ?? ""; // of a workshop
const DRAFT = `gradatim.draft ${address}${FILE && ` ${FILE}`}`;
const CALL = `gradatim.call ${address}`;
const PASTED = `gradatim.pasted ${address}`; // characters, since the last check
const verbs = { check: () => form.requestSubmit(button), run: runs ? () => form.requestSubmit(runs) : null };
const editor = field && mount(field, form.dataset.language, verbs);
// As the server sent it: the learner may have typed before this script ran. Undefined: not on disk.
let saved = "kept" in form.dataset ? undefined : field?.defaultValue;
let busy = false;
let own = false; // this page's own check runs, and not one of a save in another editor
let progress; // of the check that runs, as it was told last
let losses; // of a training in it
let checks = 0; // this page has begun; lines of an earlier one are no longer of interest

const say = (text) => (document.getElementById("status").textContent = text);
const speak = (text) => (document.getElementById("spoken").textContent = text); // to a screen reader
// The text that the verdict is about.
let judged = field?.value;
// A verdict stays when the text has changed since; beside what a run prints, that is said.
function outdated() {
  if (verdict.hidden || field?.value === judged || verdict.querySelector(".outdated")) return;
  const said = "This verdict is of your text before the last change.";
  verdict.insertAdjacentHTML("afterbegin", `<p class="soft outdated">${said}</p>`);
}

function notice(text) {
  const place = document.getElementById("notice");
  place.hidden = !text;
  place.textContent = text;
}

// A draft: what is typed and not saved, with the digest of the file that it is based on.
function draft() {
  const dirty = editor.text !== saved;
  return keep(DRAFT, dirty ? JSON.stringify({ text: editor.text, seen: seen.value }) : null);
}

function restore() {
  const found = JSON.parse(kept(DRAFT) ?? "null");
  if (!found || found.text === editor.text || "kept" in form.dataset) return;
  if (editor.text !== saved) return; // typed before this script ran
  const same = found.seen === seen.value;
  editor.text = found.text;
  seen.value = found.seen;
  if (same) say("What you typed last is back. It is not saved yet.");
  else notice("What you typed last is back, but the file has changed since. Check to decide which one to keep.");
}

// While something runs: what it is, and after a second how long it has been.
let clock;
function tick(show) {
  const begun = performance.now();
  show(0);
  clearInterval(clock);
  clock = setInterval(() => show(Math.floor((performance.now() - begun) / 1000)), 1000);
}

function checking(seconds) {
  const done = verdict.querySelectorAll(".results > li").length;
  if (!seconds) return speak("Checking");
  verdict.querySelector(".running").hidden = false;
  const slow = !done && seconds > PATIENCE;
  const what = slow && !progress ? "Python and its libraries are still starting." : running(done + 1);
  verdict.querySelector(".seconds").textContent = `${seconds} s. ${what}`;
}

function running(number) {
  if (progress?.check !== number) return `Check ${number} is running.`;
  const { checks, seconds, limit } = progress;
  return `Check ${number} of ${checks} is running: ${seconds.toFixed(1)} of its ${limit} s of processor time.`;
}

// The verdict in place of what was there; the curve of a training stays.
function put(html) {
  verdict.innerHTML = html;
  if (losses?.worthKeeping()) verdict.append(losses.figure);
}

function begin(event) {
  busy = true;
  checks += event ? 1 : 0; // a save in another editor
  button.setAttribute("aria-disabled", "true");
  tick(checking);
  if (!event) notice("");
  editor?.marks?.([]);
  const ran = document.getElementById("ran");
  if (ran) ran.hidden = true; // of an earlier text
  speak("");
  verdict.hidden = false;
  verdict.innerHTML = RUNNING;
  progress = undefined;
  losses = training();
  outcome.scrollTop = 0;
  turnTo("verdict");
}

// There is a verdict, or there will be none: the next check may begin.
function settle() {
  busy = false;
  clearInterval(clock);
  button.removeAttribute("aria-disabled");
}

function end() {
  if (busy) settle();
  document.getElementById("searching")?.remove();
}

// The name of a mistake takes longer than the verdict; nobody has to wait for it.
function searching() {
  const place = document.getElementById("searching");
  const begun = performance.now();
  const timer = setInterval(() => {
    if (!place?.isConnected) return clearInterval(timer);
    place.textContent = `Comparing with known mistakes … ${Math.floor((performance.now() - begun) / 1000)} s. You can go on in the meantime.`;
  }, 1000);
}

// Lines of the learner's file that the verdict names.
function mark() {
  const lines = [...verdict.querySelectorAll("[data-line]")].map(({ dataset }) => ({
    line: Number(dataset.line),
    kind: "fail",
    text: dataset.text,
  }));
  editor?.marks?.(lines);
}

const handlers = {
  begin,
  end,
  result: (event) => verdict.querySelector(".results")?.insertAdjacentHTML("beforeend", event.html),
  progress(event) {
    progress = event;
    losses.add(event.training);
    if (event.training && !losses.figure.isConnected) verdict.querySelector(".running")?.after(losses.figure);
  },
  verdict(event) {
    put(event.html);
    settle();
    if (document.getElementById("searching")) searching();
    say("");
    speak(verdict.querySelector("h2").textContent);
    outcome.scrollTop = 0;
    turnTo("verdict");
    mark();
    refresh("state", "attempts", "again", "hints", "where");
  },
  named(event) {
    const open = [...verdict.querySelectorAll("details")].map((details) => details.open);
    put(event.html);
    verdict.querySelectorAll("details").forEach((details, i) => (details.open = open[i] ?? false));
    const idea = verdict.querySelector(".idea p");
    if (idea) speak(idea.textContent);
    mark();
    refresh("attempts", "hints");
  },
  refused(event) {
    verdict.hidden = true;
    settle();
    say("");
    notice(event.text);
    turnTo("code");
  },
  changed(event) {
    seen.value = event.seen;
    handlers.refused(event);
  },
  text(event) {
    if (event.text === saved) {
      seen.value = event.seen;
      return;
    }
    if (editor.text !== saved && editor.text !== event.text) {
      notice("The file on disk was changed in another program. Your unsaved text is still here: check to decide which one to keep.");
      return;
    }
    saved = editor.text = event.text;
    seen.value = event.seen;
    draft();
    say("Reloaded from disk.");
  },
};

async function lines(answer, mine) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = (rest + value).split("\n");
    rest = parts.pop();
    for (const part of parts) if (part && mine === checks) handle(JSON.parse(part));
  }
}

function handle(event) {
  handlers[event.kind](event);
}

function sentence(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  return page.querySelector("[data-sentence]")?.textContent ?? "The server sent an unexpected answer.";
}

async function check() {
  const sending = editor?.text;
  const mine = ++checks;
  own = true;
  begin();
  try {
    const body = new URLSearchParams(new FormData(form));
    if (kept(PASTED)) body.set("pasted", kept(PASTED));
    const answer = await fetch(`${address}/check`, { method: "POST", body, headers: { accept: "application/x-ndjson" } });
    if (answer.headers.get("content-type")?.startsWith("application/x-ndjson")) {
      if (answer.ok && editor) await remember(sending);
      if (answer.ok) keep(PASTED, null);
      judged = sending;
      await lines(answer, mine);
    } else {
      handlers.refused({ text: sentence(await answer.text()) });
    }
  } catch {
    if (mine === checks) handlers.refused({ text: "The server does not respond. Your text is still here; restart gradatim, then check." });
  } finally {
    if (mine === checks) {
      own = false;
      end();
    }
  }
}

async function run(asked) {
  const sending = editor.text;
  const place = document.getElementById("ran");
  asked.setAttribute("aria-disabled", "true");
  tick((seconds) => say(seconds ? `Running … ${seconds} s` : "Running …"));
  notice("");
  try {
    const body = new URLSearchParams(new FormData(form));
    if (asked.name) body.append(asked.name, asked.value); // the case of a failure, after what stands in the field
    const answer = await fetch(asked.formAction, { method: "POST", body, headers: { accept: "application/json" } });
    const text = await answer.text();
    const kind = answer.headers.get("content-type") ?? "";
    if (kind.startsWith("application/x-ndjson")) return handlers.changed(JSON.parse(text));
    if (!answer.ok) return handlers.refused({ text: sentence(text) });
    await remember(sending);
    place.innerHTML = JSON.parse(text).html;
    place.hidden = false;
    outdated();
    outcome.scrollTop = 0;
    turnTo("verdict");
  } catch {
    handlers.refused({ text: "The server does not respond. Your text is still here; restart gradatim, then run it." });
  } finally {
    clearInterval(clock);
    say("");
    asked.removeAttribute("aria-disabled");
  }
}

async function remember(text) {
  saved = text;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
  seen.value = hex.join("").slice(0, 16);
  draft();
}

// Takes parts of the page as the server draws it now; the editor is left alone.
async function refresh(...ids) {
  adopt(await (await fetch(address)).text(), ids);
}

function adopt(text, ids) {
  const page = new DOMParser().parseFromString(text, "text/html");
  for (const id of ids) {
    const fresh = page.getElementById(id);
    const old = document.getElementById(id);
    if (fresh && old?.open) fresh.open = true;
    if (fresh) old?.replaceWith(fresh);
  }
  return page;
}

async function hint(asked) {
  const sending = editor?.text;
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(asked.formAction, { method: "POST", body });
  const text = await answer.text();
  if (!answer.ok && answer.status !== 409) return notice(sentence(text));
  if (answer.ok && editor) await remember(sending);
  const page = adopt(text, answer.ok ? ["hints"] : ["notice"]);
  if (seen) seen.value = page.getElementById("seen").value;
  const last = document.querySelector("#hints li:last-child");
  last?.scrollIntoView({ block: "nearest" });
  speak(last?.textContent ?? "");
  document.getElementById("ask-hint")?.focus({ preventScroll: true });
}

if (field) {
  restore();
  let safe = true; // what is typed outlives the page
  field.addEventListener("input", () => (safe = draft()));
  addEventListener("beforeunload", (event) => {
    if (editor.text !== saved && !safe) event.preventDefault();
  });
  // What comes from elsewhere is counted: a pass that is mostly pasted asks for an explanation.
  let cut = ""; // the text before something was taken out, which may be put in again
  form.addEventListener("cut", () => (cut = editor.text), true);
  form.addEventListener("paste", countPasted, true);
  function countPasted(event) {
    const text = event.clipboardData?.getData("text/plain").replaceAll("\r\n", "\n");
    if (!text || event.target === call || editor.text.includes(text) || cut.includes(text)) return;
    keep(PASTED, Number(kept(PASTED) ?? 0) + text.length);
  }
  // The first key begins the lab: its files are created, and the time it takes runs from then on.
  if ("begin" in form.dataset) {
    field.addEventListener("input", () => fetch(form.dataset.begin, { method: "POST", redirect: "manual" }), { once: true });
  }
}
if (call) {
  call.value ||= kept(CALL) ?? "";
  call.addEventListener("input", () => keep(CALL, call.value || null));
  call.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    verbs.run();
  });
}
form.addEventListener("submit", (event) => {
  if (/\/(begin|save)$/.test(event.submitter?.formAction)) {
    saved = editor?.text; // is sent along
    if (editor) draft();
    return;
  }
  event.preventDefault();
  if (editor && editor.text.length > LIMIT) return notice("Your text has more than a million characters; it was not saved.");
  if (event.submitter?.id === "ask-hint") hint(event.submitter);
  else if (event.submitter?.matches("#run, .rerun button")) {
    if (!event.submitter.getAttribute("aria-disabled")) run(event.submitter);
  } else if (!busy) check();
});
document.addEventListener("submit", (event) => {
  if (!("retest" in event.target.dataset)) return;
  keep(DRAFT, null); // it was asked for: an empty file
  keep(PASTED, null);
});
verdict.addEventListener("click", (event) => {
  if (!event.target.closest("[data-stop]")) return;
  clearInterval(clock);
  verdict.querySelector(".seconds").textContent = "Stopping …";
  fetch(`${address}/stop`, { method: "POST" }).catch(() => {});
});
if ("current" in verdict.dataset) mark();

if (field || "watched" in form.dataset) {
  const event = new EventSource(`${address}/events?file=${encodeURIComponent(FILE)}`);
  event.addEventListener("message", ({ data }) => {
    const event = JSON.parse(data);
    if (event.kind === "text" || !own) handle(event); // a check of this page is newer
  });
}
