"""Stages 2 and 3: the figures of `measure` beside the stage's own, and what the model is worth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from commands import (
    WITHIN,
    abbreviated,
    form_failure,
    make_requests,
    read_json,
    recommend,
    trained,
    versions,
)
from log_snapshot import K, LogSnapshot, hit, ndcg

from gradatim.verify import Interval, Run, is_number, paired_difference, paired_ratio

TOLERANCE = 1e-6
BASELINES = ("popularity", "neighbours")
MIN_RATIO = 1.2  # of NDCG to that of either baseline; see the brief
NARROW, WIDE, OFF = 0.8, 1.25, 0.25
HINTS = {
    "popularity": "are users counted, or watches? In the 28 days up to --until alone? Are films "
    "that the user has seen, and withdrawn ones, left out before ten are taken?",
    "neighbours": "does each film that a user watched count once, however often it was watched? "
    "Is every film ranked that could be recommended, not a sample of them?",
}


def baselines_agree(run: Run) -> None:
    """`users`, and hit rate and NDCG of both baselines."""
    snapshot, stated = run.once(trained).snapshot, run.once(measured_figures)
    _expect_number(
        run, stated, "users", len(snapshot.regulars), snapshot,
        "which users count: those who had watched something, and watched something new?",
    )  # fmt: skip
    for name in BASELINES:
        for what, values in run.once(baseline_metrics)[name].items():
            mean = float(values.mean())
            _expect_number(run, stated, f"{name}_{what}", mean, snapshot, HINTS[name])


def beats_both(run: Run) -> None:
    """The model's figures are those of its answers, and well above both baselines."""
    done = run.once(trained)
    snapshot, stated, mine = done.snapshot, run.once(measured_figures), run.once(model_metrics)
    for what, values in mine.items():
        _expect_number(
            run, stated, f"model_{what}", float(values.mean()), snapshot,
            "measure trains on the log up to --until, as train does, and asks for ten of all "
            "films; does it use the version in use, or another list?",
        )  # fmt: skip
    for name in BASELINES:
        _expect_ahead(run, name, mine, run.once(baseline_metrics)[name])
        _expect_interval(run, stated, name, mine["ndcg"] - run.once(baseline_metrics)[name]["ndcg"])


def measured_figures(run: Run) -> dict[str, Any]:
    """What `measure` writes about the moment."""
    done, out = run.once(trained), run.folder("measured") / "measured.json"
    until, to = done.world.until, done.world.end
    run.system("measure", state=done.state, until=until, to=to, out=out, within=WITHIN)
    found, listed = read_json(out), versions(run, done.state)
    run.expect(
        [one["in_use"] for one in listed] == [True],
        sent="train, measure, versions",
        came=f"{len(listed)} versions: {abbreviated(listed)}",
        asks="the one version as before: measure makes none",
        look="does measure call the same code as train, with the part that stores a version?",
    )
    if not isinstance(found, dict):
        raise form_failure("measure", abbreviated(found), "a JSON object")
    return found


def baseline_metrics(run: Run) -> dict[str, dict[str, np.ndarray]]:
    """Hit and NDCG of each regular, for the stage's own two baselines."""
    snapshot = run.once(trained).snapshot
    lists = {
        "popularity": [snapshot.popular_films(user) for user in snapshot.regulars],
        "neighbours": [snapshot.similar_films(user) for user in snapshot.regulars],
    }
    return {
        name: per_user_metrics(snapshot, snapshot.regulars, tens) for name, tens in lists.items()
    }


def model_metrics(run: Run) -> dict[str, np.ndarray]:
    """Hit and NDCG of each regular, for the system's answers."""
    done = run.once(trained)
    snapshot = done.snapshot
    answers = recommend(run, done.state, make_requests(snapshot.regulars, done.world.until, K))
    return per_user_metrics(snapshot, snapshot.regulars, [one.films for one in answers])


