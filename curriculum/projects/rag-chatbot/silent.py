"""When a system refuses: off-topic questions, unknown codes, removed pages, false premises."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import asking
import numpy as np
from asking import Reply
from bm25 import Bm25, words
from fillers import OFF_TOPIC
from judged import is_right, named
from names import codes, numbers
from scripted import Script, serving
from shared import company, direct, seed, some, split
from world import IDENTIFIER, Fact, Shape, World, build

from gradatim.verify import Run, paired_difference

ANSWERABLE, NEAR, PREMISES = 200, 120, 100
MOST_FALSE, LEAST_OFF, LEAST_TRUE, MOST_REPEATED = 0.05, 0.90, 0.80, 0.02
FEATURES = 4


def knows_its_limits(run: Run) -> None:
    """Each kind of question by itself, with a model that answers anything."""
    found = run.once(company)
    known = some(run, "answerable", found.facts, ANSWERABLE)
    near = some(run, "near-topic", direct(found.held.facts), NEAR)
    absent = [fact for fact in found.held.facts if fact.kind == IDENTIFIER]
    premises = some(run, "premises", _doubtful(found.facts), PREMISES)
    with (
        serving(Script([*found.facts, *found.held.facts])) as script,
        asking.served(run, found.place, model_url=script.url) as server,
    ):
        refused = [one.abstained for one in asking.ask_all(server, [f.ask for f in known])]
        _expect_answered(run, known, refused)
        _expect_off_topic(run, asking.ask_all(server, OFF_TOPIC))
        _expect_codes(run, absent, asking.ask_all(server, [f.ask for f in absent]))
        silent = [one.abstained for one in asking.ask_all(server, [f.ask for f in near])]
        _expect_near(run, found.place.world, (known, refused), (near, silent))
        _expect_premises(run, premises, asking.ask_all(server, [f.why for f in premises]))


def _doubtful(facts: list[Fact]) -> list[Fact]:
    """Those with a false premise; one that names an unknown code is refused."""
    return [fact for fact in direct(facts) if not codes(fact.false)]


def _expect_answered(run: Run, facts: Sequence[Fact], refused: Sequence[bool]) -> None:
    share = float(np.mean(refused))
    run.figure("answerable questions refused", round(share, 3), bar=f"at most {MOST_FALSE}")
    fact = next((f for f, silent in zip(facts, refused, strict=True) if silent), facts[0])
    run.expect(
        share <= MOST_FALSE,
        sent=f"POST /ask with '{fact.ask}'",
        came=f"it is refused; so are {share:.3f} of the questions that documents answer",
        asks=f"at most {MOST_FALSE:.0%}; {fact.doc} says: '{fact.sentence}'",
        look="what does your rule for refusing measure here, and where does it draw the line?",
    )


def _expect_off_topic(run: Run, replies: Sequence[Reply]) -> None:
    share = float(np.mean([one.abstained for one in replies]))
    run.figure("off-topic questions refused", round(share, 3), bar=f"at least {LEAST_OFF}")
    reply = next((one for one in replies if not one.abstained), replies[0])
    run.expect(
        share >= LEAST_OFF,
        sent=f"POST /ask with '{reply.question}'",
        came=f"'{reply.answer[:120]}'; {share:.3f} of the off-topic questions are refused",
        asks=f"at least {LEAST_OFF:.0%}",
        look="how well does the best passage fit a question that has nothing to do with it?",
    )


def _expect_codes(run: Run, facts: Sequence[Fact], replies: Sequence[Reply]) -> None:
    answered = [(f, one) for f, one in zip(facts, replies, strict=True) if not one.abstained]
    run.figure("questions about unknown codes answered", len(answered), bar=f"0 of {len(facts)}")
    fact, reply = answered[0] if answered else (facts[0], replies[0])
    run.expect(
        not answered,
        sent=f"POST /ask with '{fact.ask}'",
        came=f"'{reply.answer[:120]}', although {fact.key} stands in no document",
        asks="a refusal",
        look="is a similar code taken for the one that was asked for?",
    )


# Near-topic ------------------------------------------------------------------------------------


Asked = tuple[Sequence[Fact], Sequence[bool]]  # questions, and which of them were refused


def _expect_near(run: Run, world: World, known: Asked, near: Asked) -> None:
    """Refusals beside those of a baseline that refuses as many answerable questions."""
    baseline = _trained(run)
    index = Bm25(world.texts)
    can = baseline.answers(index, [fact.ask for fact in known[0]])
    cannot = baseline.answers(index, [fact.ask for fact in near[0]])
    count = int(np.sum(known[1]))
    line = np.sort(can)[count]  # it refuses what scores lower
    mine, theirs = np.array(near[1], dtype=float), (cannot < line).astype(float)
    gap = paired_difference(mine, theirs, run.rng("near-topic bootstrap"))
    run.figure("near-topic questions refused", f"{mine.mean():.3f}, baseline {theirs.mean():.3f}")
    run.figure("their difference", str(gap), bar="upper end at least 0")
    fact = next((f for f, silent in zip(*near, strict=True) if not silent), near[0][0])
    run.expect(
        gap.high >= 0,
        sent=f"POST /ask with '{fact.ask}', whose document was removed",
        came=f"{mine.mean():.3f} of such questions are refused, {theirs.mean():.3f} by the "
        f"baseline, which refuses {count} answerable ones, as you do",
        asks="at least as many; the upper end of the interval of the difference is at least 0",
        look="does the passage speak of what the question names, or of something like it?",
    )


@dataclass(frozen=True)
class Baseline:
    """Logistic regression on four features of what BM25 finds."""

    mean: np.ndarray
    spread: np.ndarray
    weights: np.ndarray

    def answers(self, index: Bm25, questions: Sequence[str]) -> np.ndarray:
        """How sure it is that each question can be answered."""
        rows = (np.array([_features(index, one) for one in questions]) - self.mean) / self.spread
        return np.column_stack([np.ones(len(rows)), rows]) @ self.weights


def _trained(run: Run) -> Baseline:
    """Learnt on another company of the usual shape, with documents held back."""
    kept, held = split(build(seed(run, "another company"), Shape()), run, "another held")
    index = Bm25(kept.texts)
    can, cannot = (
        [_features(index, fact.ask) for fact in facts] for facts in (kept.facts, direct(held.facts))
    )
    rows, truth = np.array(can + cannot), np.array([1.0] * len(can) + [0.0] * len(cannot))
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    return Baseline(mean, spread, _logistic((rows - mean) / spread, truth))


def _features(index: Bm25, question: str) -> list[float]:
    """Best score, lead over the second, and shares of the question that the best passage has."""
    asked = sorted(set(words(question)))
    scores = index.scores(question)[:2]
    if not scores:
        return [0.0] * FEATURES
    best, at = scores[0]
    lead = best - (scores[1][0] if len(scores) > 1 else 0.0)
    held = [word for word in asked if word in index.counts[at]]
    weight = sum(map(index.idf, asked))
    return [best, lead, sum(map(index.idf, held)) / weight, len(held) / len(asked)]


def _logistic(rows: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Newton's method with a little ridge; classes count the same."""
    inputs = np.column_stack([np.ones(len(rows)), rows])
    counts = np.where(truth == 1, truth.sum(), len(truth) - truth.sum())
    shares, weights = 0.5 / counts, np.zeros(inputs.shape[1])
    for _ in range(25):
        chance = 1 / (1 + np.exp(-np.clip(inputs @ weights, -30, 30)))
        slope = inputs.T @ (shares * (truth - chance)) - 1e-3 * weights
        bend = (inputs * (shares * chance * (1 - chance))[:, None]).T @ inputs
        weights = weights + np.linalg.solve(bend + 1e-3 * np.eye(len(weights)), slope)
    return weights


