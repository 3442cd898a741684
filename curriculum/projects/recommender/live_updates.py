"""Stage 7: a running server sees new lines; whom they do not touch gets the same answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import world
from commands import (
    ALL_FILMS,
    Answer,
    Trained,
    abbreviated,
    copied_state,
    expect_same,
    ingest,
    make_requests,
    parse_answer,
    recommend,
    trained,
)
from time_splits import first_answers, sampled_users
from world import Line

from gradatim.verify import Run, Server

POLL_SECONDS = 5.0  # seconds
SAMPLE_USERS = 12
MIN_FILMS = 20  # films that a list has at least
TOLERANCE = 1e-9  # a sum over more films may be rounded otherwise
HINT = "what does the server keep in memory, and when does it look whether the state has changed?"
NOW, EVENTS = world.timestamp(world.DAYS + 1), world.DAYS + 0.2


@dataclass(frozen=True)
class NewLines:
    """New lines: somebody watches three films and somebody joins; then a film goes, one comes."""

    watcher: str
    watched: tuple[str, ...]
    joined: str
    gone: str
    added: str
    of_users: list[Line]
    of_films: list[Line]


def notices_new_lines(run: Run) -> None:
    """Answers by HTTP; the same questions after lines about two users, and about two films."""
    done = run.once(trained)
    _expect_unready(run)
    state, users = copied_state(run, done.state), run.once(sampled_users)[:SAMPLE_USERS]
    with run.serving(state=state) as server:
        _expect_refused(run, server, users[0])
        before = recommend_by_server(server, [*users, "newly-joined"], NOW)
        _expect_equal(run, state, before, "before new lines")
        _expect_long(run, before[users[0]])
        news = _new_lines(done, before[users[0]], users[0])
        ingest(run, state, news.of_users)
        after = _after_users(run, server, news, list(before))
        _expect_equal(run, state, after, "after ingest")
        _expect_watcher(run, news, before[news.watcher], after[news.watcher])
        _expect_joined(run, before[news.joined], after[news.joined])
        _expect_untouched(run, before, after, users[1:])
        ingest(run, state, news.of_films)
        _expect_films(run, news, after, _after_films(run, server, news, list(before)))
        then = recommend_by_server(server, users, done.world.until)
    expect_same(
        run,
        run.once(first_answers)[:SAMPLE_USERS],
        list(then.values()),
        sent=f"GET /recommend at {done.world.until}, before and after ingest of later lines",
        look="which part of an answer reads lines that are later than 'at'?",
    )


def recommend_by_server(
    server: Server, users: Sequence[str], at: str, k: int = ALL_FILMS
) -> dict[str, Answer]:
    return {user: recommend_one(server, user, at, k) for user in users}


def recommend_one(server: Server, user: str, at: str, k: int = ALL_FILMS) -> Answer:
    query = urlencode({"user": user, "k": k, "at": at})
    return parse_answer(server.get(f"/recommend?{query}").ok().json(), user)


def _expect_long(run: Run, before: Answer) -> None:
    run.expect(
        len(before.items) >= MIN_FILMS,
        sent=f"GET /recommend for {before.user!r} with k 1000",
        came=f"{len(before.items)} films",
        asks="every film that can be watched and that the user has not watched",
        look="is the list cut at the server?",
    )


def _new_lines(done: Trained, before: Answer, watcher: str) -> NewLines:
    """The watcher takes three films from the top of the list; another one of it is withdrawn."""
    films = before.films
    watched, gone, added = (films[0], films[1], films[4]), films[7], "z-new-film"
    joined, topic = "newly-joined", done.world.topics[0]
    of_users: list[Line] = [
        {"kind": "user", "user": joined, "topic": topic},
        *({"kind": "watch", "user": watcher, "film": film} for film in watched),
        *({"kind": "watch", "user": joined, "film": film} for film in watched),
    ]
    of_films: list[Line] = [
        {"kind": "withdraw", "film": gone},
        {"kind": "film", "film": added, "topic": topic, "country": "JP", "minutes": 30},
    ]
    numbered = [_numbered(of_users, EVENTS, "y"), _numbered(of_films, EVENTS + 0.1, "z")]
    return NewLines(watcher, watched, joined, gone, added, *numbered)


def _numbered(lines: list[Line], day: float, letter: str) -> list[Line]:
    return [
        {"id": f"{letter}{n:06d}", "time": world.timestamp(day + n / 1000), **line}
        for n, line in enumerate(lines)
    ]


def _expect_unready(run: Run) -> None:
    with run.serving(ready=False, state=run.folder("state")) as server:
        status = server.get("/health").status
        run.expect(
            status == 503,
            sent="GET /health, before any version is trained",
            came=f"status {status}",
            asks="503 as long as no version is in use",
            look="does the health check say that the process runs, or that it can answer?",
        )


def _expect_refused(run: Run, server: Server, user: str) -> None:
    good = {"user": user, "k": "10", "at": NOW}
    bad = [
        {**good, "k": "0"},
        {**good, "k": "1001"},
        {**good, "k": "ten"},
        {**good, "at": "tomorrow"},
        {"k": "10", "at": NOW},
        {"user": user, "k": "10"},
    ]
    for query in bad:
        path = f"/recommend?{urlencode(query)}"
        found = server.get(path)
        document = found.json() if 400 <= found.status < 500 else None
        run.expect(
            isinstance(document, dict) and document.get("error"),
            sent=f"GET {path}",
            came=f"status {found.status}: {found.text[:160]}",
            asks='a 4xx with {"error": "…"}',
            look="is a query checked as a line of 'recommend' is?",
        )


def _expect_equal(run: Run, state: Path, by_http: Mapping[str, Answer], when: str) -> None:
    answers = recommend(run, state, make_requests(list(by_http), NOW))
    expect_same(
        run,
        answers,
        list(by_http.values()),
        sent=f"recommend, and GET /recommend, {when}",
        look="do server and command read the same state, with the same code?",
    )


def _after_users(
    run: Run, server: Server, news: NewLines, users: Sequence[str]
) -> dict[str, Answer]:
    """The answers as soon as the server has noticed that films were watched."""
    film = news.watched[0]
    run.expect(
        _poll_until(server, news.watcher, lambda films: film not in films),
        sent=f"ingest of a watch of film {film}; GET /recommend for this user",
        came=f"the film is still recommended {POLL_SECONDS:g} s after ingest has ended",
        asks=f"new lines count within {POLL_SECONDS:g} s, without a restart",
        look=HINT,
    )
    return recommend_by_server(server, users, NOW)


def _after_films(
    run: Run, server: Server, news: NewLines, users: Sequence[str]
) -> dict[str, Answer]:
    """The answers as soon as the server has noticed that films have come and gone."""
    run.expect(
        _poll_until(
            server, news.watcher, lambda films: news.added in films and news.gone not in films
        ),
        sent=f"ingest of two lines: {news.gone} is withdrawn, {news.added} is new; GET /recommend "
        "with k 1000",
        came=f"{POLL_SECONDS:g} s after ingest has ended the list is not up to date",
        asks=f"{news.added} in the list and {news.gone} out of it within {POLL_SECONDS:g} s",
        look=HINT,
    )
    return recommend_by_server(server, users, NOW)


def _poll_until(server: Server, user: str, good: Callable[[list[str]], bool]) -> bool:
    until = time.monotonic() + POLL_SECONDS
    while not good(recommend_one(server, user, NOW).films):
        if time.monotonic() > until:
            return False
        time.sleep(0.2)
    return True


def _expect_watcher(run: Run, news: NewLines, before: Answer, after: Answer) -> None:
    """What was watched is gone, and scores have moved."""
    wanted = set(before.films) - {*news.watched}
    run.expect(
        set(after.films) == wanted,
        sent="ingest of three watches of a user; GET /recommend with k 1000",
        came=f"too many: {abbreviated(sorted(set(after.films) - wanted))}, missing: "
        f"{abbreviated(sorted(wanted - set(after.films)))}",
        asks=f"all films as before but {', '.join(news.watched)}",
        look="are all new watches of the file counted?",
    )
    moved = [film for film in after.films if after.scores[film] != before.scores[film]]
    run.figure("scores that moved for the user who watched three films", len(moved), "at least 1")
    run.expect(
        moved,
        sent="ingest of three watches of a user; the scores of all other films for this user",
        came="not one score has changed",
        asks="new watches count in the scores, not only as films that are left out",
        look="is what a user likes computed in training, or when it is asked for?",
    )


def _expect_joined(run: Run, before: Answer, after: Answer) -> None:
    run.expect(
        any(after.scores[film] != before.scores.get(film) for film in after.films),
        sent="ingest of a new user with a topic and three watches; GET /recommend before and after",
        came="the same scores as for somebody of whom nothing is known",
        asks="scores that depend on the topic and the watches of the new user",
        look="must a user have been there when the version was trained?",
    )


def _expect_untouched(
    run: Run, before: Mapping[str, Answer], after: Mapping[str, Answer], others: Sequence[str]
) -> None:
    expect_same(
        run,
        [before[user] for user in others],
        [after[user] for user in others],
        sent="ingest of lines about two other users; GET /recommend with k 1000",
        look="what is learnt from all users belongs to the version and changes with the next "
        "train, not with every ingest",
    )


def _expect_films(
    run: Run, news: NewLines, before: Mapping[str, Answer], after: Mapping[str, Answer]
) -> None:
    """For everybody the withdrawn film is gone and the new one there; no other score has moved."""
    for user, old in before.items():
        new = after[user]
        wanted = set(old.films) - {news.gone} | {news.added}
        sent = f"ingest: {news.gone} is withdrawn, {news.added} is new; GET /recommend for {user!r}"
        run.expect(
            set(new.films) == wanted,
            sent=sent,
            came=f"too many: {abbreviated(sorted(set(new.films) - wanted))}, missing: "
            f"{abbreviated(sorted(wanted - set(new.films)))}",
            asks="the films as before, without the one and with the other",
            look="for whom are films and withdrawals read again?",
        )
        both = wanted & set(old.films)
        moved = [f for f in sorted(both) if not _is_close(old.scores[f], new.scores[f])]
        run.expect(
            not moved,
            sent=sent,
            came=f"{len(moved)} scores of other films have moved"
            + (f", such as that of {moved[0]}: {old.scores[moved[0]]!r}, then "
               f"{new.scores[moved[0]]!r}" if moved else ""),
            asks="the scores of all other films as before, within a billionth",
            look="are scores scaled by what else is in the list?",
        )  # fmt: skip


def _is_close(a: float, b: float) -> bool:
    return abs(a - b) <= TOLERANCE * max(1.0, abs(a))
