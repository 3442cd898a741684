"""How often windows of traffic raise an alarm: ordinary ones, unusual evenings and waves of slang.

python -m tools.windows --forums 5
"""

import argparse
from collections.abc import Sequence
from typing import Any

import numpy as np

from moderation import drift, identity
from moderation.data import Row
from moderation.features import of_word
from moderation.normal import Word, words
from moderation.review import interval
from tools.forum import NAMED, NAMED_TOXIC, Forum, Post
from tools.rivals import Volume

TRAINING = 2400
QUIET = 40  # windows for each forum and kind of evening
EVENINGS: dict[str, dict[str, Any]] = {
    "ordinary": {},
    "three times as many toxic": {"toxic": 0.9},
    "longer": {"longer": 0.9},
    "many disguises": {"disguised": 0.5},
}
WAVES = (0.05, 0.1, 0.2)  # shares of texts with slang


class Watch:
    """The part of a model that drift detection needs."""

    def __init__(self, rows: Sequence[Row], seed: int) -> None:
        plain = [words(row.text) for row in rows]
        self.vocabulary = {of_word(word.form) for text in plain for word in text}
        self.groups = identity.names(rows)
        toxic = np.array([row.toxic for row in rows])
        self.limit = drift.limit([identity.without(t, self.groups) for t in plain], toxic, seed)

    def knows(self, form: str) -> bool:
        return of_word(form) in self.vocabulary

    def alarm(self, texts: Sequence[str]) -> bool:
        found = [self.words(text) for text in texts]
        return drift.judge(1, found, self.knows, self.limit) is not None

    def words(self, text: str) -> list[Word]:
        return identity.without(words(text, self.knows), self.groups)


def window(forum: Forum, slang: int = 0, **mood: Any) -> list[str]:
    new = [forum.invented() for _ in range(5)] if slang else []
    posts = forum.posts(drift.WINDOW - slang, **mood) + forum.posts(slang, slang=new)
    return [post.text for post in posts]


def told(name: str, hits: dict[str, int], count: int) -> None:
    parts = []
    for who, number in hits.items():
        low, high = interval(number, count)
        parts.append(f"{who} {number} of {count} ({100 * low:.1f} to {100 * high:.1f} %)")
    print(f"  {name}: {', '.join(parts)}", flush=True)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--forums", type=int, default=5)
    chosen = options.parse_args()
    names = [*EVENINGS, *(f"slang in {share:.0%}" for share in WAVES)]
    hits = {name: {"ours": 0, "volume": 0} for name in names}
    counts = dict.fromkeys(names, 0)
    for seed in range(chosen.forums):
        forum = Forum(seed)
        rows = [_row(post) for post in forum.posts(TRAINING, named=(NAMED, NAMED_TOXIC))]
        watch, volume = Watch(rows, seed), Volume(rows, [window(forum) for _ in range(QUIET)])
        for name, mood in EVENINGS.items():
            for _ in range(QUIET):
                _judge(hits[name], watch, volume, window(forum, **mood))
                counts[name] += 1
        for share in WAVES:
            for _ in range(QUIET // 4):
                slang = round(share * drift.WINDOW)
                _judge(hits[f"slang in {share:.0%}"], watch, volume, window(forum, slang))
                counts[f"slang in {share:.0%}"] += 1
    print("Alarms by window, with 95 % intervals")
    for name in names:
        told(name, hits[name], counts[name])


def _row(post: Post) -> Row:
    return Row(post.text, post.toxic, tuple((start, end) for start, end, _ in post.groups))


def _judge(hits: dict[str, int], watch: Watch, volume: Volume, texts: list[str]) -> None:
    hits["ours"] += watch.alarm(texts)
    hits["volume"] += volume.alarm(texts)


if __name__ == "__main__":
    main()
