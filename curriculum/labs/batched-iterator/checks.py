from itertools import count

from gradatim.checks import check, equal, kind, lend, raises, take

MANY = 100


@check
def full_batches(lab, rng):
    """hands out lists of n items in order"""
    n = int(rng.integers(2, 6))
    xs = rng.integers(100, size=3 * n + 1).tolist()
    gen = lab.batches(xs, n)
    equal(kind(gen), "iterator", hint="yield each batch, do not collect them")
    got = [next(gen, None) for _ in range(3)]
    equal(got, [xs[:n], xs[n : 2 * n], xs[2 * n : 3 * n]], hint="when is a batch full?")


@check(needs=full_batches)
def own_lists(lab, rng):
    """makes each batch a list of its own, which does not change later"""
    xs = rng.permutation(9).tolist()
    got = take(lab.batches(xs, 3), 3)
    equal(got, [xs[:3], xs[3:6], xs[6:]], hint="what happens to a list after it is handed out?")


@check(needs=own_lists)
def the_rest(lab, rng):
    """hands out the items left at the end as a smaller batch"""
    xs = rng.integers(100, size=8).tolist()
    equal(take(lab.batches(xs, 3), MANY), [xs[:3], xs[3:6], xs[6:]])
    equal(take(lab.batches(xs[:2], 3), MANY), [xs[:2]])


@check(needs=own_lists)
def nothing_left(lab, rng):
    """hands out no empty batch when nothing is left"""
    xs = rng.integers(100, size=6).tolist()
    equal(take(lab.batches(xs, 3), MANY), [xs[:3], xs[3:]], hint="what is left after six items?")
    equal(take(lab.batches([], 3), MANY), [])


@check(needs=full_batches)
def reads_only_what_it_hands_out(lab, rng):
    """works on an endless stream and reads no item before it is needed"""
    n = int(rng.integers(3, 8))
    source = lend(count(), limit=500)
    gen = lab.batches(source, n)
    equal(source.count, 0, hint="nothing has been asked for yet")
    equal(next(gen), list(range(n)))
    equal(source.count, n, hint="how many items are needed for one batch?")
    equal(next(gen), list(range(n, 2 * n)))
    equal(source.count, 2 * n, hint="how many items are needed for two batches?")


@check(needs=own_lists)
def any_item(lab, rng):
    """accepts any value as an item, and a text or a stream as well as a list"""
    xs = [None, 0, False, "", [], *rng.integers(9, size=2).tolist(), None, None]
    equal(take(lab.batches(xs, 3), 3), [xs[:3], xs[3:6], xs[6:]], hint="None is an item too")
    equal(take(lab.batches("abcdef", 3), 2), [["a", "b", "c"], ["d", "e", "f"]])
    equal(take(lab.batches(lend(iter(xs[:6])), 2), 3), [xs[:2], xs[2:4], xs[4:6]])


@check(needs=own_lists)
def any_size(lab, rng):
    """makes batches of any size, from 1 to 300"""
    xs = rng.integers(100, size=3).tolist()
    equal(take(lab.batches(xs, 1), 3), [[x] for x in xs])
    equal([len(batch) for batch in take(lab.batches(list(range(600)), 300), 3)], [300, 300])


@check(needs=own_lists, mutates=True)
def leaves_the_list(lab, given, rng):
    """leaves a list as it was"""
    xs = rng.integers(100, size=7).tolist()
    equal(given.left(lab.batches, xs, 3), xs, hint="does reading an item take it out of the list?")


@check(needs=full_batches)
def refuses_no_size(lab, rng):
    """raises ValueError if n is less than 1, even if there are no items"""
    for n in (0, -1, -int(rng.integers(2, 9))):
        for xs in ([1, 2, 3], []):
            hint = f"n = {n}, items {xs}"
            raises(ValueError, lambda n=n, xs=xs: take(lab.batches(xs, n), 1), hint=hint)
