"""Stage 8: the way back, the same again from the log, and what is written down."""

from __future__ import annotations

import time
from pathlib import Path

from commands import (
    WITHIN,
    Answer,
    Trained,
    abbreviated,
    copied_state,
    expect_same,
    ingest,
    make_requests,
    recommend,
    train,
    trained,
    versions,
)
from live_updates import POLL_SECONDS, recommend_one
from time_splits import first_answers, sampled_users

from gradatim.verify import Response as Page
from gradatim.verify import Run, Server, expect_readme_reproduces, traffic

SAMPLE_USERS = 10
KEY = "model_ndcg"
MIN_WORDS = 30  # of a decision, at least


def rolls_back_and_repeats(run: Run) -> None:
    """Two versions and back; a second copy, the log once more; README and decisions."""
    done = run.once(trained)
    state, users = copied_state(run, done.state), run.once(sampled_users)
    first = run.once(first_answers)
    train(run, state, done.world.end)
    second = recommend(run, state, make_requests(users, done.world.end))
    _expect_listed(run, state, [done.world.until, done.world.end], 1, done, "train, twice")
    _expect_named(run, state, first, second)
    _expect_exact_rollback(run, done, state, first)
    _expect_forward(run, done, state, second)
    clone = run.clone()
    _expect_rebuilt(run, clone, done, first, second)
    _expect_decisions(run, clone)
    expect_readme_reproduces(run, clone, KEY, tolerance=1e-6, within=WITHIN)


def _expect_listed(
    run: Run, state: Path, moments: list[str], used: int, done: Trained, after: str
) -> None:
    found = versions(run, state)
    names = {one["version"] for one in found}
    shown = [(one["until"], one["lines"], one["in_use"]) for one in found]
    wanted = [(t, len(done.world.lines_until(t)), n == used) for n, t in enumerate(moments)]
    run.expect(
        shown == wanted and len(names) == len(found),
        sent=f"{after}, then versions",
        came=abbreviated(found),
        asks="oldest first, each with a name of its own, (until, lines, in_use): "
        + abbreviated(wanted),
        look="a step back changes which version is used and removes none; 'lines' counts the "
        "different lines of the log up to 'until'",
    )


def _expect_named(run: Run, state: Path, first: list[Answer], second: list[Answer]) -> None:
    """Answers name the version that they come from, and versions differ."""
    names = [one["version"] for one in versions(run, state)]
    shown = [sorted({one.version for one in answers}) for answers in (first, second)]
    run.expect(
        shown == [[names[0]], [names[1]]],
        sent="recommend after the first training, and after the second",
        came=f"the answers name {abbreviated(shown)}",
        asks=f"{names[0]}, then {names[1]}, as versions lists them",
        look="is there one place from which the version in use is read?",
    )
    at = second[0].user
    run.expect(
        any(a.scores != b.scores for a, b in zip(first, second, strict=True)),
        sent=f"recommend by two versions, such as for user {at!r}",
        came="the same scores",
        asks="another version, of two weeks later: other scores",
        look="does recommend use the version in use?",
    )


