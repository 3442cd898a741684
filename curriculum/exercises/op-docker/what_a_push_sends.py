'''Find the mistake: what a push sends

A registry stores each layer once, whoever uses it. `what_a_push_sends` should return how many megabytes are sent when an image is pushed.
It counts too much for some images. Fix it.

- `image`: a list of tuples `(digest, megabytes)`, the layers of the image from the bottom up. A digest may come twice: two steps have
  made the same layer. Equal digests have equal sizes.
- `registry`: a list of images that the registry has already, each a list of digests.
- A layer is sent if no image in the registry has it, at whatever place, and it's sent only once.

>>> what_a_push_sends([("os", 125), ("lock", 1), ("app", 3)], [["os", "lock", "old"]])
3
>>> what_a_push_sends([("os", 125), ("empty", 2), ("empty", 2)], [])
127
'''

minutes = 6
chapter = "01-layers-and-the-cache"
kind = "fix"
hint = "What does the program compare the layer at place 2 with? And what does it know about layers that it has counted already?"
starter = '''
def what_a_push_sends(image, registry):
    newest = registry[-1] if registry else []
    total = 0
    for place, (digest, size) in enumerate(image):
        if place >= len(newest) or newest[place] != digest:
            total += size
    return total
'''


def what_a_push_sends(image: list[tuple[str, int]], registry: list[list[str]]) -> int:
    there = {digest for one in registry for digest in one}
    total = 0
    for digest, size in image:
        if digest not in there:
            total += size
            there.add(digest)
    return total


def cases(rng):
    yield ([], [])
    yield ([("os", 125)], [])
    yield ([("os", 125)], [["os"]])
    yield ([("os", 125), ("lock", 1), ("app", 3)], [["os", "lock", "old"]])
    yield ([("os", 125), ("empty", 2), ("empty", 2)], [])
    yield ([("os", 125), ("tool", 40), ("app", 3)], [["os", "app"]])
    yield ([("os", 125), ("lock", 9)], [["os", "lock"], ["alpine", "other"]])
    yield ([("os", 125), ("a", 5), ("b", 6), ("a", 5)], [["os"]])
    yield ([("os", 125), ("a", 5), ("c", 7)], [["c"], ["b", "a"], ["x", "y", "z"]])
    yield ([("x", 3), ("x", 3), ("x", 3)], [["y", "z"]])
    names = ["os", "lock", "app", "model", "tool", "certs"]
    for _ in range(4):
        sizes = {name: int(rng.integers(1, 99)) for name in names}
        picked = [names[i] for i in rng.integers(0, 6, 6)]
        registry = [[names[i] for i in rng.permutation(6)[:2]] for _ in range(2)]
        yield ([(name, sizes[name]) for name in picked], registry)


def wrong_by_place(image, registry):
    """You compare each layer with the one at the same place of another image. A layer is found by its digest, wherever it lies."""
    there = {(place, digest) for one in registry for place, digest in enumerate(one)}
    total = 0
    for place, (digest, size) in enumerate(image):
        if (place, digest) not in there and digest not in [d for d, _ in image[:place]]:
            total += size
    return total


def wrong_newest_image_only(image, registry):
    """You look at the newest image only. The registry has the layers of all of them."""
    there = set(registry[-1]) if registry else set()
    total = 0
    for digest, size in image:
        if digest not in there:
            total += size
            there.add(digest)
    return total


def wrong_sent_twice(image, registry):
    """You send a layer each time that it occurs in the image. Once sent, the registry has it."""
    there = {digest for one in registry for digest in one}
    return sum(size for digest, size in image if digest not in there)
