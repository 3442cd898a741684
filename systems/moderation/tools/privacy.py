"""Do texts leak into logs, traces or metrics? Sends 1,000 marked texts in every way.

    python -m tools.privacy --state build/state

It starts an ordinary server and logs everything that it prints or would pass to a trace recorder.
It sends texts that are accepted and texts that are refused, labels, appeals, forms and URLs, while
the second opinion fails in every way; half-way through, the state is broken. Then it searches for
each mark in the log and traces, the metrics, the refusals and the output of the commands."""

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import httpx2

from tools.fake_endpoint import FakeEndpoint

TEXTS = 1000
MODES = ("good", "500", "repeats the text", "scores as text", "too few", "hangs", "page", "429")
Client = httpx2.Client


class FailingEndpoint(FakeEndpoint):
    """A second opinion that fails in a programmed way and repeats what it was sent."""

    def __init__(self) -> None:
        super().__init__(self._reply)
        self.mode = "good"

    def _reply(self, texts: Sequence[str]) -> tuple[int, bytes]:
        if self.mode == "hangs":
            time.sleep(0.6)
        value = "0.9" if self.mode == "scores as text" else 0.9
        each = {"flagged": True, "category_scores": {"harassment": value}}
        good = {"results": [each] * (len(texts) - (self.mode == "too few"))}
        fits = self.mode in ("good", "hangs", "scores as text", "too few")
        status = int(self.mode) if self.mode.isdigit() else 200
        return status, json.dumps(good if fits else list(texts)).encode()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--state", type=Path, required=True, help="with a version in use")
    parser.add_argument("--texts", type=int, default=TEXTS)
    parser.add_argument("--database", help="postgresql://..., instead of a file")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        state = Path(shutil.copytree(options.state, Path(folder) / "state"))
        places, paths = run_traffic(state, options.texts, options.database)
    found = {name: sum(marker(n) in text for n in range(options.texts)) for name, text in
             places.items()}  # fmt: skip
    print(f"{options.texts} marked texts by {len(paths)} paths: {dict(paths)}")
    print(f"  bytes looked at: { {name: len(text) for name, text in places.items()} }")
    print(f"  marks found: {found}")
    sys.exit(int(any(found.values())))


def marker(number: int) -> str:
    """A unique word, in letters that normalising does not change."""
    digits = "".join("bcdfghjklm"[int(digit)] for digit in f"{number:04d}")
    return f"zq{digits}vx"