def per_user_metrics(
    snapshot: LogSnapshot, users: list[str], tens: list[list[str]]
) -> dict[str, np.ndarray]:
    pairs = [(ten[:K], snapshot.next[user]) for user, ten in zip(users, tens, strict=True)]
    return {
        "hit": np.array([hit(*pair) for pair in pairs]),
        "ndcg": np.array([ndcg(*pair) for pair in pairs]),
    }


def _expect_number(
    run: Run, stated: Mapping[str, Any], key: str, wanted: float, snapshot: LogSnapshot, look: str
) -> None:
    found = stated.get(key)
    run.figure(f"{key} of measure", round(found, 5) if is_number(found) else abbreviated(found),
               bar=f"{wanted:.5f}")  # fmt: skip
    run.expect(
        is_number(found) and abs(found - wanted) <= TOLERANCE,
        sent=f"measure --until {snapshot.until} --to {snapshot.to}",
        came=f"'{key}' is {found:.6f}" if is_number(found) else f"'{key}' is {abbreviated(found)}",
        asks=f"{wanted:.6f}, within {TOLERANCE:g}",
        look=look,
    )


def _expect_ahead(
    run: Run, name: str, mine: Mapping[str, np.ndarray], theirs: Mapping[str, np.ndarray]
) -> None:
    ratio = paired_ratio(mine["ndcg"], theirs["ndcg"], run.rng(f"{name} ratio"))
    more = paired_difference(mine["hit"], theirs["hit"], run.rng(f"{name} hits"))
    run.figure(
        f"NDCG, as a multiple of that of {name}", str(ratio), bar=f"from {MIN_RATIO} upwards"
    )
    run.figure(f"hit rate, ahead of {name}", str(more), bar="from above 0")
    _expect_low(
        run, name, "NDCG at 10 divided by that of", ratio, ratio.low >= MIN_RATIO, f"{MIN_RATIO}"
    )
    _expect_low(run, name, "hit rate at 10 minus that of", more, more.low > 0, "more than 0")


def _expect_low(run: Run, name: str, what: str, found: Interval, good: bool, bar: str) -> None:
    run.expect(
        good,
        sent="recommend for every regular user at the moment; what they watched afterwards",
        came=f"{what} {name}: {found}, with its 95 % interval over users",
        asks=f"an interval that begins at {bar}",
        look="tastes drift, so a watch of last week says more than one of last winter; what is "
        "popular changes, too. Does the model use both what is popular now and what goes with the "
        "films that this user watched lately?",
    )


def _expect_interval(run: Run, stated: Mapping[str, Any], name: str, ahead: np.ndarray) -> None:
    """The stated interval is about that of a bootstrap over users."""
    own = paired_difference(ahead, np.zeros(len(ahead)), run.rng(f"{name} interval"))
    lead = stated.get("lead")
    found = lead.get(name) if isinstance(lead, dict) else None
    ends = [found.get(key) if isinstance(found, dict) else None for key in ("value", "low", "high")]
    if not all(is_number(one) for one in ends):
        asks = f'"lead": {{"{name}": {{"value": x, "low": x, "high": x}}}}'
        raise form_failure("measure", f"'lead' is {abbreviated(lead)}", asks)
    value, low, high = (float(one) for one in ends)  # type: ignore[arg-type]
    width, middle = own.high - own.low, abs(low + high - own.low - own.high) / 2
    run.figure(f"lead over {name}, stated", f"{value:.4f} ({low:.4f} to {high:.4f})",
               bar=f"about {own.value:.4f} ({own.low:.4f} to {own.high:.4f})")  # fmt: skip
    run.expect(
        abs(value - own.value) <= TOLERANCE
        and NARROW * width <= high - low <= WIDE * width
        and middle <= OFF * width,
        sent="measure, 'lead'",
        came=f"over {name} {value:.4f} ({low:.4f} to {high:.4f}), an interval "
        f"{(high - low) / width:.2f} times as wide as that over users",
        asks=f"about {own.value:.4f} ({own.low:.4f} to {own.high:.4f}): the mean over users of "
        "their NDCG minus that of the baseline, with its 95 % interval",
        look="one number for each user is drawn, its difference; hits of the same user are not "
        "independent, and the same users judge both",
    )
