"""A plan for many numbers

Before numbers go into a model, they are changed in several steps, always the same ones. A plan is a list of steps, each a list of
a word and an int: `["add", 3]` adds 3, `["times", 2]` multiplies by 2, `["limit", 9]` returns 9 for
everything above 9 and leaves the rest as it is. Apply the plan to each number: what one step returns goes into the
next.

Write a function that makes a function of one number out of one step. Then make these functions once and use them
for all numbers.

- `plan`: a list of such steps, possibly empty. No other words occur.
- `numbers`: a list of ints.
- Returns a list of ints.

>>> apply_plan([["add", 3], ["times", 2]], [1, 10])
[8, 26]
>>> apply_plan([["times", 2], ["limit", 9], ["add", 3]], [1, 10])
[5, 12]
"""

minutes = 9
chapter = "05-functions-made-by-functions"
hint = "`make_step(word, amount)` returns one of three functions. Each keeps its own `amount`, because each is made in a call of its own."


def _make_step(word, amount):
    steps = {
        "add": lambda x: x + amount,
        "times": lambda x: x * amount,
        "limit": lambda x: min(x, amount),
    }
    return steps[word]


def apply_plan(plan: list[list], numbers: list[int]) -> list[int]:
    steps = [_make_step(word, amount) for word, amount in plan]
    results = []
    for x in numbers:
        for step in steps:
            x = step(x)
        results.append(x)
    return results


def cases(rng):
    yield ([], [])
    yield ([], [4, 5])
    yield ([["add", 3]], [1])
    yield ([["times", 2]], [5, 0])
    yield ([["limit", 9]], [8, 9, 10])
    yield ([["add", 3], ["times", 2]], [1, 10])
    yield ([["times", 2], ["add", 3]], [1, 10])
    yield ([["times", 2], ["limit", 9], ["add", 3]], [1, 10])
    yield ([["add", 1], ["add", 10], ["add", 100]], [0])
    yield ([["limit", 0], ["times", -3], ["limit", 6]], [-5, 5, -1])
    words = ["add", "times", "limit"]
    for n in (2, 3, 5):
        plan = [[words[k], int(rng.integers(2, 12))] for k in rng.integers(0, 3, n)]
        yield ([["add", 1], *plan, ["times", 3]], rng.integers(-5, 12, 4).tolist())


def wrong_last_amount_for_all(plan, numbers):
    """All your steps work with the amount of the last one. Functions made in a loop share its name `amount`. If each is
    made in a call of its own, each keeps its own amount."""
    steps = []
    for word, amount in plan:
        if word == "add":
            steps.append(lambda x: x + amount)
        elif word == "times":
            steps.append(lambda x: x * amount)
        else:
            steps.append(lambda x: min(x, amount))
    results = []
    for x in numbers:
        for step in steps:
            x = step(x)
        results.append(x)
    return results


def wrong_last_step_first(plan, numbers):
    """You apply the last step first. The plan is read from left to right."""
    results = []
    for x in numbers:
        for word, amount in reversed(plan):
            if word == "add":
                x = x + amount
            elif word == "times":
                x = x * amount
            else:
                x = min(x, amount)
        results.append(x)
    return results


def wrong_each_from_the_start(plan, numbers):
    """Every step gets the number as it was at the start, and only the last step counts. What a step returns goes into the next."""
    results = []
    for x in numbers:
        result = x
        for word, amount in plan:
            if word == "add":
                result = x + amount
            elif word == "times":
                result = x * amount
            else:
                result = min(x, amount)
        results.append(result)
    return results


def wrong_limit_from_below(plan, numbers):
    """Your limit lifts small numbers up to it. It is an upper limit: only what is above it changes."""
    results = []
    for x in numbers:
        for word, amount in plan:
            if word == "add":
                x = x + amount
            elif word == "times":
                x = x * amount
            else:
                x = max(x, amount)
        results.append(x)
    return results
