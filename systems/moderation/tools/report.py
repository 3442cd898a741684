"""The figures of the README, on posts of the same forum that were not used for training.

python -m tools.report --data build/forum
"""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moderation.data import Row, read_costs, read_rows
from moderation.measure import auc
from moderation.review import interval
from moderation.scorer import Scorer
from moderation.training import train
from tools import curve, phrases
from tools.baselines import Tfidf, WordList, installed_packages
from tools.disguises import MILD, UNSEEN_DISGUISES
from tools.forum import DISGUISES, Forum, Post

Floats = NDArray[np.float64]
Scores = Callable[[Sequence[str]], Floats]
Disguise = Callable[[str, np.random.Generator], str]
SEED = 1
POSTS, DRAWS = 3000, 500
PREVALENCE = 0.02


def toxicities(scorer: Scorer) -> Scores:
    return lambda texts: np.array([each.toxicity for each in scorer.score(texts)])


def auc_difference(one: Floats, other: Floats, toxic: NDArray[np.bool_]) -> str:
    """By how much the first is better (AUC), with a paired 95 % bootstrap interval over posts."""
    return _interval(lambda at: auc(one[at], toxic[at]) - auc(other[at], toxic[at]), len(toxic))


def auc_interval(scores: Floats, toxic: NDArray[np.bool_]) -> str:
    return _interval(lambda at: auc(scores[at], toxic[at]), len(toxic))


def _interval(figure: Callable[[NDArray[np.int64]], float], count: int) -> str:
    rng = np.random.default_rng(SEED)
    found = [figure(rng.integers(count, size=count)) for _ in range(DRAWS)]
    low, high = np.percentile(found, [2.5, 97.5])
    return f"{figure(np.arange(count)):.3f} ({low:.3f} to {high:.3f})"


def quality(ours: Scores, baselines: dict[str, Scores], forum: Forum, posts: list[Post]) -> None:
    print("\nQuality: area under the ROC curve, and the difference to ours")
    hidden = [post for post in forum.posts(POSTS, disguised=1.0) if post.gap]
    for name, some in (("as they come", posts), ("disguised", hidden)):
        texts, toxic = [p.text for p in some], np.array([p.toxic for p in some])
        own = ours(texts)
        print(f"  {name}, {len(some)} posts: ours {auc(own, toxic):.3f}")
        for baseline, scores in baselines.items():
            theirs = scores(texts)
            gained = auc_difference(own, theirs, toxic)
            print(f"    {baseline} {auc(theirs, toxic):.3f}, ours better by {gained}")


def load(scorer: Scorer, posts: Sequence[Post]) -> None:
    """What the thresholds do if 2 of 100 posts are toxic, as on a real forum."""
    actions = np.array([each.action for each in scorer.score([p.text for p in posts])])
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
        found: dict[str, list[tuple[float, NDArray[np.bool_]]]] = {}
        for group in forum.groups:
            inside, endpoint_times = named == f"{group}s", named == ""
            cells = {
                "subgroup": inside,
                "BPSN": (inside & ~toxic) | (endpoint_times & toxic),
                "BNSP": (inside & toxic) | (endpoint_times & ~toxic),
            }
            for cell, part in cells.items():
                found.setdefault(cell, []).append((auc(values[part], toxic[part]), part))
        lowest = {cell: min(rows, key=lambda row: row[0])[1] for cell, rows in found.items()}
        moved = np.abs(
            scores([p.text for p in swapped]) - scores([_swap(p, forum) for p in swapped])
        )
        summary = ", ".join(f"{cell} {auc_interval(values[part], toxic[part])}" for cell, part in
                         lowest.items())  # fmt: skip
        print(f"  {name}: overall {auc(values, toxic):.3f}, {summary}, swap {moved.mean():.3f}")


def _swap(post: Post, forum: Forum) -> str:
    """The same text with the name of the next group in the forum's list."""
    text = post.text
    for start, end, group in reversed(post.groups):
        other = forum.groups[(forum.groups.index(group[:-1]) + 1) % len(forum.groups)]
        text = text[:start] + other + "s" * (end - start == len(group)) + text[end:]
    return text


def disguises(models: dict[str, Scores], forum: Forum) -> None:
    """Recall at the threshold at which each model stops 5 % of plain fine posts. A word list has
    no threshold: it stops posts with one of its words. Peers get insults that they know."""
    plain = forum.posts(1500, disguised=0.0)
    fine = [p.text for p in plain if not p.toxic]
    rude = [p for p in forum.posts(1500, toxic=1.0, disguised=0.0) if p.gap][:200]
    kind = [p for p in plain if p.gap and not p.toxic][:200]
    mild = [p.rewritten(MILD[at % len(MILD)]) for at, p in enumerate(rude)]
    for title, kinds in (("Disguises", DISGUISES), ("Eight more disguises", UNSEEN_DISGUISES)):
        print(f"\n{title}: recall on 200 plain insults, and its drop in points by kind;")
        print(
            "  then how many of 100 fine posts are stopped, plain and with their word in disguise"
        )
        for name, scores in (models | installed_packages()).items():
            posts, known = rude if name in models else mild, scores(fine)
            threshold = float(np.quantile(known, 0.95)) if len(set(known)) > 2 else 0.5
            recall, *found = _stopped(posts, kinds, scores, threshold)
            drops = [f"{k} {100 * (recall - f):.0f}" for k, f in zip(kinds, found, strict=True)]
            print(f"  {name}: {recall:.2f}; {', '.join(drops)}", flush=True)
            if name in models:
                alarms = [f"{100 * each:.0f}" for each in _stopped(kind, kinds, scores, threshold)]
                print(f"    fine: {', '.join(alarms)}", flush=True)


