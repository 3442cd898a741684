"""How soon the page answers: the first line of a verdict, all of it, the mistake behind a failure,
and what a cell of a chapter prints.

    python bench/answers.py [--rounds 10] [--busy 0] [LAB...]

A server of its own on a fresh folder is asked as the page's script asks. Medians in milliseconds
of wall time, after one answer that warms up; `--busy` loops compete for the processor meanwhile.
"""

from __future__ import annotations

import argparse
import multiprocessing
import signal
import statistics
import tempfile
import time
from contextlib import closing
from datetime import date
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlencode

from server import Client, started

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.curriculum import Pack
from gradatim.model import Background, Role

LABS = ("unit-converter", "word-counts", "running-totals", "stable-softmax", "k-folds")
LINES, JSON = "application/x-ndjson", "application/json"  # as the page's script asks
CELL = ("/chapters/py-syntax/01-first-program/run", "print(2 * 9.5)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--busy", type=int, default=0)
    parser.add_argument("labs", nargs="*", metavar="LAB")
    options = parser.parse_args()
    pack = curriculum.load()
    loops = [multiprocessing.Process(target=_loop, daemon=True) for _ in range(options.busy)]
    for loop in loops:
        loop.start()
    with tempfile.TemporaryDirectory() as folder:
        app = App(Path(folder) / "home", pack)
        app.onboard(Role.AAE, Background.NONE, 12.5, date.today())
        app.close()
        server, client = started(Path(folder) / "home")
        try:
            print("| asked | first line | verdict | all, the mistake included |")
            print("|---|---|---|---|")
            for lab in options.labs or LABS:
                _lab(client, pack, lab, options.rounds)
            path, code = CELL
            form = {"code": code, "cell": "1"}
            cells = [_seconds(client, path, form, JSON)["last"] for _ in range(options.rounds + 1)]
            print(f"| a cell of a chapter | | | {_median(cells[1:])} |")
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(30)
    for loop in loops:
        loop.kill()


def _loop() -> None:
    while True:
        pass


def _lab(client: Client, pack: Pack, lab: str, rounds: int) -> None:
    material = pack.material(lab)
    client.load(f"/labs/{lab}")
    right = [material.solution] * (rounds + 1)
    wrong = [one.files for one in material.wrong[:rounds]]
    for what, programs in (("right", right), (f"{len(wrong)} wrong", wrong)):
        texts = [files[material.lab.file].decode() for files in programs]
        seen = [_seconds(client, f"/labs/{lab}/check", {"text": text}) for text in texts]
        warm = seen[1:] if what == "right" else seen
        cells = [_median([one[part] for one in warm]) for part in ("first", "verdict", "last")]
        print(f"| {lab}, {what} |", " | ".join(cells), "|")


def _seconds(
    client: Client, path: str, form: dict[str, str], accept: str = LINES
) -> dict[str, float]:
    """When the first line of the answer came, the verdict, and the last line."""
    begun, came = time.perf_counter(), dict[str, float]()
    connection, answer = client.open(path, urlencode(form), accept)
    with closing(connection):
        if answer.status != HTTPStatus.OK:
            raise RuntimeError(f"{path} answered {answer.status}")
        while line := answer.readline():
            came["last"] = time.perf_counter() - begun
            came.setdefault("first", came["last"])
            if b'"kind": "verdict"' in line:
                came["verdict"] = came["last"]
    return came


def _median(seconds: list[float]) -> str:
    return f"{statistics.median(seconds) * 1000:.0f}"


if __name__ == "__main__":
    main()
