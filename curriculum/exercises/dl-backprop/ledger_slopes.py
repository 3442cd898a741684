"""A ledger of steps, read backwards

A spreadsheet works out a price from some inputs, one step after the other. Every step is written into a ledger as (operation, i, j): take the
values with the numbers i and j and combine them. The inputs have the numbers 0, 1, 2, … and each step's result gets the next number.
Return how fast the *last* value changes with each input.

- `inputs`: a list of floats, at least one.
- `steps`: a list of tuples `(operation, i, j)`. The operation is "+", "-" (value i minus value j) or "*"; i and j are numbers of values that
  exist already, and may be equal.
- Returns a list of floats, one for each input. If there are no steps, the last value is the last input.

With the inputs 3 and 5: value 2 is 3 · 5 = 15, and value 3 is 15 + 3 = 18. An increase of the 3 counts 5 + 1 times.

>>> ledger_slopes([3.0, 5.0], [("*", 0, 1), ("+", 2, 0)])
[6.0, 3.0]
>>> ledger_slopes([3.0, 5.0], [])
[0.0, 1.0]
"""

minutes = 12
chapter = "03-a-record-of-steps"
hint = "First go through the steps and note all values. Then go through the steps from the last to the first: what does a step send to value i, and what to value j?"


def ledger_slopes(inputs: list[float], steps: list[tuple]) -> list[float]:
    values = list(inputs)
    for operation, i, j in steps:
        if operation == "+":
            values.append(values[i] + values[j])
        elif operation == "-":
            values.append(values[i] - values[j])
        else:
            values.append(values[i] * values[j])
    grads = [0.0] * len(values)
    grads[-1] = 1.0
    for position in reversed(range(len(steps))):
        operation, i, j = steps[position]
        share = grads[len(inputs) + position]
        if operation == "*":
            grads[i] += share * values[j]
            grads[j] += share * values[i]
        else:
            grads[i] += share
            grads[j] += share if operation == "+" else -share
    return grads[: len(inputs)]


def _made(rng, inputs, steps):
    """Some steps that each use the last value, so that everything counts."""
    book = []
    for number in range(inputs, inputs + steps):
        other = int(rng.integers(0, number))
        pair = [number - 1, other] if rng.random() < 0.5 else [other, number - 1]
        book.append((str(rng.choice(["+", "-", "*", "*"])), *pair))
    return rng.choice([-2.0, -1.0, 2.0, 3.0, 1.5], inputs).tolist(), book


def cases(rng):
    yield ([3.0, 5.0], [])
    yield ([3.0, 5.0], [("*", 0, 1)])
    yield ([3.0, 5.0], [("-", 0, 1)])
    yield ([3.0], [("*", 0, 0)])
    yield ([3.0, 5.0], [("*", 0, 1), ("+", 2, 0)])
    yield ([2.0, 4.0], [("+", 0, 1), ("*", 2, 2), ("-", 3, 0)])
    yield ([2.0, 5.0, 7.0], [("*", 0, 1), ("-", 2, 3), ("*", 4, 0)])
    yield ([1.5], [("+", 0, 0)] + [("+", n, n) for n in range(1, 40)])
    for inputs, steps in ((1, 3), (2, 4), (3, 6), (3, 9)):
        yield _made(rng, inputs, steps)


def _back(inputs, steps, keep=False, seed=1.0, order=reversed):
    values = list(inputs)
    for operation, i, j in steps:
        a, b = values[i], values[j]
        values.append({"+": a + b, "-": a - b, "*": a * b}[operation])
    grads = [0.0] * len(values)
    grads[-1] = seed
    for position in order(range(len(steps))):
        operation, i, j = steps[position]
        share = grads[len(inputs) + position]
        first = values[j] if operation == "*" else 1
        second = values[i] if operation == "*" else 1 if operation == "+" else -1
        grads[i] = share * first + (0 if keep else grads[i])
        grads[j] = share * second + (0 if keep else grads[j])
    return grads[: len(inputs)]


def wrong_overwritten(inputs, steps):
    """A value that is used several times keeps only the share that arrives last. Shares are added, with `+=`."""
    return _back(inputs, steps, keep=True)


def wrong_read_forwards(inputs, steps):
    """You go through the ledger from the first step to the last. The slope starts at the last value, so the early steps have nothing to send
    on yet when you visit them."""
    return _back(inputs, steps, order=list)


def wrong_seed_is_the_value(inputs, steps):
    """You start with the last value itself. The question is how fast it changes with itself, and that is 1."""
    values = list(inputs)
    for operation, i, j in steps:
        a, b = values[i], values[j]
        values.append({"+": a + b, "-": a - b, "*": a * b}[operation])
    return _back(inputs, steps, seed=values[-1])


def wrong_own_factor(inputs, steps):
    """In a product you send each factor its own value. A factor's local slope is the *other* factor."""
    values = list(inputs)
    for operation, i, j in steps:
        a, b = values[i], values[j]
        values.append({"+": a + b, "-": a - b, "*": a * b}[operation])
    grads = [0.0] * len(values)
    grads[-1] = 1.0
    for position in reversed(range(len(steps))):
        operation, i, j = steps[position]
        share = grads[len(inputs) + position]
        grads[i] += share * values[i] if operation == "*" else share
        grads[j] += share * values[j] if operation == "*" else share if operation == "+" else -share
    return grads[: len(inputs)]