def _expect_exact_rollback(run: Run, done: Trained, state: Path, first: list[Answer]) -> None:
    users, until = run.once(sampled_users), done.world.until

    def ask(server: Server) -> Page:
        return server.get(f"/recommend?user={users[0]}&k=10&at={until}")

    with run.serving(state=state) as server:
        with traffic(server, ask) as seen:
            run.system("rollback", state=state, within=WITHIN)
            served = _served(server, users[0], until, first[0].version)
        failed = len(seen.unanswered) + sum(one.status != 200 for one in seen.answers)
        run.figure("requests during rollback that failed", failed, bar="0")
        run.expect(
            failed == 0,
            sent="GET /recommend again and again, rollback at the same time",
            came=f"{failed} of {len(seen.answers) + len(seen.unanswered)} requests fail",
            asks="none",
            look="is there a moment at which no version is in use?",
        )
        run.expect(
            served == first[0].version,
            sent="rollback; GET /recommend",
            came=f"version {served}, {POLL_SECONDS:g} s later",
            asks=f"{first[0].version}, without a restart",
            look="does the server read which version is in use, or only when it starts?",
        )
        by_http = [recommend_one(server, user, until) for user in users[:SAMPLE_USERS]]
    _expect_listed(run, state, [until, done.world.end], 0, done, "train, twice, and rollback")
    look = "is all that a score needs kept with its version, and read from there?"
    sent = f"train, train, rollback; at {until} by the first version, then and now"
    expect_same(run, first[:SAMPLE_USERS], by_http, sent=f"GET /recommend, {sent}", look=look)
    back = recommend(run, state, make_requests(users, until))
    expect_same(run, first, back, sent=f"recommend, {sent}", look=look)
    _expect_no_further(run, state)


def _served(server: Server, user: str, at: str, wanted: str) -> str:
    until = time.monotonic() + POLL_SECONDS
    while (found := recommend_one(server, user, at, 1).version) != wanted:
        if time.monotonic() > until:
            break
        time.sleep(0.1)
    return found


def _expect_no_further(run: Run, state: Path) -> None:
    ended = run.system("rollback", ok=False, state=state, within=WITHIN)
    said = ended.err.strip().splitlines()
    run.expect(
        ended.code != 0 and said and "Traceback" not in ended.err,
        sent="train, train, rollback, and rollback once more",
        came=f"exit code {ended.code}, {len(said)} lines on standard error",
        asks="another code than 0 and a sentence: no version was in use before the first one",
        look="what is there to go back to?",
    )


def _expect_forward(run: Run, done: Trained, state: Path, second: list[Answer]) -> None:
    """Trained once more: a third version with the answers of the second."""
    train(run, state, done.world.end)
    moments = [done.world.until, done.world.end, done.world.end]
    _expect_listed(run, state, moments, 2, done, "train, twice, rollback, and train")
    again = recommend(run, state, make_requests(run.once(sampled_users), done.world.end))
    expect_same(
        run, second, again,
        sent=f"train --until {done.world.end}, twice over the same log",
        look="what is random in training, or read from the version before?",
    )  # fmt: skip


def _expect_rebuilt(
    run: Run, clone: Run, done: Trained, first: list[Answer], second: list[Answer]
) -> None:
    """A copy of the state, and the log from the beginning, in a second clean copy."""
    users, until, end = run.once(sampled_users), done.world.until, done.world.end
    moved = copied_state(run, done.state)
    expect_same(
        run, first, recommend(clone, moved, make_requests(users, until)),
        sent="recommend over a copy of the state, by a second clean copy of the project",
        look="what do your commands write into the working folder or into the home, in place of "
        "the state?",
    )  # fmt: skip
    state = run.folder("state")
    for part in (done.world.lines_until(until), done.world.lines_after(until)):
        ingest(clone, state, part)
    for moment, answers in ((until, first), (end, second)):
        train(clone, state, moment)
        expect_same(
            run, answers, recommend(clone, state, make_requests(users, moment)),
            sent=f"the whole log from the beginning in a second clean copy, at {moment}",
            look="which order is random here: of a set, of files, of threads? What comes from the "
            "clock?",
        )  # fmt: skip


def _expect_decisions(run: Run, copy: Run) -> None:
    folder = copy.source / "decisions"
    texts = [path.read_text("utf-8", "replace") for path in sorted(folder.glob("*.md"))]
    long = [text for text in texts if len(text.split()) >= MIN_WORDS]
    run.expect(
        long,
        sent="decisions/*.md",
        came=f"{len(texts)} files, none of {MIN_WORDS} words or more",
        asks="at least one decision: what you chose, instead of what, and why",
        look="which choice would you have to defend in a review, such as how old watches count?",
    )