def _stopped(
    posts: Sequence[Post], kinds: dict[str, Disguise], scores: Scores, threshold: float
) -> list[float]:
    """Share of posts above the limit, plain and in each disguise."""
    found = [float((scores([p.text for p in posts]) > threshold).mean())]
    for name, change in kinds.items():
        rng = np.random.default_rng([SEED, len(name)])
        hidden = [p.rewritten(change(p.text[slice(*p.gap)], rng)).text for p in posts if p.gap]
        found.append(float((scores(hidden) > threshold).mean()))
    return found


def undecoded(scorer: Scorer, forum: Forum) -> None:
    """What happens to fine posts whose word has the one disguise that is not undone."""
    posts = [p for p in forum.posts(1500, toxic=0.0, disguised=0.0) if p.gap][:200]
    hidden = [
        p.rewritten(UNSEEN_DISGUISES["signs"](p.text[slice(*(p.gap or ()))], forum.rng))
        for p in posts
    ]
    for name, some in (("plain", posts), ("with signs for letters", hidden)):
        actions = [each.action for each in scorer.score([p.text for p in some])]
        share = {each: f"{actions.count(each) / len(posts):.1%}" for each in ("review", "block")}
        print(f"  fine posts {name}, by costs: {share}")


def categories(scorer: Scorer, posts: Sequence[Post]) -> None:
    """How well the score of each category ranks its posts above all others."""
    print("\nCategories: posts, share, AUC of the category's own score and of toxicity alone")
    answers = scorer.score([p.text for p in posts])
    shares = [scorer.model.by_category(each.words) for each in answers]
    own = np.array([p.category for p in posts])
    toxicity = np.array([each.toxicity for each in answers])
    for name in scorer.model.categories:
        score = toxicity * np.array([each[name] for each in shares])
        part = own == name
        print(f"  {name}: {part.sum()}, {part.mean():.3f}, {auc_interval(score, part)}; "
              f"{auc(toxicity, part):.3f}")  # fmt: skip


def ways_of_speaking(ours: Scores, threshold: float, forum: Forum) -> None:
    """Posts in which the word is not used as an insult."""
    print("\nWays of speaking: share that is stopped, of 200 posts each")
    for name, lines, toxic in (
        ("insulted", phrases.EITHER, True), ("denied", phrases.DENIED, False),
        ("reported", phrases.REPORTED, False), ("reclaimed", phrases.RECLAIMED, False),
        ("meant literally", phrases.LITERAL, False),
    ):  # fmt: skip
        texts = [forum.post_from(lines, toxic).text for _ in range(200)]
        stopped = int((ours(texts) >= threshold).sum())
        low, high = interval(stopped, len(texts))
        print(f"  {name}: {stopped / len(texts):.0%} ({low:.0%} to {high:.0%})")


def languages(scorer: Scorer, posts: Sequence[Post]) -> None:
    """How many texts in other languages, sent without `lang`, count as foreign."""
    print("\nAnother language: share called foreign")
    for name, texts in {"English posts": [p.text for p in posts], **phrases.OTHER}.items():
        foreign = sum(each.foreign for each in scorer.score(texts))
        print(f"  {name}: {foreign} of {len(texts)}")


def opinions(scorer: Scorer, posts: Sequence[Post]) -> None:
    """The figures of tools/curve.py."""
    print("\nSecond opinion, simulated: costs and times by share of posts sent")
    own, endpoint_times = curve.measure_times(scorer, posts), curve.latencies(len(posts))
    found = curve.measure(scorer, posts, own, endpoint_times)
    print(curve.table(found))


def speed(scorer: Scorer, posts: Sequence[Post]) -> None:
    times = curve.measure_times(scorer, posts[:400])
    print(f"\nSpeed: {np.median(times):.2f} ms of processor time a post with its reasons,")
    print(f"  95 % take at most {np.percentile(times, 95):.2f} ms")


def without_groups(rows: Sequence[Row]) -> list[Row]:
    """The same rows without their groups, for a model without the fairness steps."""
    return [replace(row, groups=()) for row in rows]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    rows, costs = read_rows(options.data, "train"), read_costs(options.data)
    scorer = Scorer("", train(rows, costs, SEED))
    plain = Scorer("", train(without_groups(rows), costs, SEED))
    ours, forum = toxicities(scorer), Forum(SEED, part=1)
    tfidf = Tfidf(rows).scores
    baselines: dict[str, Scores] = {"TF-IDF": tfidf, "list of words": WordList(rows).scores}
    posts = forum.posts(POSTS)
    print(f"Toxic: {np.mean([row.toxic for row in rows]):.1%} of the training texts, "
          f"{np.mean([p.toxic for p in posts]):.1%} of the posts")  # fmt: skip
    quality(ours, baselines, forum, posts)
    load(scorer, posts)
    calibration(ours, posts)
    fairness({"ours": ours, "not made fair": toxicities(plain), "TF-IDF": tfidf}, forum)
    disguises({"ours": ours} | baselines, forum)
    undecoded(scorer, Forum(SEED, part=4))
    opinions(scorer, posts)
    categories(scorer, posts)
    ways_of_speaking(ours, scorer.model.thresholds.review, Forum(SEED, part=3))
    languages(scorer, posts)
    speed(scorer, posts)


if __name__ == "__main__":
    main()
