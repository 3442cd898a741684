"""After the coaching

In spring the `k` branches with the most complaints were coached; in summer their complaints had fallen by a third. "Does
coaching work?" The worst of one season were partly unlucky, and are usually less bad in the next, coached or not.
How much of the fall is that? There's a season before in which nobody was coached.

- `winter`, `spring`, `summer`: lists with the complaints of each branch, whole numbers; place `i` is always the same
  branch. The `k` branches with the most complaints *in spring* were coached at the end of spring.
- `k`: at least 1 and at most the number of branches. Of branches with equally many complaints, those with the smaller
  place are taken.
- Returns a tuple of three floats, all of them means over `k` branches: by how much the complaints of the coached
  branches fell from spring to summer; by how much those of the `k` worst branches *of winter* fell from winter to
  spring, when nothing was done; and the first minus the second, which is what may be put down to the coaching
  if nothing else changed.

>>> coached_branches([9, 3, 4, 8], [5, 9, 2, 7], [4, 4, 3, 5], 2)
(3.5, 2.5, 1.0)
"""

minutes = 8
chapter = "04-from-story-to-system"
hint = "Write a helper that takes two seasons: it finds the worst of the first one and says by how much they fell."


def _fall(before: list[int], after: list[int], k: int) -> float:
    worst = sorted(range(len(before)), key=lambda i: -before[i])[:k]
    return sum(before[i] - after[i] for i in worst) / k


def coached_branches(winter: list[int], spring: list[int], summer: list[int], k: int) -> tuple[float, float, float]:
    coached = _fall(spring, summer, k)
    untouched = _fall(winter, spring, k)
    return coached, untouched, coached - untouched


def cases(rng):
    yield [5], [4], [1], 1
    yield [9, 3, 4, 8], [5, 9, 2, 7], [4, 4, 3, 5], 2
    yield [6, 6, 2], [1, 8, 8], [3, 2, 7], 1
    yield [2, 9, 5, 7], [8, 3, 4, 6], [3, 2, 4, 4], 2
    yield [1, 10, 3], [10, 2, 5], [4, 3, 5], 1
    for n, k in ((8, 2), (12, 4), (20, 5)):
        usual = rng.integers(10, 20, n)
        yield *[(usual + rng.integers(0, 12, n)).tolist() for _ in range(3)], k


def wrong_fell_at_all(winter, spring, summer, k):
    """You put the whole fall down to the coaching. The worst branches of winter fell as well, without any."""
    worst = sorted(range(len(spring)), key=lambda i: -spring[i])[:k]
    fall = sum(spring[i] - summer[i] for i in worst) / k
    return fall, 0.0, fall


def wrong_same_branches(winter, spring, summer, k):
    """You look at the coached branches in both falls. They were picked for a bad spring, so from winter to spring they
    mostly rose. Pick the worst of winter for the second number."""
    worst = sorted(range(len(spring)), key=lambda i: -spring[i])[:k]
    fall = sum(spring[i] - summer[i] for i in worst) / k
    before = sum(winter[i] - spring[i] for i in worst) / k
    return fall, before, fall - before


def wrong_all_branches_before(winter, spring, summer, k):
    """For the second number you take the mean over all branches. Luck evens out over all of them; the fall comes from
    picking the worst."""
    worst = sorted(range(len(spring)), key=lambda i: -spring[i])[:k]
    fall = sum(spring[i] - summer[i] for i in worst) / k
    before = (sum(winter) - sum(spring)) / len(winter)
    return fall, before, fall - before
