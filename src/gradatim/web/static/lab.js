// The lab page while it is open: checks without leaving it, and hears of saves made elsewhere.
import { mount } from "./editor.js";

const LIMIT = 1_000_000; // characters; the server refuses what is larger still
const form = document.getElementById("work");
const field = document.getElementById("text");
const seen = document.getElementById("seen");
const button = document.getElementById("check");
const verdict = document.getElementById("verdict");
const address = form.dataset.address;
const editor = field && mount(field, form.dataset.language, () => form.requestSubmit(button));
// As the server sent it: somebody may have typed before this script ran. Undefined: not on disk.
let saved = "kept" in form.dataset ? undefined : field?.defaultValue;
let busy = false;

const say = (text) => (document.getElementById("status").textContent = text);
function notice(text) {
  const place = document.getElementById("notice");
  place.hidden = !text;
  place.textContent = text;
}

function begin(news) {
  busy = true;
  button.setAttribute("aria-disabled", "true");
  say("Checking …");
  if (!news) notice("");
  document.getElementById("spoken").textContent = "";
  verdict.hidden = false;
  verdict.innerHTML = '<h2>Checking …</h2><p class="lead-in">Your code …</p><ol class="results"></ol>';
}

function end() {
  busy = false;
  button.removeAttribute("aria-disabled");
}

const told = {
  begin,
  end,
  result: (news) => verdict.querySelector(".results").insertAdjacentHTML("beforeend", news.html),
  verdict(news) {
    verdict.innerHTML = news.html;
    say(verdict.querySelector("h2").textContent);
    verdict.scrollIntoView({ block: "nearest" });
    refresh("state", "onward", "again", "hints");
  },
  named(news) {
    const open = [...verdict.querySelectorAll("details")].map((details) => details.open);
    verdict.innerHTML = news.html;
    verdict.querySelectorAll("details").forEach((details, i) => (details.open = open[i] ?? false));
    const idea = verdict.querySelector(".idea p");
    if (idea) document.getElementById("spoken").textContent = idea.textContent;
    verdict.scrollIntoView({ block: "nearest" });
  },
  refused(news) {
    verdict.hidden = true;
    say("");
    notice(news.text);
  },
  changed(news) {
    verdict.hidden = true;
    seen.value = news.seen;
    say("");
    notice(news.text);
  },
  text(news) {
    if (news.text === saved) {
      seen.value = news.seen;
      return;
    }
    if (editor.text !== saved && editor.text !== news.text) {
      notice("The file on disk was changed in another program. Your unsaved text is still here: check to decide which one stays.");
      return;
    }
    saved = editor.text = news.text;
    seen.value = news.seen;
    say("Read again from disk.");
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
    for (const part of parts) if (part) heard(JSON.parse(part));
  }
}

function heard(news) {
  told[news.kind](news);
}

function sentence(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  return page.querySelector("[data-sentence]")?.textContent ?? "The server gave no answer that this page understands.";
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
      told.refused({ text: sentence(await answer.text()) });
    }
  } catch {
    told.refused({ text: "The server does not answer. Your text is still here; start gradatim again, then check." });
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
    if (kind.startsWith("application/x-ndjson")) return told.changed(JSON.parse(text));
    if (!answer.ok) return told.refused({ text: sentence(text) });
    await remember(sending);
    place.innerHTML = JSON.parse(text).html;
    place.hidden = false;
    place.scrollIntoView({ block: "nearest" });
  } catch {
    told.refused({ text: "The server does not answer. Your text is still here; start gradatim again, then run it." });
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

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (editor && editor.text.length > LIMIT) return notice("That is more than a million characters; nothing was saved.");
  if (event.submitter?.id === "ask-hint") hint(event.submitter);
  else if (event.submitter?.id === "run") {
    if (!event.submitter.getAttribute("aria-disabled")) run(event.submitter);
  } else if (!busy) check();
});
addEventListener("beforeunload", (event) => {
  if (editor && editor.text !== saved) event.preventDefault();
});

if (field) {
  const news = new EventSource(`${address}/events`);
  news.addEventListener("message", (event) => heard(JSON.parse(event.data)));
}
