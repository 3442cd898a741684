"""Kills an ingest with SIGKILL at 100 moments, and checks that the state is as before or after it.

    .venv/bin/python -m tools.kill

A child process ingests a folder in which documents were added, rewritten and removed, and then
deletes one more document. It kills itself at the n-th function call, so the moments do not depend
on a clock: half are drawn from all calls, and half from those after the folder was read. The ingest
is then repeated, and must give the same state and answers as a rebuild.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
from collections import Counter
from pathlib import Path
from types import FrameType

from doc_chat.analysis import analyse
from doc_chat.documents import Document, read_folder
from doc_chat.index import Index
from doc_chat.store import Store
from tools.evaluate import SAMPLE

DELETED = "office/opening.md"


def change(folder: Path, rng: random.Random) -> None:
    """Rewrites, removes and adds a few documents."""
    files = sorted(folder.rglob("*.*"))
    for file in rng.sample(files, 4):
        file.write_text(f"# Rewritten\n\nThis was written in round {rng.random()}.\n", "utf-8")
    for file in rng.sample(files, 2):
        file.unlink()
    (folder / f"added-{rng.randrange(10**6)}.md").write_text("# New\n\nIt is new.\n", "utf-8")


def work(folder: Path, state: Path) -> None:
    """The work to interrupt: an ingest, then a deletion."""
    change_state(state, read_folder(folder)[0])


def change_state(state: Path, documents: list[Document]) -> None:
    store = Store(state)
    store.replace(documents)
    store.delete(DELETED)
    store.close()


def kill_at_call(moment: int) -> None:
    """Kills this process at the given number of function calls from now on."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += 1
        if calls == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)


def count_calls(folder: Path, state: Path) -> tuple[int, int]:
    """The number of calls in the work, and of those before the state is first touched."""
    counted = read = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal counted, read
        counted += 1
        if event == "call" and frame.f_code is change_state.__code__:
            read = counted

    sys.setprofile(count)
    work(folder, state)
    sys.setprofile(None)
    return counted, read


def killed(folder: Path, state: Path, moment: int) -> bool:
    """Does the work in a child process; whether it was killed before the end."""
    child = os.fork()
    if not child:
        kill_at_call(moment)
        work(folder, state)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def stored_documents(state: Path) -> list[Document]:
    store = Store(state)
    documents = store.documents()
    store.close()
    return documents


def answers(documents: list[Document]) -> list[list[tuple[str, int, float]]]:
    index = Index(analyse(one) for one in documents)
    questions = ("membership paused", "written in round", "new", "L-12 laser", "opening hours")
    return [[(r.document.id, r.span.start, r.score) for r in index.search(q, 5)] for q in questions]


def run_rounds(rounds: int, seed: int, root: Path) -> Counter[str]:
    rng, count = random.Random(seed), Counter[str]()
    folder, state = root / "docs", root / "state"
    for number in range(rounds):
        for old in (folder, state, root / "again", root / "counted"):
            shutil.rmtree(old, ignore_errors=True)
        shutil.copytree(SAMPLE / "docs", folder)
        work(folder, state)
        shutil.copytree(state, root / "counted")
        before = stored_documents(state)
        change(folder, rng)
        most, read = count_calls(folder, root / "counted")
        moment = rng.randint(1, most) if number % 2 else rng.randint(read, most)
        count["killed"] += killed(folder, state, moment)
        found, ingested = stored_documents(state), read_folder(folder)[0]
        deleted = [one for one in ingested if one.id != DELETED]
        count["as before"] += found == before
        count["as after"] += found in (ingested, deleted) and found != before
        count["in between"] += found not in (before, ingested, deleted)
        work(folder, state)
        work(folder, root / "again")
        again = stored_documents(root / "again")
        count["equal to a rebuild"] += stored_documents(state) == again == deleted
        count["same answers"] += answers(stored_documents(state)) == answers(again)
    return count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        count = run_rounds(options.rounds, options.seed, Path(root))
    print(", ".join(f"{name} {number}" for name, number in count.items()))


if __name__ == "__main__":
    main()
