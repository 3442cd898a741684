"""What the rules cost: plan, next steps and forecast over a long log, in processor time.

    python bench/rules.py [--rows 50000] [--labs 211] [--most 500000] [--command]

The log is that of a learner who works for years: verdicts with their texts and results, reviews,
openings, hints, names, answers, activity and times, in the shares of `SHARES`, seeded. The pack is
the one that comes along; with --labs it is filled up with made-up labs to that number. Printed is
the least processor time of 20 runs of each rule, since whatever else runs can only add to it, then
the time per row as the log grows. With --command whole commands are timed too, as processes of
their own on a database of that log, with compiled modules, as an installation has them.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from gradatim import curriculum
from gradatim.curriculum import Pack
from gradatim.model import Background, Evidence, History, Lab, Profile, Role, records
from gradatim.rules import catalogue, mastery, memory, placement, plan, review

BEGIN = datetime(2027, 1, 4, 8, tzinfo=UTC)
NOW = BEGIN + timedelta(days=700, hours=4)
PROFILE = Profile(Role.MLE, Background.NONE, 12.5, date(2027, 1, 4), days=(1.5,) * 5 + (0, 5))
SHARES = {
    "verdict": 0.30,
    "review": 0.30,
    "active": 0.20,
    "named": 0.08,
    "opened": 0.04,
    "hint": 0.03,
    "time": 0.03,
    "answered": 0.02,
}
COMMANDS = (
    "--version", "time", "labs", "hint stable-softmax", "glossary recall", "search gradient",
    "why py-control", "jobs", "skills", "progress", "review --json", "", "plan", "next",
)  # fmt: skip
TEXT = "".join(f"    total = total + weights[{n}] * values[{n}]  # a line\n" for n in range(25))
RUNS = 20


def filled(pack: Pack, labs: int) -> Pack:
    """The pack with made-up labs, one a skill in turn, until there are so many."""
    skills = list(pack.skills.values())
    more = dict(pack.labs)
    for number in range(labs - len(pack.labs)):
        skill = skills[number % len(skills)]
        name = f"made-up-{number}"
        more[name] = Lab(name, name, (skill.id,), 40, "function", "a.py", skill.phase, "numpy")
    return replace(pack, labs=more)


def log(pack: Pack, rows: int, seed: int = 1) -> list[Evidence]:
    """A profile, a placement, and `rows` rows of work spread over 700 days, oldest first."""
    rng, labs = random.Random(seed), list(pack.labs)
    cards = [card.id for card in pack.cards()]
    skills = list(pack.skills)
    known = [
        Evidence("profile", BEGIN, "profile", "", records.profile_data(PROFILE), "me"),
        Evidence("placed", BEGIN, "placed", "", {"waived": skills[:6], "known": {}}, "me"),
    ]
    kinds = rng.choices(list(SHARES), SHARES.values(), k=rows)
    for number, kind in enumerate(kinds):
        at = BEGIN + timedelta(days=700) * (number / rows)
        reach = labs[: 1 + int(len(labs) * 0.7 * number / rows)]
        subject = rng.choice(cards if kind in ("review", "answered") else reach)
        known.append(
            Evidence(f"e{number}", at, kind, subject, _data(kind, subject, number, rng), "me")
        )
    return known


def _data(kind: str, subject: str, number: int, rng: random.Random) -> dict[str, Any]:
    if kind == "verdict":
        outcome = rng.choice(["PASS", "FAIL", "FAIL"])
        return {
            "outcome": outcome,
            "level": "sealed",
            "seed": number,
            "replay": False,
            "version": "0" * 16,
            "ms": 12.5,
            "results": _results(outcome),
            "files": {"a.py": f"# attempt {number}\n{TEXT}"},
        }
    if kind == "named":
        return {"seed": number, "misconceptions": [], "results": _results("FAIL"),
                "fingerprint": "f" * 16}  # fmt: skip
    return {
        "review": {"card": subject, "rating": rng.choice([1, 2, 3, 3, 3, 4]), "typed": "[1, 2]"},
        "active": {"seconds": 60, "kind": "page"},
        "opened": {"version": "0" * 16},
        "hint": {"rung": 1},
        "time": {"minutes": rng.randint(5, 60)},
        "answered": {"skill": "py-control", "right": True, "typed": "3"},
    }[kind]


def _results(outcome: str) -> list[dict[str, str]]:
    names = ("shapes", "values", "edges", "large", "time")
    return [
        {"name": name, "sentence": f"keeps the {name} of what it was given", "outcome": outcome,
         "message": "got 3.0, expected 2.0", "hint": "", "output": "", "case": "f([1, 2]) -> 3"}
        for name in names
    ]  # fmt: skip


def rules(pack: Pack, rows: list[Evidence]) -> Iterator[tuple[str, Callable[[History], object]]]:
    """Each rule by name, as a function of the log alone."""
    today = NOW.date()
    yield "plan", lambda log: plan.plan(pack, PROFILE, log, today)
    yield "next", lambda log: plan.next_steps(pack, PROFILE, log, NOW, 90)
    yield "lab states", lambda log: mastery.lab_states(pack, log)
    yield "skill states", lambda log: mastery.skill_states(pack, log, today)
    yield "waived", lambda log: placement.waived(pack, log)
    yield "due", lambda log: review.queue(pack, log, NOW, 90)
    yield "memory", memory.states
    yield "drills", lambda log: review.open_drills(pack, log)
    yield "progress", lambda log: catalogue.progress(pack, log, today)
    yield "last verdict", lambda log: catalogue.last_verdict(log, next(iter(pack.labs)))


def day(pack: Pack, log: History) -> None:
    """What a day asks for: the plan, the next steps and the forecast over one log."""
    plan.plan(pack, PROFILE, log, NOW.date())
    plan.next_steps(pack, PROFILE, log, NOW, 90)


def cost(work: Callable[[History], object], rows: list[Evidence], runs: int = RUNS) -> float:
    """The least milliseconds of processor time, each on a log that nothing was asked of before."""
    taken = []
    gc.freeze()  # as the store does with what it has read
    for _ in range(runs):
        log = History(rows)
        begun = time.process_time()
        work(log)
        taken.append(1000 * (time.process_time() - begun))
    return min(taken)


def command(pack: Pack, rows: list[Evidence], runs: int = RUNS) -> Iterator[tuple[str, float]]:
    """The least milliseconds of processor time of whole processes, on a database of these rows,
    the last of them of today."""
    from gradatim.log.store import Store

    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "gradatim.db")
        passed = datetime.now(UTC) - NOW
        store.extend(replace(row, at=row.at + passed) for row in rows)
        store.close()
        for words in COMMANDS:
            yield f"gradatim {words}".rstrip(), min(_child(folder, words.split(), runs))


def _child(home: str, words: list[str], runs: int) -> Iterator[float]:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": f"{home}/compiled"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-m", "gradatim", "--home", home, *words],
            check=True, capture_output=True, env=environment,
        )  # fmt: skip
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        yield 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=50_000)
    parser.add_argument("--labs", type=int, default=0, help="fill the pack up to so many")
    parser.add_argument("--most", type=int, default=500_000, help="rows to grow to")
    parser.add_argument("--command", action="store_true", help="time whole processes too")
    options = parser.parse_args()
    pack = filled(curriculum.load(), options.labs)
    rows = log(pack, options.rows)
    day(pack, History(rows))  # imports what is imported late
    print(f"{len(pack.labs)} labs, {len(pack.skills)} skills, {len(rows)} rows; CPU, least")
    print("| work | ms |\n|---|---|")
    print(f"| **plan, next and forecast** | {cost(partial(day, pack), rows):.0f} |")
    for name, rule in rules(pack, rows):
        print(f"| {name} | {cost(rule, rows):.1f} |", flush=True)
    if options.command:
        for name, ms in command(pack, rows):
            print(f"| `{name}`, the process | {ms:.0f} |", flush=True)
    print("\n| rows | ms | microseconds a row |\n|---|---|---|")
    size = options.rows
    while size <= options.capacity:
        ms = cost(partial(day, pack), log(pack, size), 5)
        print(f"| {size} | {ms:.0f} | {1000 * ms / size:.2f} |", flush=True)
        size = (
            max(size + 1, min(2 * size, options.capacity)) if size < options.capacity else size + 1
        )


if __name__ == "__main__":
    main()
