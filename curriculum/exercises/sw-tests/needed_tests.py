"""Which tests could go?

A test suite takes an hour to run, and you want to know which tests nobody may delete. For each test you tried a number
of broken versions of the program and noted which of them it caught. A test is *needed* if it catches a version that no
other test catches.

- `caught`: a dict that leads from the name of a test to a list of the names of the versions that it caught, each named
  once. A list may be empty, and so may the dict.
- Returns the names of the needed tests, in the order of the dict.

>>> needed({"test_empty": ["no check"], "test_two": ["off by one", "no sort"], "test_three": ["no sort"]})
['test_empty', 'test_two']
>>> needed({"test_a": ["x"], "test_b": ["x"]})
[]
"""

minutes = 8
chapter = "02-which-inputs"
hint = "Begin with a small question: how many tests caught this one version? A test is needed if for any of its versions the answer is 1."


def needed(caught: dict) -> list[str]:
    names = []
    for test, versions in caught.items():
        for version in versions:
            tests = [name for name, others in caught.items() if version in others]
            if tests == [test]:
                names.append(test)
                break
    return names


def cases(rng):
    yield ({},)
    yield ({"test_a": []},)
    yield ({"test_a": ["x"]},)
    yield ({"test_a": ["x"], "test_b": ["x"]},)
    yield ({"test_a": ["x", "y"], "test_b": ["x"]},)
    yield ({"test_a": ["x", "y"], "test_b": ["z"]},)
    yield ({"test_b": ["x"], "test_a": ["x", "y", "z"]},)
    yield ({"test_a": ["x", "y"], "test_b": ["y", "z"], "test_c": ["z", "x"]},)
    yield ({"test_a": ["x"], "test_b": ["y", "x"], "test_c": ["z", "y", "x"]},)
    yield ({"test_d": ["q"], "test_c": ["x", "z"], "test_b": [], "test_a": ["x"]},)
    for n in (2, 3, 5):
        caught = {f"test_{i}": ["pqrst"[k] for k in sorted(set(rng.integers(0, 5, 2).tolist()))] for i in range(n)}
        yield ({**caught, "test_last": ["u", "v", "w"]},)


def wrong_only_earlier_tests(caught):
    """You only look whether an *earlier* test caught the version. For the first of two tests that catch the same one,
    nothing is earlier, but the second one would still catch it."""
    seen, names = set(), []
    for test, versions in caught.items():
        if any(version not in seen for version in versions):
            names.append(test)
        seen.update(versions)
    return names


def wrong_all_of_its_versions(caught):
    """You keep a test only if no other test catches *any* of its versions. One version that nobody else catches is
    enough."""
    names = []
    for test, versions in caught.items():
        others = [v for name, found in caught.items() if name != test for v in found]
        if versions and all(version not in others for version in versions):
            names.append(test)
    return names


def wrong_named_twice(caught):
    """A test that catches two versions alone is named twice in your list. After the first one you know enough."""
    names = []
    for test, versions in caught.items():
        for version in versions:
            if sum(version in found for found in caught.values()) == 1:
                names.append(test)
    return names
