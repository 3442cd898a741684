import numpy as np
import pytest

from gradatim.errors import RequestError
from gradatim.explorables.attention.compute import KEYS, QUERIES, attend


@pytest.mark.parametrize("sharp", [0, 0.3, 1, 4])
@pytest.mark.parametrize("sees", ["all", "before"])
def test_the_weights_are_those_of_the_lab(reference, sharp, sees):
    mask = None if sees == "all" else np.tril(np.ones((6, 6), bool))
    _, weights = reference("scaled-attention").attention(sharp * QUERIES, KEYS, KEYS, mask)
    assert np.allclose(attend(sharp, sees).weights, weights)


@pytest.mark.parametrize("sees", ["all", "before"])
def test_each_row_shares_out_one_look(sees):
    assert np.allclose(attend(1.7, sees).weights.sum(axis=1), 1)


def test_what_comes_later_gets_nothing_where_it_may_not_be_seen():
    weights = attend(1, "before").weights
    assert np.all(weights[np.triu_indices(6, 1)] == 0)
    assert weights[0, 0] == 1


@pytest.mark.parametrize(
    "asked", [(-0.1, "all"), (4.1, "all"), (float("nan"), "all"), (1, "after")]
)
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match="attention: the"):
        attend(*asked)
