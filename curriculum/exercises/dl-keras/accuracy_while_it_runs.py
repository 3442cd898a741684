"""Accuracy while it runs

A program repeats `fit` by hand and should report the same accuracies as `history.history`, but its numbers are slightly off. `"accuracy"` is the share of *rows* that were right while the epoch ran; the program takes the mean of its batches, and the last batch of an epoch is often smaller. Fix that, and let it report `"val_accuracy"`, too, which it forgets.

- `epochs`: a list of epochs, each a non-empty list of pairs `(right, size)`: how many rows of the batch were right, and how many rows it has, at least one.
- `checks`: a list of as many pairs `(right, size)`: how many validation rows were right in the check after each epoch.
- Returns a dict with `"accuracy"` and `"val_accuracy"`, in each a list of floats, one for each epoch. Nothing is rounded.

Of five rows three were right.

>>> accuracy_while_it_runs([[(2, 4), (1, 1)]], [(4, 5)])
{'accuracy': [0.6], 'val_accuracy': [0.8]}
"""

minutes = 5
chapter = "01-the-same-net-in-other-words"
kind = "fix"
hint = "How many rows were right in the whole epoch, and how many rows were there?"

starter = '''
def accuracy_while_it_runs(epochs: list[list[tuple[int, int]]], checks: list[tuple[int, int]]) -> dict[str, list[float]]:
    history = {"accuracy": []}
    for batches in epochs:
        shares = [right / size for right, size in batches]
        history["accuracy"].append(sum(shares) / len(shares))
    return history
'''


def accuracy_while_it_runs(epochs: list[list[tuple[int, int]]], checks: list[tuple[int, int]]) -> dict[str, list[float]]:
    history = {"accuracy": [], "val_accuracy": []}
    for batches in epochs:
        right = sum(right for right, _ in batches)
        history["accuracy"].append(right / sum(size for _, size in batches))
    for right, size in checks:
        history["val_accuracy"].append(right / size)
    return history


def cases(rng):
    yield ([], [])
    yield ([[(1, 2)]], [(3, 4)])
    yield ([[(2, 4), (1, 1)]], [(4, 5)])
    yield ([[(16, 32), (32, 32), (0, 8)], [(24, 32), (30, 32), (8, 8)]], [(9, 12), (12, 12)])
    yield ([[(0, 8), (8, 8), (1, 2)]], [(0, 6)])
    for n in (2, 3):
        sizes = [32, 32, 32, int(rng.integers(1, 20))]
        epochs = [[(int(rng.integers(0, size + 1)), size) for size in sizes] for _ in range(n)]
        yield (epochs, [(int(rng.integers(0, 41)), 40) for _ in range(n)])


def wrong_mean_of_the_batches(epochs, checks):
    """You take the mean of the batches' shares. A last batch of one row then counts as much as a full one."""
    return {"accuracy": [sum(r / n for r, n in batches) / len(batches) for batches in epochs], "val_accuracy": [r / n for r, n in checks]}


def wrong_validation_left_out(epochs, checks):
    """Your accuracies are right, but `"val_accuracy"` is still missing. It comes from `checks`."""
    return {"accuracy": [sum(r for r, _ in batches) / sum(n for _, n in batches) for batches in epochs]}


def wrong_full_batches(epochs, checks):
    """You divide by the size of the first batch times the number of batches. The last batch may have fewer rows; count them."""
    return {"accuracy": [sum(r for r, _ in batches) / (batches[0][1] * len(batches)) for batches in epochs], "val_accuracy": [r / n for r, n in checks]}


def wrong_epochs_add_up(epochs, checks):
    """Your second accuracy counts the rows of the first epoch as well. Start again from 0 in each epoch."""
    right = rows = 0
    accuracy = []
    for batches in epochs:
        right += sum(r for r, _ in batches)
        rows += sum(n for _, n in batches)
        accuracy.append(right / rows)
    return {"accuracy": accuracy, "val_accuracy": [r / n for r, n in checks]}
