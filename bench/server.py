"""What the page's server holds and bears: memory with many open pages, growth, and a crowd.

    python bench/server.py [--pages 50] [--loads 2000] [--readers 200] [--checkers 50]

A server of its own starts on a fresh folder. First `pages` labs are open, each with the connection
by which a page hears of files that were saved; then `loads` pages are read one after the other, and
the memory of the server alone (private and shared pages by their share, children apart) is read
along the way. At last `readers` read five pages each while `checkers` have a program checked, all
at once, each for itself: any answer but 200 or 303 is an error.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date
from http.client import HTTPConnection, HTTPException, HTTPResponse
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Role

LIMIT_S = 300.0  # for one answer, in a crowd


class Client:
    """One browser: its cookie, and a connection for each request."""

    def __init__(self, address: str, cookie: str) -> None:
        self._host = urlsplit(address).netloc
        self._headers = {"Cookie": cookie, "Sec-Fetch-Site": "same-origin"}

    def open(
        self, path: str, body: str = "", accept: str = "*/*"
    ) -> tuple[HTTPConnection, HTTPResponse]:
        """A request whose answer is not read yet."""
        connection = HTTPConnection(self._host, timeout=LIMIT_S)
        form = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
        form["Accept"] = accept
        connection.request("POST" if body else "GET", path, body or None, self._headers | form)
        return connection, connection.getresponse()

    def load(self, path: str, body: str = "") -> tuple[int, str]:
        """Status and text of an answer."""
        connection, answer = self.open(path, body)
        with closing(connection):
            return answer.status, answer.read().decode()


def started(home: Path) -> tuple[subprocess.Popen[str], Client]:
    """A server, and a browser that has shown its token."""
    words = [sys.executable, "-m", "gradatim", "start", "--no-browser", "--port", "0"]
    environment = {**os.environ, "GRADATIM_HOME": str(home)}
    server = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    address = next(w for line in server.stdout for w in line.split() if w.startswith("http://"))
    threading.Thread(target=server.stdout.read, daemon=True).start()
    parts = urlsplit(address)
    with closing(HTTPConnection(parts.netloc, timeout=60)) as connection:
        connection.request("GET", f"{parts.path}?{parts.query}")
        cookie = (connection.getresponse().getheader("set-cookie") or "").partition(";")[0]
    return server, Client(address, cookie)


def memory(pid: int) -> float:
    """MB of one process, pages that it shares counted by its share of them."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not tell a process's share of memory")


def crowd(client: Client, readers: int, checkers: int, labs: list[str]) -> None:
    """Everybody at once."""
    pages = ["/", "/roadmap", "/progress", *(f"/labs/{lab}" for lab in labs)]
    errors: Counter[str] = Counter()
    seconds: dict[str, list[float]] = {"read": [], "check": []}
    begin = threading.Barrier(readers + checkers)

    def ask(kind: str, path: str, body: str = "") -> None:
        at = time.perf_counter()
        try:
            status, text = client.load(path, body)
        except (OSError, HTTPException) as error:
            status, text = 0, repr(error)
        seconds[kind].append(time.perf_counter() - at)
        if status not in (200, 303):
            notice = re.search(r"<main.*?<p[^>]*>\s*([^<]+)", text, re.DOTALL)
            errors[f"{kind}: {status}, {notice[1].strip() if notice else text[:200]}"] += 1

    def read(number: int) -> None:
        begin.wait()
        for turn in range(5):
            ask("read", pages[(number + turn) % len(pages)])

    def check(number: int) -> None:
        begin.wait()
        text = f"def f(x):\n    return x + {number}\n"
        ask("check", f"/labs/{labs[number % len(labs)]}/check", urlencode({"text": text}))

    at = time.perf_counter()
    with ThreadPoolExecutor(readers + checkers) as pool:
        waiting = [pool.submit(read, number) for number in range(readers)]
        waiting += [pool.submit(check, number) for number in range(checkers)]
        for one in waiting:
            one.result()
    print(f"{readers} readers and {checkers} checking: {time.perf_counter() - at:.0f} s")
    for kind, found in seconds.items():
        middle, last = statistics.median(found), max(found)
        print(f"  {kind}: {len(found)} answers, median {middle:.2f} s, longest {last:.1f} s")
    print(f"  errors: {dict(errors) or 0}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for name, count in (("pages", 50), ("loads", 2_000), ("readers", 200), ("checkers", 50)):
        parser.add_argument(f"--{name}", type=int, default=count)
    options = parser.parse_args()
    pack = curriculum.load()
    labs = [lab.id for lab in pack.labs.values() if lab.kind == "function" and lab.phase == 1]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        app = App(home, pack)
        app.onboard(Role.AAE, Background.NONE, 12.5, date.today())
        app.close()
        server, client = started(home)
        try:
            client.load("/")
            print(f"one page: {memory(server.pid):.0f} MB")
            opened = []
            for number in range(options.pages):
                lab = labs[number % len(labs)]
                client.load(f"/labs/{lab}")
                opened.append(client.open(f"/labs/{lab}/events")[0])
            print(f"{options.pages} open pages: {memory(server.pid):.0f} MB")
            paths = ["/", "/roadmap", "/progress", "/explore", *(f"/labs/{one}" for one in labs)]
            for number in range(options.loads):
                status, _ = client.load(paths[number % len(paths)])
                if status != 200:
                    raise RuntimeError(f"{paths[number % len(paths)]}: {status}")
                if (number + 1) % max(1, options.loads // 4) == 0:
                    print(f"after {number + 1} loads: {memory(server.pid):.0f} MB")
            for connection in opened:
                connection.close()
            crowd(client, options.readers, options.checkers, labs[:10])
            print(f"afterwards: {memory(server.pid):.0f} MB")
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(30)


if __name__ == "__main__":
    main()
