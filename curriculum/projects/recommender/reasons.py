"""Stage 6: what a film is recommended for, tried out by leaving films of the history out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import world
from commands import (
    Answer,
    Item,
    copied_state,
    first_difference,
    ingest,
    make_requests,
    recommend,
    trained,
)
from world import Line, Rng

from gradatim.verify import Run

CASES, FILMS, REASONS = 8, 6, 3
TOLERANCE = 1e-6
MIN_SHARE = 0.5  # of the first ten films of a list, those with a reason
FIRST_TEN = 10


@dataclass(frozen=True)
class Case:
    """A user with some films, one who is the same but for the id, and one without each film."""

    user: str
    twin: str
    without: Mapping[str, str]  # film -> the user who has all others

    @property
    def users(self) -> list[str]:
        return [self.user, self.twin, *self.without.values()]


def gives_true_reasons(run: Run) -> None:
    """Twins of users who lack one film each; the scores say what that film was worth."""
    done = run.once(trained)
    rng, state = run.rng("cases"), copied_state(run, done.state)
    cases, lines = _cases(done.snapshot.available, list(done.world.topics), rng)
    ingest(run, state, lines)
    at = world.timestamp(world.UNTIL + 13)
    users = [user for case in cases for user in case.users]
    found = {one.user: one for one in recommend(run, state, make_requests(users, at))}
    for case in cases:
        _expect_twin(run, found[case.user], found[case.twin])
        _expect_real(run, case, found[case.user])
    _expect_effects(run, cases, found)
    _expect_enough(run, [found[case.user] for case in cases])


def _cases(films: Sequence[str], topics: Sequence[str], rng: Rng) -> tuple[list[Case], list[Line]]:
    """Users who join after the version was trained, each with some films, one of them twice."""
    cases, lines = list[Case](), list[Line]()
    joined, numbers = world.timestamp(world.UNTIL + 0.5), iter(range(10**6))
    for number in range(CASES):
        chosen = [str(film) for film in rng.choice(films, FILMS, replace=False)]
        case = Case(f"w{number}", f"v{number}", {f: f"w{number}-{n}" for n, f in enumerate(chosen)})
        times = [world.timestamp(world.UNTIL + t) for t in sorted(rng.uniform(1, 12, FILMS + 1))]
        watched = list(zip([*chosen, chosen[0]], times, strict=True))
        topic = topics[number % len(topics)] if number % 4 else ""
        for user in case.users:
            left = [(film, t) for film, t in watched if case.without.get(film) != user]
            lines.append({"time": joined, "kind": "user", "user": user, "topic": topic})
            lines += [{"time": t, "kind": "watch", "user": user, "film": f} for f, t in left]
        cases.append(case)
    return cases, [{"id": f"w{next(numbers):06d}", **line} for line in lines]


def _expect_twin(run: Run, first: Answer, second: Answer) -> None:
    run.expect(
        not (said := first_difference(first, second)),
        sent="two users with the same topic and the same films at the same times; recommend for "
        "both",
        came=said,
        asks="the same films, scores and reasons, equal to the last bit",
        look="does the id of a user, or what was learnt about it in training, go into a score? "
        "What a user has watched has to come from the log",
    )


def _expect_real(run: Run, case: Case, answer: Answer) -> None:
    """Every film that is named was watched by this user."""
    have = case.without.keys()
    strange = [(i.film, film) for i in answer.items for film, _ in i.because if film not in have]
    film, named = strange[0] if strange else ("", "")
    run.expect(
        not strange,
        sent=f"recommend for a user who has watched {', '.join(sorted(have))}",
        came=f"{len(strange)} of the films that 'because' names are none of these; film {film} is "
        f"recommended because of {named}",
        asks="films that this user has watched",
        look="where does the reason come from: from this user's films, or from all?",
    )


def _expect_effects(run: Run, cases: Sequence[Case], found: Mapping[str, Answer]) -> None:
    """`because` names the three films without which the score falls most, and by how much."""
    count = 0
    for case in cases:
        others = {film: found[user].scores for film, user in case.without.items()}
        for item in found[case.user].items:
            _expect_listed(run, item, others)
            effects = {f: item.score - scores[item.film] for f, scores in others.items()}
            _expect_item(run, item, effects)
            count += 1
    run.figure("films whose reasons were tried out", count)


def _expect_listed(run: Run, item: Item, others: Mapping[str, Mapping[str, float]]) -> None:
    lacking = [film for film, scores in others.items() if item.film not in scores]
    run.expect(
        not lacking,
        sent="recommend with k 1000 for a user with six films, and for one who lacks one of these",
        came=f"film {item.film} is in the first list alone",
        asks="every film that can be watched and that the user has not watched, in both",
        look="is a film left out because its score is low?",
    )


def _expect_item(run: Run, item: Item, effects: Mapping[str, float]) -> None:
    near = TOLERANCE * max(1.0, abs(item.score))
    best = sorted((e for e in effects.values() if e > near), reverse=True)[:REASONS]
    named = [effect for _, effect in item.because]
    right = sorted(effects.items(), key=lambda pair: -pair[1])[:REASONS]
    wanted = ", ".join(f"{film} {effect:.6g}" for film, effect in right if effect > near)
    true = all(abs(effects[film] - effect) <= near for film, effect in item.because)
    different = len({film for film, _ in item.because}) == len(named)
    clear = [effect for effect in named if effect > near]
    complete = len(clear) == len(best) and all(
        abs(a - b) <= near for a, b in zip(clear, best, strict=True)
    )
    run.expect(
        true and different and complete and len(named) <= REASONS and min(named, default=1) > 0,
        sent="recommend for a user with six films, and for six others who lack one of these each "
        f"and are the same in all else; film {item.film}",
        came="because of " + (", ".join(f"{f} {e:.6g}" for f, e in item.because) or "nothing"),
        asks=f"because of {wanted or 'nothing'}: the films without which the score falls, by how "
        "much, the largest first, three at most",
        look="the effect of a film is the score with it minus the score without it. A likeness to "
        "it is not: recency, means and logarithms come in between. Compute the score twice",
    )


def _expect_enough(run: Run, answers: Sequence[Answer]) -> None:
    first = [item for one in answers for item in one.items[:FIRST_TEN]]
    share = sum(bool(item.because) for item in first) / len(first)
    run.figure("of the first ten films, those with a reason", round(share, 3), bar=str(MIN_SHARE))
    run.expect(
        share >= MIN_SHARE,
        sent=f"recommend for {len(answers)} users with six films each",
        came=f"{share:.0%} of the first ten films have a reason",
        asks=f"at least {MIN_SHARE:.0%}",
        look="does what a user has watched change the order of films at all?",
    )
