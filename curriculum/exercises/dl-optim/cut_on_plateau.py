"""Cut the rate when nothing improves

The training of a wake-word detector runs overnight. After every epoch the loss on held-back rows is known, and if it has stopped improving, the rate is
cut in half. Given the losses, return the rate of each epoch. Fill the gaps.

- `losses`: a list of floats, the loss after epoch 1, 2, …; at least one. `rate`: a float, the rate of epoch 1. `patience`: an int, at least 1.
- An epoch improves if its loss is *below* the best loss so far. The first epoch always improves. After `patience` epochs in a row without an
  improvement, the next epoch gets half the rate, and the count of epochs without an improvement starts again from 0. The best loss is kept.
- Returns a list of floats, the rates of epoch 1, 2, …, as many as there are losses. What comes after the last epoch isn't asked.

>>> cut_on_plateau([5.0, 4.0, 4.0, 4.5, 3.0], 0.8, 2)
[0.8, 0.8, 0.8, 0.8, 0.4]
"""

kind = "complete"
minutes = 6
chapter = "03-a-rate-that-changes"
hint = "What happens to the count in each of the three situations: better than the best, not better, and patience at an end?"

starter = '''
def cut_on_plateau(losses: list[float], rate: float, patience: int) -> list[float]:
    rates, best = [], float("inf")
    for loss in losses:
        rates.append(rate)
        if ...:
            best, waited = loss, 0
        else:
            waited = ...
        if ...:
            rate, waited = ...
    return rates
'''


def cut_on_plateau(losses: list[float], rate: float, patience: int) -> list[float]:
    rates, best = [], float("inf")
    for loss in losses:
        rates.append(rate)
        if loss < best:
            best, waited = loss, 0
        else:
            waited = waited + 1
        if waited == patience:
            rate, waited = rate / 2, 0
    return rates


def cases(rng):
    yield ([5.0], 0.8, 1)
    yield ([5.0, 5.0, 4.0], 0.8, 1)
    yield ([5.0, 4.0, 4.0, 4.5, 3.0], 0.8, 2)
    yield ([5.0, 6.0, 5.5, 5.4, 5.3, 5.2], 0.8, 2)
    yield ([3.0, 4.0, 2.0, 3.0, 2.5, 2.0, 1.0], 1.0, 2)
    yield ([3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0], 1.0, 3)
    yield ([5.0, 6.0, 4.0, 4.5, 3.0, 3.5, 2.0, 2.5, 1.0], 1.0, 3)
    yield ([2.0, 3.0, 2.9, 2.8, 2.7, 1.0, 1.5, 1.4, 1.3], 1.0, 2)
    yield ([4.0, 5.0, 3.0, 4.0, 2.0, 3.0, 1.0], 1.0, 2)
    for n, patience in ((8, 1), (12, 2), (20, 3)):
        yield ((rng.integers(10, 40, n) / 10).tolist(), 0.8, patience)


def _rates(losses, rate, patience, better, reset=True, in_a_row=True):
    rates, best, before, waited = [], float("inf"), float("inf"), 0
    for loss in losses:
        rates.append(rate)
        if loss < (best if better == "best" else before) or (better == "equal" and loss <= best):
            waited = 0 if in_a_row else waited
        else:
            waited += 1
        best, before = min(best, loss), loss if better == "before" else min(best, loss)
        if waited >= patience:
            rate, waited = rate / 2, 0 if reset else waited
    return rates


def wrong_compared_with_the_last(losses, rate, patience):
    """You compare each loss with that of the epoch before. A loss that jumps up and comes halfway back looks like an improvement then, and isn't:
    compare with the best so far."""
    return _rates(losses, rate, patience, "before")


def wrong_equal_is_better(losses, rate, patience):
    """You take a loss that equals the best for an improvement. It has to be below it; otherwise a plateau never ends."""
    return _rates(losses, rate, patience, "equal")


def wrong_cut_again_each_epoch(losses, rate, patience):
    """After a cut you don't start counting again, so the rate is halved in every epoch from then on. It should get `patience` epochs to show what it
    can do."""
    return _rates(losses, rate, patience, "best", reset=False)


def wrong_not_in_a_row(losses, rate, patience):
    """You never set the count back when the loss improves. Only epochs in a row without an improvement are a plateau."""
    return _rates(losses, rate, patience, "best", in_a_row=False)
