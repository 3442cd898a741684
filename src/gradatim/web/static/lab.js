// The lab page: checks without reloading, and follows saves made in other editors.
import { mount } from "./editor.js";

const LIMIT = 1_000_000; // characters; the server refuses what is larger still
const form = document.getElementById("work");
const field = document.getElementById("text");
const seen = document.getElementById("seen");
const button = document.getElementById("check");
const verdict = document.getElementById("verdict");
const address = form.dataset.address;
const editor = field && mount(field, form.dataset.language, () => form.requestSubmit(button));
// As the server sent it: the learner may have typed before this script ran. Undefined: not on disk.
let saved = "kept" in form.dataset ? undefined : field?.defaultValue;
let busy = false;

const say = (text) => (document.getElementById("status").textContent = text);
function notice(text) {
  const place = document.getElementById("notice");
  place.hidden = !text;
  place.textContent = text;
}

function begin(event) {
  busy = true;
  button.setAttribute("aria-disabled", "true");
  say("Checking …");
  if (!event) notice("");
  const ran = document.getElementById("ran");
  if (ran) ran.hidden = true; // of an earlier text
  document.getElementById("spoken").textContent = "";
  verdict.hidden = false;
  verdict.innerHTML = '<h2>Checking …</h2><p class="lead-in">Your code …</p><ol class="results"></ol>';
}

function end() {
  busy = false;
  button.removeAttribute("aria-disabled");
}

// What to look at first comes into view; the code stays there as far as there is room.
function look() {
  const first = verdict.querySelector(".idea") ?? verdict.querySelector(".is-fail .sentence") ?? verdict.querySelector("h2");
  first.scrollIntoView({ block: "nearest" });
}

const handlers = {
  begin,
  end,
  result: (event) => verdict.querySelector(".results").insertAdjacentHTML("beforeend", event.html),
  verdict(event) {
    verdict.innerHTML = event.html;
    say(verdict.querySelector("h2").textContent);
    look();
    refresh("state", "onward", "again", "hints", "where");
  },
  named(event) {
    const open = [...verdict.querySelectorAll("details")].map((details) => details.open);
    verdict.innerHTML = event.html;
    verdict.querySelectorAll("details").forEach((details, i) => (details.open = open[i] ?? false));
    const idea = verdict.querySelector(".idea p");
    if (idea) document.getElementById("spoken").textContent = idea.textContent;
    look();
  },
  refused(event) {
    verdict.hidden = true;
    say("");
    notice(event.text);
  },
  changed(event) {
    verdict.hidden = true;
    seen.value = event.seen;
    say("");
    notice(event.text);
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
    say("Reloaded from disk.");
  },
};

async function lines(answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = (rest + value).split("\n");
    rest = parts.pop();
    for (const part of parts) if (part) handle(JSON.parse(part));
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
  begin();
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(`${address}/check`, { method: "POST", body, headers: { accept: "application/x-ndjson" } });
    if (answer.headers.get("content-type")?.startsWith("application/x-ndjson")) {
      if (answer.ok && editor) await remember(sending);
      await lines(answer);
    } else {
      handlers.refused({ text: sentence(await answer.text()) });
    }
  } catch {
    handlers.refused({ text: "The server does not respond. Your text is still here; restart gradatim, then check." });
  } finally {
    end();
  }
}

async function run(asked) {
  const sending = editor.text;
  const place = document.getElementById("ran");
  asked.setAttribute("aria-disabled", "true");
  say("Running …");
  notice("");
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(asked.formAction, { method: "POST", body, headers: { accept: "application/json" } });
    const text = await answer.text();
    const kind = answer.headers.get("content-type") ?? "";
    if (kind.startsWith("application/x-ndjson")) return handlers.changed(JSON.parse(text));
    if (!answer.ok) return handlers.refused({ text: sentence(text) });
    await remember(sending);
    place.innerHTML = JSON.parse(text).html;
    place.hidden = false;
    place.scrollIntoView({ block: "nearest" });
  } catch {
    handlers.refused({ text: "The server does not answer. Your text is still here; start gradatim again, then run it." });
  } finally {
    say("");
    asked.removeAttribute("aria-disabled");
  }
}

async function remember(text) {
  saved = text;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
  seen.value = hex.join("").slice(0, 16);
}

// Takes parts of the page as the server draws it now; the editor is left alone.
async function refresh(...ids) {
  adopt(await (await fetch(address)).text(), ids);
}

function adopt(text, ids) {
  const page = new DOMParser().parseFromString(text, "text/html");
  for (const id of ids) {
    const fresh = page.getElementById(id);
    if (fresh) document.getElementById(id)?.replaceWith(fresh);
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
  document.querySelector("#hints li:last-child")?.scrollIntoView({ block: "nearest" });
}

// The first key begins the lab: its files are created, and the time it takes runs from then on.
if (field && "begin" in form.dataset) {
  field.addEventListener("input", () => fetch(form.dataset.begin, { method: "POST", redirect: "manual" }), { once: true });
}
form.addEventListener("submit", (event) => {
  if (event.submitter?.formAction.endsWith("/begin")) {
    saved = editor?.text; // is sent along
    return;
  }
  event.preventDefault();
  if (editor && editor.text.length > LIMIT) return notice("Your text has more than a million characters; it was not saved.");
  if (event.submitter?.id === "ask-hint") hint(event.submitter);
  else if (event.submitter?.id === "run") {
    if (!event.submitter.getAttribute("aria-disabled")) run(event.submitter);
  } else if (!busy) check();
});
addEventListener("beforeunload", (event) => {
  if (editor && editor.text !== saved) event.preventDefault();
});

if (field || "watched" in form.dataset) {
  const event = new EventSource(`${address}/events`);
  event.addEventListener("message", (event) => handle(JSON.parse(event.data)));
}
