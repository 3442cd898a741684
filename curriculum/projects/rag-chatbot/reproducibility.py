"""What the project says of itself: its measurement, its README, and its logs."""

from __future__ import annotations

import json
from pathlib import Path

import asking
import numpy as np
from changes import expect_same, response_bodies
from ingestion import served_version
from shared import sample_facts, small_world
from world import Fact, World

from gradatim.verify import Run, expect_readme_reproduces, find_leaks, json_number

KEY = "recall_at_5"
WITHIN = 120.0


def says_what_it_does(run: Run) -> None:
    """`measure` beside /search, a second copy beside the first, the README, and the logs."""
    world = small_world(run, "reproduce")
    corpus = asking.write_corpus(run, world)
    questions = write_questions(run.folder("questions") / "questions.jsonl", world)
    out = run.folder("measured") / "metrics.json"
    run.system("measure", docs=corpus.docs, questions=questions, state=corpus.state, out=out)
    stated = json_number(out, KEY, "measure --docs D --questions Q --state S --out M")
    asking.ingest(run, corpus)
    facts = sample_facts(run, "logged", world.facts, 20)
    with asking.serve(run, corpus) as server:
        found = float(
            np.mean([_is_found(server, fact, text) for fact, text in all_questions(world)])
        )
        mine = (served_version(server), response_bodies(server, [fact.question for fact in facts]))
    run.figure("recall at 5 by measure", round(stated, 4), bar=f"{found:.4f}, by /search")
    run.expect(
        abs(stated - found) < 1e-6,
        sent="measure on hidden questions",
        came=f"recall_at_5 is {stated:.4f}",
        asks=f"{found:.4f}, which POST /search gives for the same questions",
        look="does measure ask what the server answers, over all lines of the file?",
    )
    copy = run.clone()
    with asking.serve(copy, corpus) as server:  # all that it needs lies in the state
        theirs = (
            served_version(server),
            response_bodies(server, [fact.question for fact in facts]),
        )
    expect_same(
        run,
        theirs,
        mine,
        [fact.question for fact in facts],
        "of the same state, in a second clean copy",
    )
    expect_readme_reproduces(run, copy, KEY, tolerance=1e-9, within=WITHIN)
    _expect_silent(run, facts)


def all_questions(world: World) -> list[tuple[Fact, str]]:
    return [(fact, text) for fact in world.facts for _, text in fact.questions()]


def write_questions(path: Path, world: World) -> Path:
    """Questions as JSON lines, as the brief shows them."""
    rows = [
        {"question": text, "doc": fact.doc, "answer": fact.value, "kind": kind}
        for fact in world.facts
        for kind, text in fact.questions()
    ]
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    path.write_text("".join(lines), "utf-8")
    return path


def _is_found(server, fact: Fact, text: str) -> bool:  # type: ignore[no-untyped-def]
    results = asking.search(server, text)
    value = " ".join(fact.value.split())
    return any(one.doc == fact.doc and value in " ".join(one.text.split()) for one in results)


def _expect_silent(run: Run, facts: list[Fact]) -> None:
    """Neither questions nor sentences of documents stand in what commands have printed."""
    needles = [text for fact in facts for text in (fact.question, fact.sentence)]
    first = next(find_leaks(run.logs(), needles), None)
    run.expect(
        first is None,
        sent=f"{len(facts)} questions, then what the server has printed",
        came=f"'{first[0]}' in {first[1]}" if first else "",
        asks="neither questions nor texts of documents",
        look="what does your server log of a request?",
    )
