from gradatim.checks import check, equal, growth, raises

KEYS = ["a", "b", "c", "d", "e", "f", "g", "h"]


def some(rng, n):
    """n different keys, as many values"""
    return rng.choice(KEYS, size=n, replace=False).tolist(), rng.integers(1, 999, size=n).tolist()


@check
def keeps(lab, rng):
    """keeps values under their keys while there is room"""
    (a, b, c), (x, y, z) = some(rng, 3)
    cache = lab.LRU(5)
    for key, value in ((a, x), (b, y), (c, z)):
        cache.put(key, value)
    equal([cache.get(a), cache.get(b), cache.get(c)], [x, y, z], hint="there is room for five")


@check
def missing(lab, rng):
    """returns None, or the default, for a key that is not there"""
    (a, b), (x, y) = some(rng, 2)
    cache = lab.LRU(2)
    equal(cache.get(a), None, hint="an empty cache")
    equal(cache.get(a, y), y, hint="the default was passed")
    cache.put(a, x)
    equal(cache.get(b, default=y), y, hint="the default was passed by name")
    equal(cache.get(a, y), x, hint="the key is there, so no default")


@check(needs=keeps)
def replaces(lab, given, rng):
    """replaces the value of a key that is there"""
    (a, b), (x, y) = some(rng, 2)
    got = given.play(
        lab.LRU, 3, [("put", a, x), ("put", b, y), ("put", a, y), ("get", a), ("len",)]
    )
    equal(got, [y, 2], hint="the same key, another value")


@check(needs=keeps)
def length(lab, given, rng):
    """knows how many entries it has, never more than its capacity"""
    (a, b, c, d), (x, *_) = some(rng, 4)
    puts = [("put", key, x) for key in (a, b, c, d)]
    steps = [step for put in puts for step in (("len",), put)]
    equal(given.play(lab.LRU, 3, [*steps, ("len",)]), [0, 1, 2, 3, 3], hint="room for three")


@check(needs=keeps)
def drops_the_first(lab, given, rng):
    """drops the entry put in longest ago when none has been used since"""
    (a, b, c, d), (x, y, z, w) = some(rng, 4)
    puts = [("put", a, x), ("put", b, y), ("put", c, z), ("put", d, w)]
    got = given.play(lab.LRU, 2, [*puts, *(("get", key) for key in (a, b, c, d))])
    equal(got, [None, None, z, w], hint="room for two, and four were put in")


@check(needs=drops_the_first)
def get_is_a_use(lab, given, rng):
    """treats get as a use of the entry"""
    (a, b, c), (x, y, z) = some(rng, 3)
    steps = [("put", a, x), ("put", b, y), ("get", a), ("put", c, z)]
    got = given.play(lab.LRU, 2, [*steps, *(("get", key) for key in (a, b, c))])
    equal(got, [x, x, None, z], hint="which of the two was used longest ago?")


@check(needs=drops_the_first)
def put_is_a_use(lab, given, rng):
    """treats put as a use of the entry that is there"""
    (a, b, c), (x, y, z) = some(rng, 3)
    steps = [("put", a, x), ("put", b, y), ("put", a, z), ("put", c, z)]
    got = given.play(lab.LRU, 2, [*steps, *(("get", key) for key in (a, b, c))])
    equal(got, [z, None, z], hint="which of the two was used longest ago?")


@check(needs=put_is_a_use)
def same_value_again(lab, given, rng):
    """treats put as a use even if it brings the value that is already there"""
    (a, b, c), (x, y, z) = some(rng, 3)
    steps = [("put", a, x), ("put", b, y), ("put", a, x), ("put", c, z)]
    got = given.play(lab.LRU, 2, [*steps, *(("get", key) for key in (a, b, c))])
    equal(got, [x, None, z], hint="which of the two was used longest ago?")


@check(needs=drops_the_first)
def replacing_drops_nobody(lab, given, rng):
    """drops no entry when a value is replaced in a full cache"""
    (a, b), (x, y) = some(rng, 2)
    steps = [("put", a, x), ("put", b, y), ("put", b, x), ("get", a), ("get", b)]
    equal(given.play(lab.LRU, 2, steps), [x, x], hint="the number of entries stays the same")


@check(needs=[drops_the_first, missing])
def a_miss_changes_nothing(lab, given, rng):
    """stays as it was after looking for a key that is not there"""
    (a, b, c, d), (x, y, z, _) = some(rng, 4)
    steps = [("put", a, x), ("put", b, y), ("get", c, z), ("get", d), ("len",)]
    got = given.play(lab.LRU, 2, [*steps, ("get", c), ("get", a), ("get", b)])
    equal(got, [z, None, 2, None, x, y], hint="nothing was found, so nothing was used")


