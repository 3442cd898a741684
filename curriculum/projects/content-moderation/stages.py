"""What is asked of content moderation, in order. Each stage is written in full where it is
imported from."""

import contract
import drift
import endpoint_use
import explanations
import fairness
import feedback_training
import quality_and_costs
import reproducibility
import robustness

from gradatim.verify import Run, stage


@stage("contract")
def contract_(run: Run) -> None:
    """Server and commands agree to the last bit, actions follow toxicity, counts are right"""
    contract.answers_consistently(run)


@stage("quality")
def quality(run: Run) -> None:
    """It ranks texts at least as well as TF-IDF, and better where words are disguised"""
    quality_and_costs.beats_word_baseline(run)


@stage("threshold")
def threshold(run: Run) -> None:
    """Its thresholds fit what actions cost, and know nothing of the test rows"""
    quality_and_costs.minimises_costs(run)


@stage("second-opinion")
def second_opinion(run: Run) -> None:
    """It asks a moderation endpoint where that pays, and does without it when it must"""
    endpoint_use.uses_endpoint_safely(run)


@stage("bad-input")
def bad_input(run: Run) -> None:
    """Nothing that is sent breaks it; zero-width text is scored as what one sees"""
    robustness.refuses_invalid_input(run)


@stage("evasion")
def evasion(run: Run) -> None:
    """Insults in disguise are stopped nearly as often as plain ones, kind words are not"""
    robustness.stops_disguised_insults(run)


@stage("subgroups")
def subgroups(run: Run) -> None:
    """Texts that name a group are ranked as well as others"""
    fairness.fair_to_each_group(run)


@stage("counterfactual")
def counterfactual(run: Run) -> None:
    """Another group's name in the same text changes hardly anything"""
    fairness.same_for_another_group(run)


@stage("explanation")
def explanation(run: Run) -> None:
    """Without its first reason a text is less toxic than without a passage chosen at random"""
    explanations.reasons_matter(run)


@stage("drift")
def drift_(run: Run) -> None:
    """New slang raises an alarm within two windows, ordinary evenings do not"""
    drift.notices_slang(run)


@stage("review")
def review(run: Run) -> None:
    """People label what it is unsure of; it learns from them, and only what is good enough"""
    feedback_training.learns_from_people(run)


@stage("reproduce")
def reproduce(run: Run) -> None:
    """The version before comes back; no text in a log; numbers and training repeat"""
    reproducibility.repeats_and_stays_private(run)
