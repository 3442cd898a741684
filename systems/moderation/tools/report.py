"""The figures of the README, on posts of the same forum that no training saw.

python -m tools.report --data build/forum
"""

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moderation.data import Costs, Row, read_costs, read_rows
from moderation.measure import auc
from moderation.review import interval
from moderation.scorer import Scorer
from moderation.thresholds import gain
from moderation.training import train
from tools.forum import DISGUISES, Forum, Post, disguise
from tools.outside import score
from tools.rivals import Tfidf, WordList

Floats = NDArray[np.float64]
Scores = Callable[[Sequence[str]], Floats]
SEED = 1
POSTS, DRAWS = 3000, 500
PREVALENCE = 0.02


def toxicities(scorer: Scorer) -> Scores:
    return lambda texts: np.array([each.toxicity for each in scorer.first(texts)])


def difference(one: Floats, other: Floats, toxic: NDArray[np.bool_]) -> str:
    """By how much the first ranks better, with a 95 % interval over posts drawn together."""
    drawn, found = np.random.default_rng(SEED), []
    for _ in range(DRAWS):
        at = drawn.integers(len(toxic), size=len(toxic))
        found.append(auc(one[at], toxic[at]) - auc(other[at], toxic[at]))
    low, high = np.percentile(found, [2.5, 97.5])
    return f"{auc(one, toxic) - auc(other, toxic):.3f} ({low:.3f} to {high:.3f})"


def quality(ours: Scores, rivals: dict[str, Scores], forum: Forum, posts: list[Post]) -> None:
    print("\nQuality: area under the ROC curve, and the difference to ours")
    hidden = [post for post in forum.posts(POSTS, disguised=1.0) if post.gap]
    for name, some in (("as they come", posts), ("disguised", hidden)):
        texts, toxic = [p.text for p in some], np.array([p.toxic for p in some])
        own = ours(texts)
        print(f"  {name}, {len(some)} posts: ours {auc(own, toxic):.3f}")
        for rival, scores in rivals.items():
            theirs = scores(texts)
            gained = difference(own, theirs, toxic)
            print(f"    {rival} {auc(theirs, toxic):.3f}, ours better by {gained}")


def load(scorer: Scorer, posts: Sequence[Post]) -> None:
    """What the thresholds do where 2 of 100 posts are toxic, as on the real forum."""
    actions = np.array([each.action for each in scorer.first([p.text for p in posts])])
    toxic = np.array([p.toxic for p in posts])
    print(f"\nAt a prevalence of {PREVALENCE:.0%}")
    share = {a: {t: float((actions[toxic == t] == a).mean()) for t in (True, False)} for a in
             ("review", "block")}  # fmt: skip
    recall, false = (share["review"][t] + share["block"][t] for t in (True, False))
    hit, miss = PREVALENCE * recall, (1 - PREVALENCE) * false
    sent = PREVALENCE * share["review"][True] + (1 - PREVALENCE) * share["review"][False]
    caught = interval(int((actions[toxic] != "allow").sum()), int(toxic.sum()))
    print(f"  recall {recall:.3f} ({caught[0]:.3f} to {caught[1]:.3f})")
    print(f"  precision {hit / (hit + miss):.3f}, sent to people {sent:.3f} of all posts")
    certain = PREVALENCE * share["block"][True]
    wrong = (1 - PREVALENCE) * share["block"][False]
    print(f"  precision of what is blocked {certain / (certain + wrong):.3f}")


def calibration(ours: Scores, posts: Sequence[Post]) -> None:
    scores, toxic = ours([p.text for p in posts]), np.array([p.toxic for p in posts])
    print("\nCalibration: predicted, true, posts")
    for low, high in ((0, 0.1), (0.1, 0.5), (0.5, 0.9), (0.9, 1)):
        part = (scores >= low) & (scores < high)
        print(f"  {scores[part].mean():.3f} {toxic[part].mean():.3f} {part.sum()}")


def fairness(models: dict[str, Scores], forum: Forum) -> None:
    print("\nFairness: the lowest of the groups, each named in more than 500 posts")
    posts = forum.posts(1500) + forum.posts(4500, named=(1.0, 1.0))
    swapped = [p for p in posts if p.groups][:500]
    for name, scores in models.items():
        values = scores([p.text for p in posts])
        toxic = np.array([p.toxic for p in posts])
        named = np.array([p.groups[0][2] if p.groups else "" for p in posts])
        lowest = {"subgroup": 1.0, "BPSN": 1.0, "BNSP": 1.0}
        for group in forum.groups:
            inside, outside = named == f"{group}s", named == ""
            cells = {
                "subgroup": inside,
                "BPSN": (inside & ~toxic) | (outside & toxic),
                "BNSP": (inside & toxic) | (outside & ~toxic),
            }
            for cell, part in cells.items():
                lowest[cell] = min(lowest[cell], auc(values[part], toxic[part]))
        moved = np.abs(
            scores([p.text for p in swapped]) - scores([_swap(p, forum) for p in swapped])
        )
        cells_text = ", ".join(f"{cell} {value:.3f}" for cell, value in lowest.items())
        print(f"  {name}: overall {auc(values, toxic):.3f}, {cells_text}, swap {moved.mean():.3f}")