@check(needs=keeps)
def values_that_count_as_false(lab, given, rng):
    """keeps 0, an empty text and None like other values"""
    (a, b), (x, y) = some(rng, 2)
    for value in (0, "", None, False):
        steps = [("put", a, value), ("put", b, x), ("get", a, y), ("put", "new", x), ("get", a, y)]
        equal(given.play(lab.LRU, 2, steps), [value, value], hint=f"the value is {value!r}")
    steps = [("put", a, None), ("put", b, x), ("get", a), ("put", "new", x), ("get", b, y)]
    equal(given.play(lab.LRU, 2, steps), [None, y], hint="None was found, which is a use")


@check(needs=keeps)
def keys_that_look_alike(lab, given, rng):
    """tells keys apart as a dict does"""
    keys = [1, "1", (1,), "(1,)", -1, -2, None, "None"]  # -1 and -2 have the same hash
    values = rng.permutation(len(keys)).tolist()
    puts = [("put", key, value) for key, value in zip(keys, values, strict=True)]
    got = given.play(lab.LRU, 9, [*puts, *(("get", key) for key in keys), ("get", 1.0)])
    equal(got, [*values, values[0]], hint=f"the keys are {keys}, then 1.0")


@check(needs=drops_the_first)
def last_use_counts(lab, given, rng):
    """looks at when an entry was last used, not at how often"""
    (a, b, c), (x, y, z) = some(rng, 3)
    steps = [("put", a, x), *[("get", a)] * 5, ("put", b, y), ("put", c, z)]
    got = given.play(lab.LRU, 2, [*steps, *(("get", key) for key in (a, b, c))])
    equal(got[5:], [None, y, z], hint="a was used five times, but longest ago")


@check(needs=drops_the_first)
def room_for_one(lab, given, rng):
    """works with room for one entry"""
    (a, b), (x, y) = some(rng, 2)
    steps = [("put", a, x), ("get", a), ("put", b, y), ("get", a), ("get", b), ("put", b, x)]
    got = given.play(lab.LRU, 1, [*steps, ("get", b), ("len",)])
    equal(got, [x, None, y, x, 1], hint="room for one")


@check(needs=keeps)
def the_thing_itself(lab, given):
    """hands back the very value that was put in, not a copy of it"""
    equal(given.same_thing(lab.LRU), True, hint="values can be anything, an open file too")


@check
def no_room(lab, rng):
    """refuses a capacity below 1"""
    for capacity in (0, -1, -int(rng.integers(2, 9))):
        raises(ValueError, lab.LRU, capacity, hint=f"the capacity is {capacity}")


@check(needs=keeps)
def apart(lab, given, rng):
    """shares no entries with other caches"""
    (a,), (x,) = some(rng, 1)
    equal(given.two(lab.LRU, a, x, x + 1), [x, x + 1, None, 0], hint="what do all caches share?")


def by_hand(capacity, steps):
    """what get must return; the entries are in the order of their last use"""
    entries, answers = {}, []
    for name, key, *value in steps:
        found = entries.pop(key, None)
        if name == "get":
            answers.append(found)
        if name == "put" or found is not None:
            entries[key] = value[0] if value else found
        if len(entries) > capacity:
            del entries[next(iter(entries))]
    return answers


@check(needs=[get_is_a_use, put_is_a_use, replacing_drops_nobody])
def anything(lab, given, rng):
    """gets a long series of operations right"""
    for capacity in (2, 3, 5):
        keys, gets = rng.choice(KEYS, size=80).tolist(), rng.random(80) < 0.5
        steps = [
            ("get", key) if get else ("put", key, value)
            for value, (key, get) in enumerate(zip(keys, gets, strict=True), start=1)
        ]
        want = by_hand(capacity, steps)
        equal(given.play(lab.LRU, capacity, steps), want, hint=f"room for {capacity}")


@check(needs=[anything, values_that_count_as_false, a_miss_changes_nothing, no_room, apart])
def time_of_a_use(lab, given, rng):
    """finds and moves an entry as fast in a large cache as in a small one"""
    growth(
        given.use_all,
        lambda n: (lab.LRU, n, rng.permutation(n).tolist()),
        500,
        hint="which of your steps goes through all entries, or moves them?",
    )


@check(needs=time_of_a_use)
def time_of_dropping(lab, given):
    """drops an entry as fast from a large cache as from a small one"""
    hint = "how does your program find the entry that has to go?"
    growth(given.push_all_out, lambda n: (lab.LRU, n), 4000, at_most=7.5, hint=hint)
