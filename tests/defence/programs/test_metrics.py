import pytest
from metrics import auc, best_threshold, confusion, precision, recall


def test_confusion():
    truth, guess = [1, 0, 1, 1, 0], [1, 1, 0, 1, 0]
    assert confusion(truth, guess) == (2, 1, 1, 1)
    assert precision(truth, guess) == pytest.approx(2 / 3)
    assert recall([1, 1, 0], [1, 0, 0]) == 0.5


@pytest.mark.parametrize("cost, wanted", [(1, 0.4), (5, 0.2)])
def test_threshold(cost, wanted):
    assert best_threshold([1, 0, 0, 1], [0.2, 0.1, 0.3, 0.4], cost) == wanted


def test_auc():
    assert auc([1, 0, 1], [0.9, 0.5, 0.5]) == 0.75


def test_lengths():
    with pytest.raises(ValueError):
        confusion([1], [1, 0])
