import numpy as np

from gradatim.checks import check, close, equal

USERS, ITEMS = 30, 14


def purchases(rng, n_users=USERS, n_items=ITEMS, least=2):
    """rows of customer, item, time in no order; two tastes, and items that many have"""
    liked = np.linspace(1, 4, n_items)
    rows = []
    for user in range(n_users):
        share = np.where(np.arange(n_items) % 2 == user % 2, liked, liked / 8)
        items = rng.choice(n_items, rng.integers(least, 6), replace=False, p=share / share.sum())
        times = rng.choice(1000, len(items), replace=False)
        rows += [(user, item, time) for item, time in zip(items, times, strict=True)]
    return rng.permutation(np.array(rows))


def clear(model, n):
    """customers whose best n items differ in score by more than a rounding error"""
    for user in range(USERS):
        best = np.sort(model.scores(user))[::-1][: n + 1]
        if best.min() > 0 and np.diff(best).max() < -1e-6:
            yield user


def settled(model, last, n):
    """whether no rounding error decides which of these purchases are among the best n"""
    for user, item, _ in last.tolist():
        ahead = model.scores(user) - model.scores(user)[item]
        if (ahead > 1e-6).sum() < n < (ahead > -1e-6).sum():
            return False
    return True


def by_customer(rows):
    """the rows in an order that does not depend on the order in which they were found"""
    rows = np.asarray(rows)
    return rows[np.lexsort(rows.T[::-1])] if rows.ndim == 2 else rows


def fitted(lab, ref, kind, events, n_users=USERS, n_items=ITEMS):
    """the learner's model and the reference, fitted to the same purchases"""
    return [getattr(m, kind)(n_users, n_items).fit(events) for m in (lab, ref)]


@check
def last_purchases(lab, ref, rng):
    """hides the last purchase of each customer, and nothing else"""
    events = purchases(rng)
    earlier, last = lab.split(events)
    hidden = ref.split(events)[1]
    equal(by_customer(last), by_customer(hidden), hint="the largest time of each customer")
    equal(last, hidden, hint="the rows in the order that they had")
    equal(earlier, ref.split(events)[0], hint="all other rows, in their order")


@check(needs=last_purchases)
def single_purchases(lab, ref, rng):
    """leaves the only purchase of a customer among the earlier ones"""
    events = purchases(rng, least=1)
    earlier, last = lab.split(events)
    hint = "what would be left to learn about this customer?"
    equal(by_customer(last), by_customer(ref.split(events)[1]), hint=hint)
    equal(last, ref.split(events)[1], hint="the rows in the order that they had")
    equal(earlier, ref.split(events)[0])


@check
def counts(lab, ref, rng):
    """scores best-sellers by the number of their customers"""
    events = purchases(rng)
    mine, good = fitted(lab, ref, "Popular", events)
    for user in range(4):
        close(mine.scores(user), good.scores(user), hint="what does the customer have already?")


@check(needs=counts)
def best_sellers(lab, ref, rng):
    """recommends the best-sellers that the customer does not have"""
    mine, good = fitted(lab, ref, "Popular", purchases(rng))
    for user in range(6):
        equal(mine.recommend(user, 3), good.recommend(user, 3), hint="equal: the smaller number")


@check(needs=best_sellers)
def few_left(lab, rng):
    """recommends only what is left if that is less than n"""
    order = rng.permutation(6)
    events = np.array([(0, item, time) for time, item in enumerate(order[:4])])
    left = sorted(order[4:].tolist())
    for model in (lab.Popular(2, 6).fit(events), lab.Together(2, 6).fit(events)):
        equal(model.recommend(0, 5), left, hint="never what the customer has")


@check(needs=counts)
def likeness(lab, ref, rng):
    """scores an item by its likeness to what the customer has"""
    events = purchases(rng)
    mine, good = fitted(lab, ref, "Together", events)
    for user in range(6):
        close(
            mine.scores(user), good.scores(user), hint="both, over the root of the product; a sum"
        )


@check(needs=likeness)
def few_have_it(lab, ref, rng):
    """scores items that only one or two customers have"""
    events = purchases(rng, 5, 9)
    mine, good = fitted(lab, ref, "Together", events, 5, 9)
    for user in range(5):
        close(mine.scores(user), good.scores(user), hint="one customer is a customer")


@check(needs=likeness)
def nobody_has_it(lab, ref, rng):
    """gives an item that nobody has the score 0"""
    events = purchases(rng)
    mine, good = fitted(lab, ref, "Together", events, n_items=ITEMS + 2)
    close(mine.scores(3), good.scores(3), hint="0 / 0 is no likeness")


@check(needs=likeness)
def in_order(lab, ref, rng):
    """recommends what goes together best, the best first"""
    events = purchases(rng)
    mine, good = fitted(lab, ref, "Together", events)
    for user in list(clear(good, 4))[:6]:
        equal(mine.recommend(user, 4), good.recommend(user, 4), hint="the largest score first")


@check(needs=in_order)
def without_purchases(lab, ref, rng):
    """recommends the best-sellers to a customer without purchases"""
    events = purchases(rng)
    mine, good = fitted(lab, ref, "Together", events, n_users=USERS + 1)
    got = mine.recommend(USERS, ITEMS)
    equal(got, good.recommend(USERS, ITEMS), hint="all scores are equal: how many have it?")


@check(needs=in_order)
def fits_again(lab, ref, rng):
    """forgets the earlier purchases when it is fitted again"""
    for kind in ("Popular", "Together"):
        mine, good = fitted(lab, ref, kind, purchases(rng))
        events = purchases(rng)
        for model in (mine, good):
            model.fit(events)
        close(mine.scores(2), good.scores(2), hint="fit begins anew")


@check
def share_of_hits(lab, given, rng):
    """measures how many of the hidden purchases were recommended"""
    lists = [rng.permutation(9).tolist() for _ in range(8)]
    users = rng.permutation(8)[:6]
    last = np.array([(u, lists[u][k], 5) for k, u in enumerate(users.tolist())])
    for n in (1, 3, 5):
        close(given.share(lab.hits, lists, last, n), n / 6, hint="hits over rows of last")


@check(needs=[last_purchases, in_order, share_of_hits])
def compares(lab, ref, rng):
    """compares both models on purchases that they have not seen"""
    while True:
        events, n = purchases(rng, least=1), int(rng.integers(1, 5))
        earlier, last = ref.split(events)
        good = ref.compare(events, USERS, ITEMS, n)
        sure = settled(ref.Together(USERS, ITEMS).fit(earlier), last, n)
        if sure and 0 < good["popular"] != good["together"] > 0:
            break
    hint = "which purchases has fit seen, and which does hits ask for?"
    close(lab.compare(events, USERS, ITEMS, n), good, hint=hint)
