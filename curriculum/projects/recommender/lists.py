"""Stage 5: what a list may hold, how long it is, and in which order."""

from __future__ import annotations

import json
from collections.abc import Sequence

import world
from commands import (
    ALL_FILMS,
    WITHIN,
    Answer,
    Trained,
    copied_state,
    first_difference,
    ingest,
    make_requests,
    recommend,
    trained,
)
from log_snapshot import LogSnapshot
from time_splits import first_answers, sampled_users
from world import Line

from gradatim.verify import Run

LENGTHS = (1, 3, 10, 57)
EQUAL_FILMS = 6  # films that differ in nothing but their ids


def keeps_the_rules(run: Run) -> None:
    """Nothing seen, nothing withdrawn, nothing left out; k; order; requests that make no sense."""
    done = run.once(trained)
    _expect_allowed(run, done.snapshot, run.once(first_answers))
    expect_ordered(run, run.once(first_answers), "recommend with k 1000")
    _expect_lengths(run, done)
    _expect_equals_in_order(run, done)
    _expect_refused(run, done)


def _expect_allowed(run: Run, snapshot: LogSnapshot, answers: Sequence[Answer]) -> None:
    available, sent = set(snapshot.available), f"recommend with k 1000 at {snapshot.until}"
    kinds = ("seen", "gone", "unknown", "twice", "lacking")
    found: dict[str, list[str]] = {kind: [] for kind in kinds}
    for one in answers:
        films, seen = set(one.films), snapshot.seen[one.user]
        user = f"user {one.user!r}"
        found["twice"] += [user] if len(films) < len(one.films) else []
        found["seen"] += [f"{user}, film {film}" for film in sorted(films & seen)]
        found["gone"] += [
            f"{user}, film {film}" for film in sorted(films & snapshot.withdrawn - seen)
        ]
        unknown = films - snapshot.films.keys()
        found["unknown"] += [f"{user}, film {film}" for film in sorted(unknown)]
        lacking = available - seen - films
        found["lacking"] += [f"{user}, film {film}" for film in sorted(lacking)]
    messages = {
        "twice": ("lists name a film twice", "each film once", "where are films collected?"),
        "seen": (
            "recommended films were watched before",
            "no film that the user has watched by then",
            "user ids are texts: are 42 and 00042 two users to your system?",
        ),
        "gone": (
            "recommended films were withdrawn before",
            "no film that was withdrawn by then",
            "does anything read the 'withdraw' lines?",
        ),
        "unknown": ("films are not in the log by then", "films added by then", "which is it?"),
        "lacking": (
            "films are missing that the user could watch and has not watched",
            "every such film, as k is larger than their number",
            "is a film dropped for its score, its age, or because another user of a similar id has "
            "watched it? Is it withdrawn only later?",
        ),
    }
    for kind, (came, asks, look) in messages.items():
        run.figure(f"films: {came}", len(found[kind]), bar="0")
        first = found[kind][0] if found[kind] else ""
        run.expect(
            not found[kind], sent=f"{sent} for {len(answers)} users",
            came=f"{len(found[kind])} {came}; the first: {first}", asks=asks, look=look,
        )  # fmt: skip


def expect_ordered(run: Run, answers: Sequence[Answer], sent: str) -> None:
    for one in answers:
        for a, b in zip(one.items, one.items[1:], strict=False):
            run.expect(
                (-a.score, a.film) < (-b.score, b.film),
                sent=f"{sent} for user {one.user!r}",
                came=f"film {a.film} with score {a.score!r} stands before film {b.film} with "
                f"score {b.score!r}",
                asks="higher scores first; of equal scores the smaller id, compared as text",
                look="by what does your sort decide when scores are equal? Is the score that is "
                "written the one that was sorted by?",
            )


def _expect_lengths(run: Run, done: Trained) -> None:
    """Every k gives the beginning of the long list, in whatever company."""
    users, until = run.once(sampled_users), done.world.until
    long = {one.user: one for one in run.once(first_answers)}
    requests = [
        {"user": user, "k": k, "at": until} for k in LENGTHS for user in reversed(users[::3])
    ]
    for line, one in zip(requests, recommend(run, done.state, requests), strict=True):
        whole = long[one.user]
        wanted = Answer(one.user, whole.version, whole.items[: line["k"]])
        sent = f"recommend for user {one.user!r} with k {line['k']}, after one with k {ALL_FILMS}"
        run.expect(
            len(one.items) == len(wanted.items),
            sent=sent,
            came=f"{len(one.items)} films",
            asks=f"{len(wanted.items)}: k films, or all that are left if these are fewer",
            look="are seen and withdrawn films left out before the best k are taken, or after?",
        )
        run.expect(
            not (said := first_difference(wanted, one)),
            sent=sent,
            came=said,
            asks=f"the first {line['k']} of the long list, with the same scores and reasons to "
            "the last bit",
            look="an answer may not depend on k, nor on which other requests are in the file: a "
            "product of two matrices may round otherwise than the same rows one by one",
        )


def _expect_equals_in_order(run: Run, done: Trained) -> None:
    """New films with the same attributes get the same score, and stand in the order of ids."""
    rng, state = run.rng("alike"), copied_state(run, done.state)
    time, at = world.timestamp(world.DAYS + 0.1), world.timestamp(world.DAYS + 0.2)
    ids = [f"q{name}" for name in world.film_ids(rng, EQUAL_FILMS)]
    same = {"kind": "film", "topic": done.world.topics[1], "country": "PT", "minutes": 45}
    lines: list[Line] = [
        {"id": f"q{n:06d}", "time": time, "film": film, **same} for n, film in enumerate(ids)
    ]
    ingest(run, state, lines)
    sent = f"ingest of {EQUAL_FILMS} films with the same topic, country, length and time; recommend"
    answers = recommend(run, state, make_requests(run.once(sampled_users)[::4], at))
    for one in answers:
        scores = {one.scores.get(film) for film in ids}
        run.expect(
            len(scores) == 1 and None not in scores,
            sent=f"{sent} for user {one.user!r}",
            came=f"scores {sorted(map(str, scores))[:3]}",
            asks="the same score for films that differ in their ids alone",
            look="does an id, or the place of a film in a table, go into its score?",
        )
    expect_ordered(run, answers, sent)


def _expect_refused(run: Run, done: Trained) -> None:
    good = {"user": run.once(sampled_users)[0], "k": 10, "at": done.world.until}
    bad = {
        "k 0": {**good, "k": 0},
        "k 1001": {**good, "k": 1001},
        "k 2.5": {**good, "k": 2.5},
        "k as a text": {**good, "k": "10"},
        "no user": {key: good[key] for key in ("k", "at")},
        "a moment that is no time": {**good, "at": "yesterday"},
    }
    texts = {what: json.dumps(one) for what, one in bad.items()} | {"no JSON": "{not json"}
    for what, text in texts.items():
        folder = run.folder("refused")
        lines = [json.dumps(good), text, json.dumps(good)]
        (folder / "requests.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        ended = run.system(
            "recommend", ok=False, within=WITHIN, state=done.state,
            in_=folder / "requests.jsonl", out=folder / "answers.jsonl",
        )  # fmt: skip
        last = (ended.err.strip().splitlines() or ["nothing"])[-1]
        run.expect(
            ended.code != 0 and "line 2" in last.lower(),
            sent=f"recommend with three requests, the second with {what}",
            came=f"exit code {ended.code}; the last line on standard error: {last[:200]}",
            asks="another code than 0, and a last line on standard error that says 'line 2'",
            look="is each request checked before the first is answered?",
        )
