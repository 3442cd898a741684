"""What leaked?

A body should have stayed frozen. You have its state before training and after it, and want to know what moved nevertheless.

- `before`, `after`: dicts with the same keys. A key is a name as in `state_dict()`, such as "0.weight" or
  "1.conv.bias"; the part before the first dot is the layer. The value is a list of floats.
- `frozen`: a set of layers (texts) that should not have moved, such as {"0", "1"}.
- Returns the names of the tensors of frozen layers that have changed, even if only in the last digit, as a sorted list.

>>> before = {"0.weight": [1.0], "1.running_mean": [0.0], "9.weight": [3.0]}
>>> after = {"0.weight": [1.0], "1.running_mean": [0.1], "9.weight": [2.0]}
>>> what_leaked(before, after, {"0", "1"})
['1.running_mean']
"""

minutes = 5
chapter = "02-freeze-then-thaw"


def what_leaked(before: dict[str, list[float]], after: dict[str, list[float]], frozen: set[str]) -> list[str]:
    return sorted(name for name in before if name.split(".")[0] in frozen and before[name] != after[name])


def cases(rng):
    yield ({}, {}, {"0"})
    yield ({"0.weight": [1.0]}, {"0.weight": [1.0]}, {"0"})
    yield ({"0.weight": [1.0]}, {"0.weight": [2.0]}, {"0"})
    yield ({"0.weight": [1.0], "1.running_mean": [0.0], "9.weight": [3.0]}, {"0.weight": [1.0], "1.running_mean": [0.1], "9.weight": [2.0]}, {"0", "1"})
    yield ({"1.weight": [1.0], "10.weight": [5.0]}, {"1.weight": [1.0], "10.weight": [6.0]}, {"1"})
    yield ({"12.bias": [1.0], "1.bias": [5.0]}, {"12.bias": [4.0], "1.bias": [6.0]}, {"1"})
    yield ({"1.conv.bias": [2.0], "4.0.weight": [1.0]}, {"1.conv.bias": [3.0], "4.0.weight": [1.5]}, {"1", "0"})
    yield ({"2.weight": [0.5, 0.25]}, {"2.weight": [0.5, 0.25 + 1e-12]}, {"2"})
    yield ({"2.running_var": [1.0], "2.bias": [0.0]}, {"2.running_var": [0.9999999999], "2.bias": [0.0]}, {"2"})
    yield ({"3.bias": [1e-9], "0.bias": [1.0]}, {"3.bias": [0.0], "0.bias": [2.0]}, {"3", "0"})
    for n in (3, 5, 8):
        before = {f"{i}.{kind}": rng.normal(0, 1, 3).round(3).tolist() for i in range(n) for kind in ("weight", "running_var")}
        after = {name: [v + (0.5 if rng.random() < 0.4 else 0) for v in values] for name, values in before.items()}
        before["20.weight"], after["20.weight"] = [1.0], [2.0]
        before["2.running_mean"], after["2.running_mean"] = [0.0], [1e-11]
        yield (before, after, {"0", "2"})


def wrong_about_the_same(before, after, frozen):
    """You allow small differences. A frozen tensor isn't computed again, so even the last digit has to be the same."""
    return sorted(name for name in before if name.split(".")[0] in frozen and any(abs(a - b) > 1e-6 for a, b in zip(before[name], after[name])))


def wrong_weights_only(before, after, frozen):
    """You leave out the running statistics. No optimiser moves them, but a forward pass in training mode does."""
    return sorted(name for name in before if name.split(".")[0] in frozen and "running" not in name and before[name] != after[name])


def wrong_begins_with(before, after, frozen):
    """You look at how a name begins, and "10.weight" begins with "1". The layer is the whole part before the dot."""
    return sorted(name for name in before if any(name.startswith(layer) for layer in frozen) and before[name] != after[name])
