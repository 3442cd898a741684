"""When a system refuses: off-topic questions, unknown codes, removed pages, false premises."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import asking
import numpy as np
from answer_quality import contains_name, is_correct
from asking import Reply
from bm25 import Bm25, words
from fillers import OFF_TOPIC
from mock_model import MockModel, serve_model
from names import codes, numbers
from shared import company, direct_facts, hold_back, sample_facts, seed
from world import IDENTIFIER, Fact, Shape, World, build

from gradatim.verify import Run, paired_difference

ANSWERABLE, NEAR_TOPIC, PREMISES = 200, 120, 100
MAX_FALSE_REFUSALS, MIN_OFF_TOPIC, MIN_TRUE, MAX_REPEATED = 0.05, 0.90, 0.80, 0.02
FEATURES = 4


def refuses_the_unknown(run: Run) -> None:
    """Each kind of question by itself, with a model that answers anything."""
    found = run.once(company)
    known = sample_facts(run, "answerable", found.facts, ANSWERABLE)
    near = sample_facts(run, "near-topic", direct_facts(found.held_back.facts), NEAR_TOPIC)
    absent = [fact for fact in found.held_back.facts if fact.kind == IDENTIFIER]
    premises = sample_facts(run, "premises", _with_false_premise(found.facts), PREMISES)
    with (
        serve_model(MockModel([*found.facts, *found.held_back.facts])) as model,
        asking.serve(run, found.corpus, model_url=model.url) as server,
    ):
        refused = [one.abstained for one in asking.ask_all(server, [f.question for f in known])]
        _expect_answered(run, known, refused)
        _expect_off_topic(run, asking.ask_all(server, OFF_TOPIC))
        _expect_codes(run, absent, asking.ask_all(server, [f.question for f in absent]))
        silent = [one.abstained for one in asking.ask_all(server, [f.question for f in near])]
        _expect_near(run, found.corpus.world, (known, refused), (near, silent))
        _expect_premises(
            run, premises, asking.ask_all(server, [f.premise_question for f in premises])
        )


def _with_false_premise(facts: list[Fact]) -> list[Fact]:
    """Those with a false premise; one that names an unknown code is refused."""
    return [fact for fact in direct_facts(facts) if not codes(fact.false_value)]


def _expect_answered(run: Run, facts: Sequence[Fact], refused: Sequence[bool]) -> None:
    share = float(np.mean(refused))
    run.figure("answerable questions refused", round(share, 3), bar=f"at most {MAX_FALSE_REFUSALS}")
    fact = next((f for f, silent in zip(facts, refused, strict=True) if silent), facts[0])
    run.expect(
        share <= MAX_FALSE_REFUSALS,
        sent=f"POST /ask with '{fact.question}'",
        came=f"it is refused; so are {share:.3f} of the questions that documents answer",
        asks=f"at most {MAX_FALSE_REFUSALS:.0%}; {fact.doc} says: '{fact.sentence}'",
        look="what does your rule for refusing measure here, and where does it draw the line?",
    )


def _expect_off_topic(run: Run, replies: Sequence[Reply]) -> None:
    share = float(np.mean([one.abstained for one in replies]))
    run.figure("off-topic questions refused", round(share, 3), bar=f"at least {MIN_OFF_TOPIC}")
    reply = next((one for one in replies if not one.abstained), replies[0])
    run.expect(
        share >= MIN_OFF_TOPIC,
        sent=f"POST /ask with '{reply.question}'",
        came=f"'{reply.answer[:120]}'; {share:.3f} of the off-topic questions are refused",
        asks=f"at least {MIN_OFF_TOPIC:.0%}",
        look="how well does the best passage fit a question that has nothing to do with it?",
    )


def _expect_codes(run: Run, facts: Sequence[Fact], replies: Sequence[Reply]) -> None:
    answered = [(f, one) for f, one in zip(facts, replies, strict=True) if not one.abstained]
    run.figure("questions about unknown codes answered", len(answered), bar=f"0 of {len(facts)}")
    fact, reply = answered[0] if answered else (facts[0], replies[0])
    run.expect(
        not answered,
        sent=f"POST /ask with '{fact.question}'",
        came=f"'{reply.answer[:120]}', although {fact.key} stands in no document",
        asks="a refusal",
        look="is a similar code taken for the one that was asked for?",
    )


# Near-topic ------------------------------------------------------------------------------------


# Questions, and which of them were refused.
RefusedQuestions = tuple[Sequence[Fact], Sequence[bool]]


def _expect_near(run: Run, world: World, known: RefusedQuestions, near: RefusedQuestions) -> None:
    """Refusals beside those of a baseline that refuses as many answerable questions."""
    baseline = _trained_baseline(run)
    index = Bm25(world.texts)
    can = baseline.answers(index, [fact.question for fact in known[0]])
    cannot = baseline.answers(index, [fact.question for fact in near[0]])
    count = int(np.sum(known[1]))
    line = np.sort(can)[count]  # it refuses what scores lower
    mine, theirs = np.array(near[1], dtype=float), (cannot < line).astype(float)
    gap = paired_difference(mine, theirs, run.rng("near-topic bootstrap"))
    run.figure("near-topic questions refused", f"{mine.mean():.3f}, baseline {theirs.mean():.3f}")
    run.figure("their difference", str(gap), bar="upper end at least 0")
    fact = next((f for f, silent in zip(*near, strict=True) if not silent), near[0][0])
    run.expect(
        gap.high >= 0,
        sent=f"POST /ask with '{fact.question}', whose document was removed",
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


def _trained_baseline(run: Run) -> Baseline:
    """Learnt on another company of the usual shape, with documents held back."""
    kept, held = hold_back(build(seed(run, "another company"), Shape()), run, "another held")
    index = Bm25(kept.texts)
    can, cannot = (
        [_features(index, fact.question) for fact in facts]
        for facts in (kept.facts, direct_facts(held.facts))
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
    run.figure("false premises answered with the truth", round(share, 3), f"{MIN_TRUE}")
    run.figure("false premises repeated", len(repeated), bar=f"at most {MAX_REPEATED:.0%}")
    fact, reply = repeated[0] if repeated else rows[0]
    run.expect(
        len(repeated) <= MAX_REPEATED * len(rows),
        sent=f"POST /ask with '{fact.premise_question}'",
        came=f"'{reply.answer[:120]}'; {len(repeated)} of {len(rows)} answers repeat what the "
        "question claims",
        asks=f"at most {MAX_REPEATED:.0%}; {fact.doc} says: '{fact.sentence}'",
        look="is a number of the question taken for one of the documents?",
    )
    fact, reply = next((one for one, fits in zip(rows, true, strict=True) if not fits), rows[0])
    run.expect(
        share >= MIN_TRUE,
        sent=f"POST /ask with '{fact.premise_question}'",
        came=f"'{reply.answer[:120]}'; {share:.3f} of the answers give the true value and cite it",
        asks=f"at least {MIN_TRUE:.0%}; here '{fact.value}', from {fact.doc}",
        look="is a question refused because of the number that it gets wrong?",
    )


def _contradicts(fact: Fact, reply: Reply) -> bool:
    cites = any(one.doc == fact.doc for one in reply.citations)
    return cites and is_correct(reply, fact)


def _repeats(fact: Fact, reply: Reply) -> bool:
    """Whether the answer has a part of the false value that is not one of the true one."""
    if reply.abstained:
        return False
    false = numbers(fact.false_value) | codes(fact.false_value)
    if not false:
        return contains_name(reply.answer, fact.false_value)
    stated = numbers(reply.answer) | codes(reply.answer)
    return bool(false & stated - numbers(fact.sentence) - codes(fact.sentence))
