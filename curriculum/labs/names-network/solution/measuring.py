"""Measures in bits how well counts guess names that they haven't seen."""

import math

import chain

ALPHAS = (1, 0.3, 0.1, 0.03, 0.01)


def split(names):
    """Return training, validation and test names: of each ten in a row 8, 1 and 1."""
    parts = [], [], []
    for place, name in enumerate(names):
        parts[max(0, place % 10 - 7)].append(name)
    return parts


def alphabet(names):
    """Return all that may come next: the end and the letters of names, in order."""
    return sorted({chain.MARK, *"".join(names)})


def surprise(table, order, alpha, size, name):
    """Return how many bits a model of counts needs for a name, and for how many guesses."""
    total = 0
    found = chain.guesses(name, order)
    for context, letter in found:
        row = table.get(context, {})
        chance = (row.get(letter, 0) + alpha) / (sum(row.values()) + alpha * size)
        total -= math.log2(chance)
    return total, len(found)


def bits(model, names):
    """Return the bits per character of names; a model is a table, its order, alpha and size."""
    pairs = [surprise(*model, name) for name in names]
    return sum(total for total, _ in pairs) / sum(number for _, number in pairs)


def models(training, size, most):
    """Return the models of all orders and alphas, by order and alpha."""
    found = {}
    for order in range(1, most + 1):
        table = chain.count(training, order)
        for alpha in ALPHAS:
            found[order, alpha] = (table, order, alpha, size)
    return found


def best(results):
    """Return the order and alpha with the fewest bits, as they are printed."""
    return min(results, key=lambda pair: round(results[pair], 3))


def sizes(parts):
    """Return how many names there are in all parts, and in each."""
    training, validation, test = [len(part) for part in parts]
    total = training + validation + test
    return f"names {total} training {training} validation {validation} test {test}"


def report(names, most):
    """Return the lines that say how well each order and alpha guesses."""
    parts = split(names)
    size = len(alphabet(names))
    found = models(parts[0], size, most)
    results = {pair: bits(model, parts[1]) for pair, model in found.items()}
    lines = [sizes(parts), f"alphabet {size} blind {math.log2(size):.3f}"]
    lines.append("alpha  " + "".join(f"{alpha:7}" for alpha in ALPHAS))
    for order in range(1, most + 1):
        row = "".join(f"{results[order, alpha]:7.3f}" for alpha in ALPHAS)
        lines.append(f"order {order}{row}")
    order, alpha = best(results)
    lines.append(f"chosen order {order} alpha {alpha}")
    training, validation, test = [bits(found[order, alpha], part) for part in parts]
    lines.append(f"training {training:.3f} validation {validation:.3f} test {test:.3f}")
    return lines
