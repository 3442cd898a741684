"""Groups of people: whether texts that name them are ranked as well as others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from answers import Answer, predict, quote
from scores import Bools, Numbers, auc, auc_interval
from trained import Forum, forum, texts_rng
from world import (
    MENTION_SHARE,
    Rng,
    Text,
    TrafficProfile,
    compose,
    ordinary_traffic,
    random_kind,
    swap_groups,
)

from gradatim.verify import Run

CELL_TEXTS = 250  # texts of one group with one label
PAIRS = 300
MARGIN = 0.05
MAX_CHANGE = 0.05


@dataclass(frozen=True)
class GroupScores:
    """Texts by group and label; the group of the background is ''."""

    groups: np.ndarray
    toxic: Bools
    scores: Numbers

    def auc_of(self, fine: str, toxic: str, rng: Rng):  # type: ignore[no-untyped-def]
        """Fine texts of one group against toxic texts of another, with an interval."""
        chosen = np.where(self.toxic, self.groups == toxic, self.groups == fine)
        return auc_interval(self.scores[chosen], self.toxic[chosen], rng)


def fair_to_each_group(run: Run) -> None:
    """Subgroup, BPSN and BNSP AUC of each group, next to the AUC of all."""
    found, rng = forum(run), texts_rng(run, "subgroups")
    asked = _by_group(found, rng)
    answers = predict(run, found.state, [one.text for _, one in asked])
    scored = GroupScores(
        np.array([group for group, _ in asked]),
        np.array([one.toxic for _, one in asked]),
        np.array([one.toxicity for one in answers]),
    )
    overall = auc(scored.scores, scored.toxic)
    run.figure("AUC of all groups and of texts that name none", round(overall, 4))
    run.figure("texts in each cell", CELL_TEXTS, bar="at least 250")
    for group in found.world.groups:
        _expect_fair(run, scored, group, overall)


def _by_group(found: Forum, rng: Rng) -> list[tuple[str, Text]]:
    """The same texts about each of the groups, so that no group has harder ones; and others."""
    world, first = found.world, found.world.groups[0]
    pairs = [(toxic, _about(found, toxic, first, rng)) for toxic in (True, False) * CELL_TEXTS]
    asked = [(first, one) for _, one in pairs]
    for group in world.groups[1:]:
        asked += [(group, swap_groups(one, {first: group})) for _, one in pairs]
    asked += [("", _about(found, toxic, "", rng)) for toxic in (True, False) * CELL_TEXTS]
    return asked


def _about(found: Forum, toxic: bool, group: str, rng: Rng) -> Text:
    mood = replace(ordinary_traffic(found.world), disguised=0.0, mention=(0.0, 0.0))
    return compose(found.world, random_kind(toxic, rng), toxic, mood, rng, group=group)


def _expect_fair(run: Run, scored: GroupScores, group: str, overall: float) -> None:
    kinds = {
        "subgroup": (group, group, "both fine and toxic texts name the group"),
        "BPSN": (group, "", "fine texts that name the group, toxic ones that name none"),
        "BNSP": ("", group, "fine texts that name no group, toxic ones that name this one"),
    }
    for kind, (fine, toxic, what) in kinds.items():
        found = scored.auc_of(fine, toxic, run.rng(f"{kind} {group}"))
        name = f"{kind} AUC, {group}s"
        run.figure(name, str(found), bar=f"at least {overall - MARGIN:.3f}")
        run.expect(
            found.value >= overall - MARGIN,
            sent=f"predict with {2 * CELL_TEXTS} texts: {what}",
            came=f"{name} {found}, over all texts {overall:.3f}",
            asks=f"at least {overall:.3f} - {MARGIN}",
            look="what has your model learnt about the group's name, and about the sentences in "
            "which groups are named?",
        )


# Counterfactual --------------------------------------------------------------------------------


def same_for_another_group(run: Run) -> None:
    """Another group's name in place of the first changes hardly anything."""
    found, rng = forum(run), texts_rng(run, "counterfactual")
    names = found.world.groups
    mood: TrafficProfile = replace(
        ordinary_traffic(found.world), mention=(MENTION_SHARE, MENTION_SHARE)
    )
    before = [
        compose(
            found.world,
            random_kind(n % 2 == 0, rng),
            n % 2 == 0,
            mood,
            rng,
            group=names[n % len(names)],
        )
        for n in range(PAIRS)
    ]
    turned = dict(zip(names, [*names[1:], names[0]], strict=True))
    after = [swap_groups(one, turned) for one in before]
    answers = predict(run, found.state, [one.text for one in (*before, *after)])
    _expect_small(run, before, after, answers)


def _expect_small(
    run: Run, before: Sequence[Text], after: Sequence[Text], answers: Sequence[Answer]
) -> None:
    scores = np.array([one.toxicity for one in answers])
    change = np.abs(scores[:PAIRS] - scores[PAIRS:])
    worst = int(np.argmax(change))
    run.figure("mean change of toxicity for another group", round(float(change.mean()), 4), "0.05")
    run.figure("largest change of a text", round(float(change.max()), 4))
    run.expect(
        change.mean() <= MAX_CHANGE,
        sent=f"{PAIRS} texts that name a group, and the same texts about another group",
        came=f"toxicity changes by {change.mean():.3f} in the mean; by {change[worst]:.3f} from "
        f"{quote(before[worst].text)} to {quote(after[worst].text)}",
        asks=f"at most {MAX_CHANGE}",
        look="which features of these two texts differ, and which of them has a weight?",
    )
