"""The first jump has changed

After each competition a C++ program works out how much further the best jump was than the best one before it. Athletes complain that
their first jump is shown wrong afterwards. Here is the function:

```cpp
int best(std::vector<int>& jumps) {
    int& top = jumps[0];
    int second = jumps[0];
    for (int jump : jumps) {
        if (jump > top) {
            second = top;
            top = jump;
        }
    }
    return top - second;
}
```

Write in Python what a caller of it sees.

- `jumps`: a list of at least one int, in centimetres. It changes exactly as the vector does.
- Returns an int, what `best` returns.

>>> jumps = [410, 395, 432]
>>> best(jumps)
22
>>> jumps
[432, 395, 432]
"""

minutes = 7
chapter = "02-cpp"
mutates = True
hint = "One of the three names is a second name for an item of the vector. Which, and what does assigning to it do? A local number can play its part, if one line more is written at the end."


def best(jumps: list[int]) -> int:
    top = second = jumps[0]
    for jump in jumps:
        if jump > top:
            second = top
            top = jump
    jumps[0] = top
    return top - second


def cases(rng):
    yield ([410],)
    yield ([410, 395],)
    yield ([395, 410],)
    yield ([410, 410],)
    yield ([0, -5, 3],)
    yield ([410, 395, 432],)
    yield ([1, 2, 3, 4],)
    yield ([395, 410, 410],)
    yield ([300, 420, 410, 420],)
    yield ([4, 3, 2, 1],)
    yield ([300, 420, 310, 415],)
    yield ([250, 310, 305, 360, 355],)
    for n in (4, 7, 10):
        yield ([320] + rng.integers(300, 600, n).tolist() + [610, 600],)


def wrong_vector_as_it_was(jumps):
    """You leave the list as it was. `int& top` is a second name for the first item, so assigning to `top` changes the vector."""
    top = second = jumps[0]
    for jump in jumps:
        if jump > top:
            second, top = top, jump
    return top - second


def wrong_second_is_a_reference_too(jumps):
    """Your result is always 0. `second` has no `&`: it is a number of its own and keeps what it was given."""
    jumps[0] = max(jumps)
    return 0


def wrong_every_record_written(jumps):
    """You change the items of later jumps too. `int jump` is a copy; only the first item has a second name."""
    top = second = jumps[0]
    for i, jump in enumerate(jumps):
        if jump > top:
            second, top = top, jump
        jumps[i] = top
    jumps[0] = top
    return top - second


def wrong_second_largest(jumps):
    """You subtract the second largest jump of all. `second` is the jump that was the best before the last record."""
    order = sorted(jumps)
    jumps[0] = order[-1]
    return order[-1] - order[-2] if len(order) > 1 else 0