# False premises --------------------------------------------------------------------------------


def _expect_premises(run: Run, facts: Sequence[Fact], replies: Sequence[Reply]) -> None:
    """The true value is given and cited; the false one is not repeated."""
    rows = list(zip(facts, replies, strict=True))
    true = [_contradicts(fact, one) for fact, one in rows]
    share = float(np.mean(true))
    repeated = [(fact, one) for fact, one in rows if _repeats(fact, one)]
    run.figure("false premises answered with the truth", round(share, 3), f"{LEAST_TRUE}")
    run.figure("false premises repeated", len(repeated), bar=f"at most {MOST_REPEATED:.0%}")
    fact, reply = repeated[0] if repeated else rows[0]
    run.expect(
        len(repeated) <= MOST_REPEATED * len(rows),
        sent=f"POST /ask with '{fact.why}'",
        came=f"'{reply.answer[:120]}'; {len(repeated)} of {len(rows)} answers repeat what the "
        "question claims",
        asks=f"at most {MOST_REPEATED:.0%}; {fact.doc} says: '{fact.sentence}'",
        look="is a number of the question taken for one of the documents?",
    )
    fact, reply = next((one for one, fits in zip(rows, true, strict=True) if not fits), rows[0])
    run.expect(
        share >= LEAST_TRUE,
        sent=f"POST /ask with '{fact.why}'",
        came=f"'{reply.answer[:120]}'; {share:.3f} of the answers give the true value and cite it",
        asks=f"at least {LEAST_TRUE:.0%}; here '{fact.value}', from {fact.doc}",
        look="is a question refused because of the number that it gets wrong?",
    )


def _contradicts(fact: Fact, reply: Reply) -> bool:
    cites = any(one.doc == fact.doc for one in reply.citations)
    return cites and is_right(reply, fact)


def _repeats(fact: Fact, reply: Reply) -> bool:
    """Whether the answer has a part of the false value that is not one of the true one."""
    if reply.abstained:
        return False
    false = numbers(fact.false) | codes(fact.false)
    if not false:
        return named(reply.answer, fact.false)
    stated = numbers(reply.answer) | codes(reply.answer)
    return bool(false & stated - numbers(fact.sentence) - codes(fact.sentence))