def _swap(post: Post, forum: Forum) -> str:
    """The same text about the group that comes next in the forum's list."""
    text = post.text
    for start, end, group in reversed(post.groups):
        other = forum.groups[(forum.groups.index(group[:-1]) + 1) % len(forum.groups)]
        text = text[:start] + other + "s" * (end - start == len(group)) + text[end:]
    return text


def disguises(models: dict[str, Scores], forum: Forum) -> None:
    """Recall at the threshold where each model stops 5 % of plain fine posts. A list of words has
    no threshold: it stops what holds one of them."""
    print("\nDisguises: recall on 200 plain insults, and its drop in points by kind")
    plain = forum.posts(1500, disguised=0.0)
    fine = [p.text for p in plain if not p.toxic]
    rude = [p for p in forum.posts(1500, toxic=1.0, disguised=0.0) if p.gap][:200]
    for name, scores in models.items():
        known = scores(fine)
        limit = np.quantile(known, 0.95) if len(set(known)) > 2 else 0.5
        recall = float((scores([p.text for p in rude]) > limit).mean())
        drops = []
        for kind in DISGUISES:
            hidden = [disguise(p, forum.rng, kind).text for p in rude]
            drops.append(f"{kind} {100 * (recall - (scores(hidden) > limit).mean()):.0f}")
        print(f"  {name}: {recall:.2f}; {', '.join(drops)}")


def opinions(scorer: Scorer, posts: Sequence[Post], costs: Costs) -> None:
    print("\nSecond opinion, simulated: cost of a post by share of posts sent")
    answers = scorer.first([p.text for p in posts])
    gains = gain(costs, np.array([each.toxicity for each in answers]))
    order = np.argsort(-gains)
    for accuracy in (0.85, 0.92, 0.98):
        row = []
        for share in (0, 0.05, 0.1, 0.2, 0.3, 0.4):
            found = list(answers)
            for at in order[: round(share * len(order))]:
                given = score(posts[at].text, posts[at].toxic, accuracy)
                found[at] = scorer.with_opinion(answers[at], given)
            paid = [costs[a.action]["toxic" if p.toxic else "fine"]
                    for a, p in zip(found, posts, strict=True)]  # fmt: skip
            row.append(f"{share:.0%} {np.mean(paid):.3f}")
        print(f"  right in {accuracy:.0%}: {', '.join(row)}")
    asked = np.mean([scorer.wants_opinion(each) for each in answers])
    print(f"  the working point sends {asked:.0%}")


def speed(scorer: Scorer, posts: Sequence[Post]) -> None:
    texts, taken = [p.text for p in posts[:400]], []
    for text in texts:
        start = time.process_time()
        scorer.explained(text, scorer.first([text])[0])
        taken.append(1000 * (time.process_time() - start))
    print(f"\nSpeed: {np.median(taken):.2f} ms of processor time a post with its reasons,")
    print(f"  95 % take at most {np.percentile(taken, 95):.2f} ms")


def unfair(rows: Sequence[Row]) -> list[Row]:
    """The same rows without a word about groups: what a model does that is not made to be fair."""
    return [replace(row, groups=()) for row in rows]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    chosen = options.parse_args()
    rows, costs = read_rows(chosen.data, "train"), read_costs(chosen.data)
    scorer = Scorer("", train(rows, costs, SEED))
    plain = Scorer("", train(unfair(rows), costs, SEED))
    ours, forum = toxicities(scorer), Forum(SEED, part=1)
    tfidf = Tfidf(rows).scores
    rivals: dict[str, Scores] = {"TF-IDF": tfidf, "list of words": WordList(rows).scores}
    posts = forum.posts(POSTS)
    quality(ours, rivals, forum, posts)
    load(scorer, posts)
    calibration(ours, posts)
    fairness({"ours": ours, "not made fair": toxicities(plain), "TF-IDF": tfidf}, forum)
    disguises({"ours": ours} | rivals, forum)
    opinions(scorer, posts, costs)
    speed(scorer, posts)


if __name__ == "__main__":
    main()
