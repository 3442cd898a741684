"""New slang raises an alarm that names it; other unusual evenings do not."""

import numpy as np
import pytest

from moderation import drift
from moderation.scorer import Scorer
from tools.forum import Forum


def alarm(scorer: Scorer, forum: Forum, slang: int = 0, **mood: float) -> drift.Alarm | None:
    ordinary = [post.text for post in forum.posts(drift.WINDOW - slang, **mood)]
    ordinary += [post.text for post in forum.posts(slang, slang=["zibble", "womflap", "grodnick"])]
    found = [scorer.model.words(text) for text in ordinary]
    return drift.check_window(1, found, scorer.model.is_known, scorer.model.novel_limit)


def test_slang_in_a_tenth_of_the_texts_is_found_and_named(scorer: Scorer, forum: Forum):
    found = alarm(scorer, forum, slang=28)
    assert found and set(found.terms) & {"zibble", "womflap", "grodnick"}


@pytest.mark.parametrize("mood", [{}, {"toxic": 0.9}, {"longer": 0.9}, {"disguised": 0.6}], ids=str)
def test_an_ordinary_evening_is_none(scorer: Scorer, forum: Forum, mood: dict[str, float]):
    assert [alarm(scorer, forum, **mood) for _ in range(4)] == [None] * 4


def test_one_text_again_and_again_is_no_slang(scorer: Scorer):
    texts = [scorer.model.words("zibble and womflap are here")] * drift.WINDOW
    assert drift.check_window(1, texts, scorer.model.is_known, scorer.model.novel_limit) is None


def test_the_limit_stands_on_the_training_texts(scorer: Scorer, forum: Forum):
    posts = forum.posts(600)
    found = [scorer.model.words(post.text) for post in posts]
    toxic = np.array([post.toxic for post in posts])
    assert (
        drift.alarm_limit(found, toxic, 1) == drift.alarm_limit(found, toxic, 1) >= drift.MIN_TEXTS
    )
