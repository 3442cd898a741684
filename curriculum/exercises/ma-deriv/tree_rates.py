"""Fill the gaps: the forest and the town

A town looks after a forest. The forest has a number of hectares, each with a number of trees, and the town has
inhabitants. All three change. Complete the function, which says how fast the number of trees changes, and how fast the
number of trees *per inhabitant* changes.

- `hectares`, `density` (trees per hectare) and `people`: positive numbers.
- `d_hectares`, `d_density`, `d_people`: their rates of change per year; each may be negative or 0.
- Returns a list of two numbers: the rate of the trees, and the rate of the trees per inhabitant.

>>> tree_rates(10, 100, 50, 1, 0, 0)
[100, 2.0]
>>> tree_rates(10, 100, 50, 0, 0, 5)
[0, -2.0]
"""

kind = "complete"
minutes = 5
chapter = "03-rules"
hint = "The trees are a product of two changing numbers. The trees per inhabitant are a quotient whose numerator, with its rate, you already have."

starter = '''
def tree_rates(hectares: float, density: float, people: float, d_hectares: float, d_density: float, d_people: float) -> list[float]:
    trees = hectares * density
    d_trees = ...
    d_per_head = ... / people**2
    return [d_trees, d_per_head]
'''


def tree_rates(hectares: float, density: float, people: float, d_hectares: float, d_density: float, d_people: float) -> list[float]:
    trees = hectares * density
    d_trees = d_hectares * density + hectares * d_density
    d_per_head = (d_trees * people - trees * d_people) / people**2
    return [d_trees, d_per_head]


def cases(rng):
    yield (10, 100, 50, 0, 0, 0)
    yield (10, 100, 50, 1, 0, 0)
    yield (10, 100, 50, 0, 3, 0)
    yield (10, 100, 50, 0, 0, 5)
    yield (10, 100, 50, 2, 3, 0)
    yield (10, 100, 50, 2, 3, 4)
    yield (8, 40, 20, -1, 2, -3)
    yield (5, 30, 1, -1, -2, 1)
    for _ in range(4):
        sizes, rates = rng.integers(5, 60, 3).tolist(), rng.integers(1, 7, 3).tolist()
        yield (*sizes, *rates)


def wrong_rates_multiplied(hectares, density, people, d_hectares, d_density, d_people):
    """You multiply the two rates to get the rate of the trees. If only one of them changes, that gives 0, although there are more trees. Each factor changes while the other is as large as it is."""
    d_trees = d_hectares * d_density
    return [d_trees, (d_trees * people - hectares * density * d_people) / people**2]


def wrong_quotient_of_rates(hectares, density, people, d_hectares, d_density, d_people):
    """Your second rate is the rate of the trees divided by the number of people. That would be right if the town kept its size; a growing town lowers the number per head."""
    d_trees = d_hectares * density + hectares * d_density
    return [d_trees, d_trees / people]


def wrong_order_in_the_quotient(hectares, density, people, d_hectares, d_density, d_people):
    """In your quotient the two parts stand the wrong way round, so more trees lower the number per head. A growing numerator raises a quotient."""
    d_trees = d_hectares * density + hectares * d_density
    return [d_trees, (hectares * density * d_people - d_trees * people) / people**2]
