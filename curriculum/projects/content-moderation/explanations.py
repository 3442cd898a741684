"""Reasons: whether a text without the marked passage is really less toxic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from answers import Answer, Reason, predict, quote
from trained import forum, texts_rng
from world import Rng, ordinary_traffic, texts

from gradatim.verify import Run, proportion_interval

TEXTS = 1200
MIN_STOPPED = 100  # stopped toxic texts, or nothing can be judged
MIN_SHARE = 0.8
EMOJI_PREFIX = "🌞🌱🎈🐌🌻🚲🌞🌱🎈🐌🌻🚲 "


def reasons_matter(run: Run) -> None:
    """Removal of the first reason against removal of as much at a random place."""
    found, rng = forum(run), texts_rng(run, "explanation")
    mood = replace(ordinary_traffic(found.world), longer=1.0)
    asked = texts(found.world, TEXTS, mood, rng)
    plain = [one.text for one in asked if one.toxic]
    for name, some in {
        "toxic texts": plain,
        "toxic texts with emoji in front": [EMOJI_PREFIX + text for text in plain],
    }.items():
        _expect_faithful(run, name, some, rng)


def _expect_faithful(run: Run, name: str, plain: Sequence[str], rng: Rng) -> None:
    state = forum(run).state
    stopped = [
        (text, one)
        for text, one in zip(plain, predict(run, state, plain), strict=True)
        if one.stopped
    ]
    run.expect(
        len(stopped) >= MIN_STOPPED,
        sent=f"predict with {len(plain)} {name}",
        came=f"{len(stopped)} are stopped",
        asks=f"at least {MIN_STOPPED}, or there are no reasons to judge",
        look="is the action 'allow' for what your own costs call toxic?",
    )
    cut = [(text, one, *_texts_without(text, one, rng)) for text, one in stopped]
    cut = [some for some in cut if some[2].strip() and some[3].strip()]
    after = predict(run, state, [text for some in cut for text in some[2:]])
    fell = [
        reason.toxicity < chance.toxicity
        for reason, chance in zip(after[::2], after[1::2], strict=True)
    ]
    share = proportion_interval(sum(fell), len(fell), level=0.99)
    run.figure(f"first reasons that matter more than chance, {name}", str(share), "high end 0.8")
    text, one, *_ = cut[fell.index(False)] if False in fell else cut[0]
    run.expect(
        share.high >= MIN_SHARE,
        sent=f"{len(cut)} stopped {name}, each without its first reason, and without a random span "
        "of the same length",
        came=f"in {share.value:.0%} the first reason takes more away; not in {quote(text)}, where "
        "it is "
        f"{quote(_passage(text, one.reasons[0]))}",
        asks=f"at least {MIN_SHARE:.0%}",
        look="do the offsets count code points? Score the text without the passage yourself: does "
        "it fall?",
    )


def _passage(text: str, reason: Reason) -> str:
    return text[reason.start : reason.end]


def _texts_without(text: str, one: Answer, rng: Rng) -> tuple[str, str]:
    """The text without its first reason, and without a random span of the same length."""
    first = one.reasons[0]
    length = first.end - first.start
    at = int(rng.integers(len(text) - length + 1))
    return text[: first.start] + text[first.end :], text[:at] + text[at + length :]
