"""Find the mistake: the fire is too fast

A simulation of a forest fire was carried over from C++ to Python. In C++ the fire moves one place to the right in each
step. In Python it burns a whole row at once. Find the mistake and fix it.

```cpp
std::vector<std::vector<int>> step(
        const std::vector<std::vector<int>>& forest) {
    auto after = forest;
    for (size_t r = 0; r < forest.size(); r++) {
        for (size_t c = 1; c < forest[r].size(); c++) {
            if (forest[r][c - 1] == 1) { after[r][c] = 1; }
        }
    }
    return after;
}
```

- `forest`: a list of rows, lists of 0 (a tree) and 1 (fire). Rows may be empty and of different lengths.
- Returns a new list of rows; neither `forest` nor its rows are changed.

>>> step([[1, 0, 0, 0]])
[[1, 1, 0, 0]]
"""

kind = "fix"
minutes = 6
chapter = "02-cpp"
hint = "How many rows are there in memory after `after = ...`, in C++ and in Python?"

starter = '''
def step(forest: list[list[int]]) -> list[list[int]]:
    after = forest.copy()
    for r in range(len(forest)):
        for c in range(1, len(forest[r])):
            if forest[r][c - 1] == 1:
                after[r][c] = 1
    return after
'''


def step(forest: list[list[int]]) -> list[list[int]]:
    after = [row.copy() for row in forest]
    for r in range(len(forest)):
        for c in range(1, len(forest[r])):
            if forest[r][c - 1] == 1:
                after[r][c] = 1
    return after


def cases(rng):
    yield ([],)
    yield ([[]],)
    yield ([[0]],)
    yield ([[1]],)
    yield ([[1, 0]],)
    yield ([[1, 0, 0, 0]],)
    yield ([[0, 1, 0, 0], [1, 0]],)
    yield ([[0, 0, 1], [1, 0, 0], []],)
    yield ([[1, 0, 0, 1, 0, 0]],)
    yield ([[0, 1], [1, 0, 0, 0], [0, 0, 0]],)
    yield ([[1, 0, 1], [0, 1, 0]],)
    yield ([[0, 0, 0], [1, 0, 0]],)
    for n in (4, 6):
        yield (rng.integers(0, 2, (3, n)).tolist() + [[1, 0, 0, 0, 0]],)


def wrong_shared_rows(forest):
    """Your copy has the same rows as the forest: what you set on fire is read as fire in the next round. In C++ the rows
    are copied too."""
    after = forest.copy()
    for r in range(len(forest)):
        for c in range(1, len(forest[r])):
            if forest[r][c - 1] == 1:
                after[r][c] = 1
    return after


def wrong_first_fire_goes_out(forest):
    """Your new forest starts with trees only, so places that burned before don't burn any more. `auto after = forest`
    copies what is there."""
    after = [[0] * len(row) for row in forest]
    for r in range(len(forest)):
        for c in range(1, len(forest[r])):
            if forest[r][c - 1] == 1:
                after[r][c] = 1
    return after


def wrong_reads_the_new_forest(forest):
    """You ask the new forest whether the place on the left is on fire. The step asks the old one."""
    after = [row.copy() for row in forest]
    for r in range(len(forest)):
        for c in range(1, len(forest[r])):
            if after[r][c - 1] == 1:
                after[r][c] = 1
    return after
