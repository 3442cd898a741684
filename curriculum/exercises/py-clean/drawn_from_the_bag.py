"""Find the mistakes: too many drawn

At a fair, a player draws numbered balls from a bag until one has a winning number or the bag is empty. The old program is right:

```
def play(bag, winning):
    drawn = []
    won = False
    while bag and not won:
        ball = bag.pop()
        drawn.append(ball)
        if ball in winning:
            won = True
    return drawn
```

The new version is shorter, and every game now ends with an empty bag. Fix it, so that it returns the same and leaves the same balls
in the bag.

- `bag`: a list of ints, possibly empty; balls are taken from its end. It is changed. `winning`: a list of ints, possibly empty.
- Returns the list of the balls that were drawn, in the order of drawing.

>>> play([4, 8, 15, 16], [15, 4])
[16, 15]
>>> play([4, 8], [])
[8, 4]

After the first call the bag is `[4, 8]`.
"""

kind = "fix"
mutates = True
minutes = 6
chapter = "03-small-steps"
hint = "When does the old loop stop? A comprehension always goes to its end. Each `pop` changes the bag, so it matters how often it is called."

starter = '''
def play(bag: list[int], winning: list[int]) -> list[int]:
    drawn = [bag.pop() for _ in range(len(bag))]
    hits = [i for i, ball in enumerate(drawn) if ball in winning]
    return drawn[: hits[0]] if hits else drawn
'''


def play(bag: list[int], winning: list[int]) -> list[int]:
    drawn = []
    while bag:
        drawn.append(bag.pop())
        if drawn[-1] in winning:
            break
    return drawn


def cases(rng):
    yield ([], [])
    yield ([], [3])
    yield ([3], [3])
    yield ([3], [])
    yield ([3, 5], [5])
    yield ([5, 3], [5])
    yield ([4, 8], [])
    yield ([4, 8, 15, 16], [15, 4])
    yield ([7, 7, 7], [7])
    yield ([0, 1, 2, 3], [0])
    yield ([9, 1, 9, 2, 3], [9])
    for n in (5, 8):
        balls = rng.permutation(30)[:n].tolist()
        yield (balls + [99, 98], [balls[2], balls[0]])
        yield (balls + [77], balls[1:3])


def wrong_bag_empty(bag, winning):
    """What you return is right, but the bag is empty afterwards. Drawing has to stop at the first winning ball."""
    balls = bag[::-1]
    bag.clear()
    drawn = []
    for ball in balls:
        drawn.append(ball)
        if ball in winning:
            break
    return drawn


def wrong_winner_not_among_them(bag, winning):
    """The winning ball is missing from what you return. It was drawn too, as the last one."""
    drawn = []
    while bag:
        ball = bag.pop()
        if ball in winning:
            break
        drawn.append(ball)
    return drawn


def wrong_drawn_from_the_front(bag, winning):
    """You draw from the front of the bag. `pop()` without a number takes the last item."""
    drawn = []
    while bag:
        drawn.append(bag.pop(0))
        if drawn[-1] in winning:
            break
    return drawn


def wrong_one_after_the_winner(bag, winning):
    """You draw once more after a winning ball. Look at it before you take the next one out of the bag."""
    drawn = []
    won = False
    while bag:
        ball = bag.pop()
        drawn.append(ball)
        if won:
            break
        won = ball in winning
    return drawn
