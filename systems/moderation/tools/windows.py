"""How often windows of traffic raise an alarm: ordinary ones, unusual evenings and waves of slang.

python -m tools.windows --forums 5
"""

import argparse
from collections.abc import Sequence
from typing import Any

import numpy as np

from moderation import drift, identity
from moderation.data import Row
from moderation.features import fingerprint
from moderation.normalise import Word, tokenize
from moderation.review import interval
from tools.baselines import VolumeAlarm
from tools.forum import GROUP_SHARE, TOXIC_GROUP_SHARE, Forum, Post

TRAINING = 2400
QUIET_WINDOWS = 40  # windows for each forum and kind of evening
TRAFFIC: dict[str, dict[str, Any]] = {
    "ordinary": {},
    "three times as many toxic": {"toxic": 0.9},
    "longer": {"longer": 0.9},
    "many disguises": {"disguised": 0.5},
}
WAVES = (0.05, 0.1, 0.2)  # shares of texts with slang


class DriftDetector:
    """The part of a model that drift detection needs."""

    def __init__(self, rows: Sequence[Row], seed: int) -> None:
        tokenized = [tokenize(row.text) for row in rows]
        self.vocabulary = {fingerprint(word.form) for text in tokenized for word in text}
        self.groups = identity.group_names(rows)
        toxic = np.array([row.toxic for row in rows])
        self.limit = drift.alarm_limit(
            [identity.remove_groups(t, self.groups) for t in tokenized], toxic, seed
        )

    def is_known(self, form: str) -> bool:
        return fingerprint(form) in self.vocabulary

    def alarm(self, texts: Sequence[str]) -> bool:
        found = [self.words(text) for text in texts]
        return drift.check_window(1, found, self.is_known, self.limit) is not None

    def words(self, text: str) -> list[Word]:
        return identity.remove_groups(tokenize(text, self.is_known), self.groups)


def window(forum: Forum, slang: int = 0, **traffic: Any) -> list[str]:
    new = [forum.invent_word() for _ in range(5)] if slang else []
    posts = forum.posts(drift.WINDOW - slang, **traffic) + forum.posts(slang, slang=new)
    return [post.text for post in posts]


def report(name: str, hits: dict[str, int], count: int) -> None:
    parts = []
    for system, number in hits.items():
        low, high = interval(number, count)
        parts.append(f"{system} {number} of {count} ({100 * low:.1f} to {100 * high:.1f} %)")
    print(f"  {name}: {', '.join(parts)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--forums", type=int, default=5)
    options = parser.parse_args()
    names = [*TRAFFIC, *(f"slang in {share:.0%}" for share in WAVES)]
    hits = {name: {"ours": 0, "volume": 0} for name in names}
    counts = dict.fromkeys(names, 0)
    for seed in range(options.forums):
        forum = Forum(seed)
        rows = [
            _row(post) for post in forum.posts(TRAINING, named=(GROUP_SHARE, TOXIC_GROUP_SHARE))
        ]
        detector, volume = (
            DriftDetector(rows, seed),
            VolumeAlarm(rows, [window(forum) for _ in range(QUIET_WINDOWS)]),
        )
        for name, traffic in TRAFFIC.items():
            for _ in range(QUIET_WINDOWS):
                _count_alarms(hits[name], detector, volume, window(forum, **traffic))
                counts[name] += 1
        for share in WAVES:
            for _ in range(QUIET_WINDOWS // 4):
                slang = round(share * drift.WINDOW)
                _count_alarms(hits[f"slang in {share:.0%}"], detector, volume, window(forum, slang))
                counts[f"slang in {share:.0%}"] += 1
    print("Alarms by window, with 95 % intervals")
    for name in names:
        report(name, hits[name], counts[name])


def _row(post: Post) -> Row:
    return Row(post.text, post.toxic, tuple((start, end) for start, end, _ in post.groups))


def _count_alarms(
    hits: dict[str, int], detector: DriftDetector, volume: VolumeAlarm, texts: list[str]
) -> None:
    hits["ours"] += detector.alarm(texts)
    hits["volume"] += volume.alarm(texts)


if __name__ == "__main__":
    main()
