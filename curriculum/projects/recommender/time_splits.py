"""Stage 1: what is known at a moment, and that nothing of what came later matters."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import world
from commands import (
    WITHIN,
    Answer,
    Trained,
    abbreviated,
    copied_state,
    expect_same,
    form_failure,
    ingest,
    make_requests,
    read_json_lines,
    recommend,
    train,
    trained,
    versions,
)
from log_snapshot import LogSnapshot
from world import Line, Rng

from gradatim.verify import Run

REGULAR_USERS, NEW_USERS = 40, 15
REPEATED = 0.1


def ignores_the_future(run: Run) -> None:
    """The split, then the same questions over logs that differ only after the moment."""
    done = run.once(trained)
    _expect_split(run, done.snapshot, done.state, "the log in the order of its times")
    _expect_same_whatever_comes(run, done)
    _expect_same_in_any_order(run, done)
    _expect_all_or_nothing(run, done)


def sampled_users(run: Run) -> list[str]:
    """Users to ask about: regulars and newcomers."""
    snapshot, rng = run.once(trained).snapshot, run.rng("sample")
    some = rng.choice(snapshot.regulars, REGULAR_USERS, replace=False)
    new = rng.choice(snapshot.newcomers, NEW_USERS, replace=False)
    return [str(one) for one in (*some, *new)]


def first_answers(run: Run) -> list[Answer]:
    """All films for each user of the sample, at the moment."""
    done = run.once(trained)
    return recommend(run, done.state, make_requests(run.once(sampled_users), done.world.until))


# The split -----------------------------------------------------------------------------------


def _expect_split(run: Run, snapshot: LogSnapshot, state: Path, what: str) -> None:
    out = run.folder("split") / "split.jsonl"
    run.system("split", state=state, until=snapshot.until, to=snapshot.to, out=out, within=WITHIN)
    found, wanted = _by_user(read_json_lines(out)), snapshot.next
    run.figure(f"users of the split, {what}", len(found), bar=str(len(wanted)))
    sent = f"split --until {snapshot.until} --to {snapshot.to}, {what}"
    run.expect(
        found.keys() == wanted.keys(),
        sent=sent,
        came=_difference_of_users(found.keys(), wanted.keys()),
        asks=f"one line for each of the {len(wanted)} users who had joined at --until and watch "
        "a film by --to that could be recommended to them",
        look="users without a watch before --until belong to it, with an empty 'seen'; user ids "
        "are texts, so 42 and 00042 are two users",
    )
    for key, right in (("seen", snapshot.seen), ("next", wanted)):
        _expect_films(run, sent, key, {user: one[key] for user, one in found.items()}, right)


def _by_user(lines: Sequence[Line]) -> dict[str, Line]:
    for one in lines:
        if not isinstance(one.get("user"), str) or not all(
            isinstance(one.get(key), list) and all(isinstance(f, str) for f in one[key])
            for key in ("seen", "next")
        ):
            asks = '{"user": "…", "seen": ["…"], "next": ["…"]}'
            raise form_failure("split", f"the line {abbreviated(one)}", asks)
    found = {one["user"]: one for one in lines}
    if len(found) < len(lines):
        raise form_failure(
            "split", f"{len(lines)} lines for {len(found)} users", "one line for each user"
        )
    return found


def _difference_of_users(found: object, wanted: object) -> str:
    extra, lacking = sorted(set(found) - set(wanted)), sorted(set(wanted) - set(found))  # type: ignore[call-overload]
    parts = [f"{len(lacking)} users are missing, such as {lacking[0]!r}"] if lacking else []
    parts += [f"{len(extra)} do not belong to it, such as {extra[0]!r}"] if extra else []
    return " and ".join(parts)


def _expect_films(
    run: Run, sent: str, key: str, found: dict[str, list[str]], right: dict[str, set[str]]
) -> None:
    differ = [user for user, films in found.items() if films != sorted(right[user])]
    first = differ[0] if differ else ""
    extra = sorted(set(found[first]) - right[first]) if differ else []
    lacking = sorted(right[first] - set(found[first])) if differ else []
    run.expect(
        not differ,
        sent=sent,
        came=f"'{key}' of {len(differ)} users is another list; user {first!r}: "
        f"too many {abbreviated(extra[:3])}, missing {abbreviated(lacking[:3])}",
        asks={
            "seen": "every film that the user watched up to --until, each once, sorted as text",
            "next": "every film that the user watched after --until and up to --to, that could be "
            "watched at --until and that is not in 'seen', each once, sorted as text",
        }[key],
        look="is the log cut at a moment, for every user at the same one? Does a film that was "
        "watched before count as new?",
    )


# What comes later --------------------------------------------------------------------------------


def _expect_same_whatever_comes(run: Run, done: Trained) -> None:
    """The same past, three futures: the real one, none, another one."""
    first, users = run.once(first_answers), run.once(sampled_users)
    past, until = done.world.lines_until(done.world.until), done.world.until
    futures = {
        "with the whole log, and with nothing after the moment": [],
        "with the whole log, and with another future": another_future(done, run.rng("future")),
    }
    for what, future in futures.items():
        state = run.folder("state")
        ingest(run, state, past + future)
        train(run, state, until)
        expect_same(
            run, first, recommend(run, state, make_requests(users, until)),
            sent=f"train --until and recommend at {until}, {what}",
            look="which of your counts, lists or filters reads a line that is later than --until, "
            "or later than 'at'?",
        )  # fmt: skip


def another_future(done: Trained, rng: Rng) -> list[Line]:
    """After the moment: half of the films withdrawn, the others watched by all, as never before."""
    snapshot, day = done.snapshot, world.UNTIL + 1
    films = [str(one) for one in rng.permutation(snapshot.available)]
    gone, loved = films[: len(films) // 2], films[len(films) // 2 :][:30]
    lines = [{"kind": "withdraw", "film": film} for film in gone]
    lines += [
        {"kind": "watch", "user": user, "film": str(film)}
        for user in snapshot.users
        for film in rng.choice(loved, 5, replace=False)
    ]
    added = world.film_ids(rng, 20)
    lines += [
        {"kind": "film", "film": f"n{name}", "topic": done.world.topics[0], "country": "NO",
         "minutes": 50}
        for name in added
    ]  # fmt: skip
    times = day + rng.uniform(0, 5, len(lines))
    return [
        {"id": f"x{n:06d}", "time": world.timestamp(time), **line}
        for n, (time, line) in enumerate(zip(times, lines, strict=True))
    ]


# How lines come ------------------------------------------------------------------------------


def _expect_same_in_any_order(run: Run, done: Trained) -> None:
    """The same lines, shuffled over three files, some of them twice."""
    rng, state = run.rng("order"), run.folder("state")
    lines = done.world.lines
    repeated = [lines[n] for n in rng.choice(len(lines), int(REPEATED * len(lines)))]
    both = lines + repeated
    mixed = [both[n] for n in rng.permutation(len(both))]
    for part in range(3):
        ingest(run, state, mixed[part::3])
    what = "the same lines in another order, in three files, one in ten repeated"
    _expect_split(run, done.snapshot, state, what)
    train(run, state, done.world.until)
    expect_same(
        run,
        run.once(first_answers),
        recommend(run, state, make_requests(run.once(sampled_users), done.world.until)),
        sent=f"train and recommend over {what}",
        look="does a line count twice that has come twice? Does anything depend on the order in "
        "which lines came, such as the order of users in a table?",
    )


def _expect_all_or_nothing(run: Run, done: Trained) -> None:
    """A file with a broken line is refused, and nothing of it is taken."""
    later = done.world.lines_after(done.world.until)
    state, good = copied_state(run, done.state), [dict(one) for one in later[:6]]
    for number, one in enumerate(good):
        one["id"] = f"y{number}"
    broken = {
        "no JSON": "{not json",
        "a kind that nobody knows": json.dumps({**good[3], "kind": "listen"}),
        "no time": json.dumps({k: v for k, v in good[3].items() if k != "time"}),
    }
    for what, text in broken.items():
        file = run.folder("broken") / "log.jsonl"
        texts = [json.dumps(one) for one in good]
        file.write_text("\n".join([*texts[:3], text, *texts[3:]]) + "\n", encoding="utf-8")
        ended = run.system("ingest", ok=False, log=file, state=state, within=WITHIN)
        last = (ended.err.strip().splitlines() or ["nothing"])[-1]
        run.expect(
            ended.code != 0 and "line 4" in last.lower(),
            sent=f"ingest of seven lines, of which line 4 has {what}",
            came=f"exit code {ended.code}; the last line on standard error: {last[:200]}",
            asks="another code than 0, and a last line on standard error that says 'line 4'",
            look="is each line checked before the first is stored?",
        )
    _expect_nothing_taken(run, done, state, good)


def _expect_nothing_taken(run: Run, done: Trained, state: Path, good: list[Line]) -> None:
    before, after = run.once(count_lines), _count(run, state, done.world.end)
    run.expect(
        before == after,
        sent=f"ingest of three files with {len(good)} good lines and a broken one each; train "
        "--until the end of the log, and versions",
        came=f"the version knows {after} lines",
        asks=f"{before}, as before: of a file with a broken line nothing is taken",
        look="is a file one transaction?",
    )


def count_lines(run: Run) -> int:
    """How many lines a version knows that is trained until the end of the window."""
    done = run.once(trained)
    return _count(run, copied_state(run, done.state), done.world.end)


def _count(run: Run, state: Path, until: str) -> int:
    train(run, copy := copied_state(run, state), until)
    return int(versions(run, copy)[-1]["lines"])
