"""Is it true? The lift

In the program of a lift you read this hunk:

```diff
@@ -31,3 +31,4 @@
 def may_go(weights):
     \"\"\"Return whether the lift may go: at most 8 people and at most 630 kg together.\"\"\"
-    return len(weights) <= 8 and sum(weights) <= 630
+    crowded = len(weights) > 8
+    return not crowded and sum(weights) < 630
```

Your finding is that the new lines don't always do what the docstring says. Collect the witnesses: the groups for
which the new lines return something different from what the docstring promises.

- `groups`: a list of groups. Each group is a list of ints, the weights of its people in kg, and may be empty.
- Returns a new list with the groups that are witnesses, in the same order.

>>> lift_witnesses([[80, 70], [90, 90, 90, 90, 90, 90, 90], [91, 90, 90, 90, 90, 90, 90]])
[[90, 90, 90, 90, 90, 90, 90]]
"""

minutes = 6
chapter = "02-harm-first"
hint = "Work out two bools for each group, one from the docstring and one from the lines with a plus. When is a group a witness?"


def lift_witnesses(groups: list[list[int]]) -> list[list[int]]:
    found = []
    for weights in groups:
        promised = len(weights) <= 8 and sum(weights) <= 630
        does = not len(weights) > 8 and sum(weights) < 630
        if promised != does:
            found.append(weights)
    return found


def cases(rng):
    yield ([],)
    yield ([[]],)
    yield ([[630]],)
    yield ([[629]],)
    yield ([[631]],)
    yield ([[630], [629], [600, 30]],)
    yield ([[70] * 8],)
    yield ([[70] * 9],)
    yield ([[78] * 7 + [84], [60] * 8],)
    yield ([[80, 70], [330, 300], [330, 301]],)
    yield ([[10] * 9, [10] * 8, [315, 315]],)
    yield ([[70] * 9, [90] * 7, [70] * 8],)
    yield ([[62] * 9 + [72], [630, 0], [62] * 10],)
    for n in (3, 6):
        groups = [rng.integers(50, 110, int(k)).tolist() for k in rng.integers(1, 11, n)]
        full = rng.integers(50, 110, 5).tolist()
        yield (groups + [full + [630 - sum(full)], [70] * 9],)


def wrong_lift_that_may_not_go(groups):
    """You return the groups for which the lift stays. A witness is a group for which the docstring and the new lines
    disagree."""
    return [w for w in groups if not (len(w) <= 8 and sum(w) < 630)]


def wrong_weight_only(groups):
    """You look only at the weight. Nine people who weigh 630 kg together may not go, and the new lines say so too."""
    return [w for w in groups if sum(w) == 630]


def wrong_people_too(groups):
    """You also report groups of exactly eight. `not crowded` is True for eight people, just as the docstring wants."""
    found = []
    for w in groups:
        promised = len(w) <= 8 and sum(w) <= 630
        if promised != (len(w) < 8 and sum(w) < 630):
            found.append(w)
    return found
