import numpy as np
import pytest

from gradatim.errors import RequestError
from gradatim.explorables.embedding_neighbours.compute import ARROWS, VECTORS, WORDS, neighbours


@pytest.mark.parametrize("word", WORDS)
def test_the_neighbours_by_angle_are_those_of_the_lab(reference, word):
    i = WORDS.index(word)
    assert list(neighbours(word, "cosine").order) == reference("nearest-words").nearest(
        VECTORS, i, 12
    )


@pytest.mark.parametrize("word", WORDS)
def test_the_neighbours_by_distance_are_in_order(word):
    found, i = neighbours(word, "distance"), WORDS.index(word)
    apart = [float(np.linalg.norm(VECTORS[j] - VECTORS[i])) for j in found.order]
    assert apart == sorted(apart)
    assert sorted((*found.order, i)) == list(range(13))


def test_the_cosine_is_that_of_the_angles_between():
    degrees = {word: angle for word, (angle, _) in ARROWS.items()}
    for word, cosine in zip(WORDS, neighbours("pony", "cosine").cosine, strict=True):
        assert cosine == pytest.approx(np.cos(np.radians(degrees[word] - degrees["pony"])))


def test_by_angle_the_nearest_words_are_of_the_same_sort():
    sorts = [WORDS[:4], WORDS[4:7], WORDS[7:10], WORDS[10:]]
    for sort in sorts:
        for word in sort:
            named = {WORDS[j] for j in neighbours(word, "cosine").order[: len(sort) - 1]}
            assert named == set(sort) - {word}


@pytest.mark.parametrize("asked", [("zebra", "cosine"), ("cat", "taste")])
def test_what_is_unknown_is_refused(asked):
    with pytest.raises(RequestError, match="embedding-neighbours: the"):
        neighbours(*asked)
