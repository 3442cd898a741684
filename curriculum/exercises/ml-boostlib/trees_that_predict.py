"""What did the library keep?

A team compares logs from three libraries. Each log has the validation loss after every stage, up to the last that was allowed, and the team wants to know what the library would have
reported and kept if it had stopped early. Work it out.

- `losses`: a list of numbers, at least one: the loss after stage 1, stage 2, and so on. The start was worse than stage 1.
- `patience`: a whole number, at least 1. Stopping comes after `patience` stages in a row without a new lowest loss, otherwise after the last stage. A loss that equals the lowest so far isn't a new lowest.
- `library`: `"LightGBM"`, `"XGBoost"` or `"HistGradientBoosting"`. The reported number is `best_iteration_`, `best_iteration` or `n_iter_`.
- Returns a tuple of two ints: the reported number, and the number of stages that `predict` uses.

>>> trees_that_predict([9, 7, 8, 8, 3], 2, "XGBoost")
(1, 2)
>>> trees_that_predict([9, 7, 8, 8, 3], 2, "HistGradientBoosting")
(4, 4)
"""

minutes = 8
chapter = "01-stopped-in-time"
hint = "Find two numbers first, both counted from 1: the best stage, and the stages done. Then look up which of them each library reports, and which it uses."


def trees_that_predict(losses: list[float], patience: int, library: str) -> tuple[int, int]:
    best = 1
    for done, loss in enumerate(losses, start=1):
        if loss < losses[best - 1]:
            best = done
        if done - best == patience:
            break
    kept = {"LightGBM": (best, best), "XGBoost": (best - 1, best), "HistGradientBoosting": (done, done)}
    return kept[library]


def cases(rng):
    names = ["LightGBM", "XGBoost", "HistGradientBoosting"]
    for name in names:
        yield ([4], 1, name)
        yield ([4, 5], 1, name)
        yield ([9, 7, 8, 8, 3], 2, name)
        yield ([9, 7, 8, 6, 7, 5], 2, name)
        yield ([6, 5, 5, 5, 1], 2, name)
        yield ([9, 7, 8, 6, 7, 5], 3, name)
        yield ([6, 5, 5, 5, 1], 3, name)
    for n in (8, 12, 20):
        for name in names:
            yield (rng.integers(2, 20, n).tolist(), int(rng.integers(1, 5)), name)


def wrong_all_count_from_one(losses, patience, library):
    """Your number for XGBoost is one too large. It reports the position of the best loss, counted from 0."""
    best = 1
    for done, loss in enumerate(losses, start=1):
        if loss < losses[best - 1]:
            best = done
        if done - best == patience:
            break
    return (done, done) if library == "HistGradientBoosting" else (best, best)


def wrong_all_keep_the_best(losses, patience, library):
    """You say that HistGradientBoosting predicts with the best stages. What about the stages in which it waited?"""
    best = 1
    for done, loss in enumerate(losses, start=1):
        if loss < losses[best - 1]:
            best = done
        if done - best == patience:
            break
    if library == "HistGradientBoosting":
        return done, best
    return (best, best) if library == "LightGBM" else (best - 1, best)


def wrong_none_keeps_the_best(losses, patience, library):
    """You say that all three predict with every stage that was done. Two of the libraries use only the best ones."""
    best = 1
    for done, loss in enumerate(losses, start=1):
        if loss < losses[best - 1]:
            best = done
        if done - best == patience:
            break
    if library == "HistGradientBoosting":
        return done, done
    return (best if library == "LightGBM" else best - 1), done


def wrong_best_of_all(losses, patience, library):
    """You look for the lowest loss of the whole log. A library that has stopped never sees what would have come later."""
    best = losses.index(min(losses)) + 1
    if library == "HistGradientBoosting":
        return len(losses), len(losses)
    return (best, best) if library == "LightGBM" else (best - 1, best)
