"""The flour that was never ordered

A bakery's C++ program says what has to be ordered. On some evenings more was noted as sold than there was in stock, and just those
articles are missing from the list:

```cpp
std::vector<std::string> to_order(
        const std::vector<std::string>& names,
        const std::vector<unsigned int>& stock,
        const std::vector<unsigned int>& sold,
        unsigned int least) {
    std::vector<std::string> list;
    for (size_t i = 0; i < names.size(); i++) {
        unsigned int rest = stock[i] - sold[i];
        if (rest < least) { list.push_back(names[i]); }
    }
    return list;
}
```

`push_back` appends. An `unsigned int` has 32 bits. Write a function in Python that shows the fault: what the C++ function returns, and
what it would return if numbers below 0 were possible.

- `names`: a list of texts. `stock`, `sold`: lists of ints of the same length. `least`: an int. All ints are from 0 to 4,294,967,295.
- Returns a tuple of two lists of texts.

>>> to_order(["rye", "flour", "salt"], [9, 5, 4], [6, 7, 1], 5)
(['rye', 'salt'], ['rye', 'flour', 'salt'])
"""

minutes = 8
chapter = "02-cpp"
hint = "What is 5 - 7 for an unsigned int with 32 bits? Compare that with `least`, and the true difference too."


def to_order(names: list[str], stock: list[int], sold: list[int], least: int) -> tuple[list[str], list[str]]:
    found, wanted = [], []
    for name, pieces, gone in zip(names, stock, sold):
        if (pieces - gone) % 2**32 < least:
            found.append(name)
        if pieces - gone < least:
            wanted.append(name)
    return (found, wanted)


def cases(rng):
    yield ([], [], [], 5)
    yield (["rye"], [5], [0], 5)
    yield (["rye"], [5], [1], 5)
    yield (["rye"], [5], [1], 4)
    yield (["rye", "oil"], [9, 7], [4, 2], 5)
    yield (["rye"], [5], [5], 1)
    yield (["rye"], [5], [6], 1)
    yield (["rye"], [0], [1], 4000000000)
    yield (["rye"], [0], [1], 4294967295)
    yield (["rye"], [0], [300000000], 4000000000)
    yield (["rye", "rye"], [3, 2], [4, 1], 2)
    yield (["rye", "flour", "salt"], [9, 5, 4], [6, 7, 1], 5)
    yield (["oats", "milk"], [2, 7], [9, 7], 0)
    for n in (4, 7):
        stock = rng.integers(0, 20, n).tolist()
        sold = rng.integers(0, 20, n).tolist()
        yield ([f"no {i}" for i in range(n)] + ["salt", "oil"], stock + [3, 6], sold + [5, 1], int(rng.integers(3, 6)) + 3)


def wrong_below_zero(names, stock, sold, least):
    """Your two lists are the same: you let the C++ number go below 0. An unsigned number wraps round to a very large one."""
    wanted = [name for name, a, b in zip(names, stock, sold) if a - b < least]
    return (wanted, wanted.copy())


def wrong_distance(names, stock, sold, least):
    """You take the distance between the two numbers. 5 - 7 is not 2 for an unsigned int: it wraps round to the other end."""
    found = [name for name, a, b in zip(names, stock, sold) if abs(a - b) < least]
    return (found, [name for name, a, b in zip(names, stock, sold) if a - b < least])


def wrong_zero_instead(names, stock, sold, least):
    """You stop at 0. Unsigned numbers don't stop there; they go on at the other end of their range."""
    found = [name for name, a, b in zip(names, stock, sold) if max(a - b, 0) < least]
    return (found, [name for name, a, b in zip(names, stock, sold) if a - b < least])


def wrong_exactly_enough(names, stock, sold, least):
    """You also order an article if exactly `least` are left. The program asks for fewer."""
    found = [name for name, a, b in zip(names, stock, sold) if (a - b) % 2**32 <= least]
    return (found, [name for name, a, b in zip(names, stock, sold) if a - b <= least])