def run_traffic(
    state: Path, texts: int, database: str | None
) -> tuple[dict[str, str], Counter[str]]:
    """What was written, by place; and the number of texts sent in each way."""
    endpoint, paths = FailingEndpoint(), Counter[str]()
    log, refusals, printed = state.parent / "log", "", ""
    with serving(state, endpoint.url, database, log) as (client, _):
        for number in range(texts):
            endpoint.mode = MODES[number // len(PATHS) % len(MODES)]
            if number == texts // 2:
                (state / "pointer.json").write_text("{")  # a pointer that cannot be read
            path = PATHS[number % len(PATHS)]
            refusals += send(client, path, f"you windbag, such a {marker(number)}", marker(number))
            paths[path] += 1
        metrics = client.get("/metrics").text + client.get("/health").text
        metrics += client.get("/version").text + client.get("/estimate").text
    for number in range(0, texts, 50):
        printed += run_predict(state, marker(number))
    written = log.read_text(errors="replace")
    places = {
        "log and traces": written,
        "metrics": metrics,
        "refusals": refusals,
        "commands": printed,
    }
    return places, paths


PATHS = (
    "one", "many", "other language", "unknown language", "no JSON", "too long", "half a character",
    "one of many is empty", "wrong type", "address", "query", "header", "label", "reviewer",
    "appeal", "appeal of nothing", "form", "form without a name", "method", "body cut off",
    "page",
)  # fmt: skip


def send(client: Client, path: str, text: str, word: str) -> str:
    """Sends a text in this way; returns the refusal, if there is one."""
    answer = _send(client, path, text, word)
    return answer.text if answer is not None and answer.status_code >= 400 else ""


def _send(client: Client, path: str, text: str, word: str) -> httpx2.Response | None:
    form = {"content-type": "application/x-www-form-urlencoded"}
    if path in ("one", "other language", "unknown language"):
        more = {"lang": "de"} if path == "other language" else {}
        words = f"guten Tag liebe {word} im Garten" if path == "unknown language" else text
        return client.post("/score", json={"text": words} | more)
    if path in ("many", "one of many is empty"):
        rest = ["", text] if path == "one of many is empty" else [f"hello {word}"]
        return client.post("/score/batch", json={"texts": [text, *rest]})
    if path in ("label", "reviewer", "appeal", "form", "form without a name"):
        name = client.post("/score", json={"text": text, "lang": "de"}).json().get("id", "none")
        if path == "appeal":
            return client.post(f"/appeals/{name}", json={"text": text})
        if path in ("form", "form without a name"):
            sent = f"label={name}%20toxic&reviewer={word if path == 'form' else ''}&note={word}"
            return client.post("/page/label", content=sent, headers=form)
        reviewer = word if path == "reviewer" else word * 30
        return client.post(f"/review/{name}", json={"toxic": True, "reviewer": reviewer})
    if path == "body cut off":
        address = (client.base_url.host, client.base_url.port or 80)
        with socket.create_connection(address) as line:
            head = f"POST /score?{word} HTTP/1.1\r\nhost: x\r\ncontent-length: 9000\r\n\r\n"
            line.sendall((head + json.dumps({"text": text})).encode())
        return None
    raw = {
        "no JSON": f'{{"text": "{text}"'.encode(),
        "too long": json.dumps({"text": text * 1000}).encode(),
        "half a character": json.dumps({"text": text + "\ud800"}).encode(),
        "wrong type": json.dumps({"text": [text]}).encode(),
        "header": json.dumps({"text": text, "lang": 3}).encode(),
    }
    if path in raw:
        return client.post(
            "/score", content=raw[path], headers={"x-note": word, "user-agent": word}
        )
    if path == "page":
        return client.get("/", params={"last": f"{word} toxic"})
    if path == "appeal of nothing":
        return client.post(f"/appeals/{word}", json={"lang": word})
    if path == "query":
        return client.get("/review", params={"limit": text})
    return client.request("PUT" if path == "method" else "GET", f"/{quote(text)}")


def run_predict(state: Path, word: str) -> str:
    """What `predict` prints about a file with a text that it cannot score."""
    file = state.parent / "lines.jsonl"
    file.write_text(json.dumps({"text": word}) + "\n" + json.dumps({"text": word * 3000}) + "\n")
    out = state.parent / "answers"
    arguments = ["predict", "--state", str(state), "--in", str(file), "--out", str(out)]
    ran = subprocess.run([sys.executable, "-m", "moderation", *arguments], capture_output=True,
                         text=True, check=False)  # fmt: skip
    return ran.stdout + ran.stderr


@contextmanager
def serving(
    state: Path, url: str | None, database: str | None, log: Path, *more: str
) -> Iterator[tuple[Client, int]]:
    """A new server on a free port, and its process; everything that it prints goes to the log."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    arguments = ["serve", "--state", state, "--port", str(port)]
    arguments += ["--api-url", url] if url else []
    arguments += ["--api-timeout", "0.3", "--api-budget", "100000", "--sample-rate", "0.2"]
    arguments += ["--database", database] if database else []
    arguments += more
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    with log.open("wb") as file:
        server = subprocess.Popen([sys.executable, "-m", "tools.traced", *map(str, arguments)],
                                  stdout=file, stderr=file, env=environment)  # fmt: skip
    try:
        address = f"http://127.0.0.1:{port}"
        with Client(base_url=address, timeout=120, trust_env=False) as client:
            _wait(client)
            yield client, server.pid
    finally:
        server.terminate()
        server.wait()


def _wait(client: Client) -> None:
    for _ in range(600):
        try:
            client.get("/health")
            return
        except httpx2.HTTPError:
            time.sleep(0.1)
    raise SystemExit("The server does not answer.")


if __name__ == "__main__":
    main()
