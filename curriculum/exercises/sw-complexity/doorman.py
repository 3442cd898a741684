"""The doorman's comparisons

A doorman without a list of names wants to know whether anybody comes in for the second time. He compares each new guest with all those who
came before, beginning with the first of them. As soon as he finds two equal names, he is done for the night. How many
comparisons of two names does he make?

- `guests`: a list of texts, in the order in which the guests come; possibly empty.
- Returns an int.

>>> comparisons(["Ada", "Bo", "Cy", "Bo", "Di"])
5
>>> comparisons(["Ada", "Bo", "Cy"])
3
"""

minutes = 5
chapter = "01-count-the-steps"
hint = "Write the doorman's work as two loops, one inside the other, and count in the inner one. What ends both loops at once?"


def comparisons(guests: list[str]) -> int:
    steps = 0
    for i in range(len(guests)):
        for j in range(i):
            steps += 1
            if guests[j] == guests[i]:
                return steps
    return steps


def cases(rng):
    yield ([],)
    yield (["Ada"],)
    yield (["Ada", "Ada"],)
    yield (["Ada", "Bo"],)
    yield (["Ada", "Bo", "Cy"],)
    yield (["Ada", "Bo", "Ada"],)
    yield (["Ada", "Bo", "Bo"],)
    yield (["Ada", "Bo", "Cy", "Bo", "Di"],)
    yield (["Ada", "Bo", "Cy", "Ada", "Di", "Di"],)
    yield (["Ada", "Ada", "Cy", "Di"],)
    names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gil", "Hal", "Ida", "Jo"]
    for n in (5, 8, 10):
        order = rng.permutation(10)[:n].tolist()
        yield ([names[i] for i in order],)
        yield ([names[i] for i in order] + [names[order[2]], "Kim"],)


def wrong_never_stops(guests):
    """You go on after two equal names were found. The doorman is done at that moment."""
    return len(guests) * (len(guests) - 1) // 2


def wrong_ends_one_round(guests):
    """When two names are equal, you end the inner loop only, and the next guest is compared all the same."""
    steps = 0
    for i in range(len(guests)):
        for j in range(i):
            steps += 1
            if guests[j] == guests[i]:
                break
    return steps


def wrong_guests_counted(guests):
    """You count guests, not comparisons. The doorman compares each guest with all those before."""
    for i in range(len(guests)):
        if guests[i] in guests[:i]:
            return i + 1
    return len(guests)


def wrong_latest_first(guests):
    """You compare with the latest guests first. The doorman begins with the one who came first."""
    steps = 0
    for i in range(len(guests)):
        for j in range(i - 1, -1, -1):
            steps += 1
            if guests[j] == guests[i]:
                return steps
    return steps
