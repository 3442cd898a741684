from gradatim.checks import agree, check, close, raises

LABELS = ["ok", "wrong", "rude", "late"]


def labels(rng, n, shares):
    """n labels drawn by these shares"""
    return [LABELS[i] for i in rng.choice(len(shares), n, p=shares).tolist()]


def copied(rng, labels, shares, keep=0.7):
    """the same labels, some of them drawn anew"""
    return [x if rng.random() < keep else LABELS[rng.choice(len(shares), p=shares)] for x in labels]


def three(rng, n=30):
    """labels of a judge and two people with their own habits; a reply of each kind is disputed"""
    truth = labels(rng, n, [0.6, 0.25, 0.15])
    judge = [*copied(rng, truth, [0.9, 0.1, 0.0]), "ok", "wrong", "rude", "ok"]
    first = [*copied(rng, truth, [0.3, 0.5, 0.2], 0.8), "ok", "wrong", "wrong", "rude"]
    second = [*copied(rng, truth, [0.5, 0.1, 0.4], 0.8), "wrong", "ok", "rude", "rude"]
    return judge, first, second


def shown(judge, first, second):
    """the three lists, short enough for a hint"""
    lists = {"judge": judge, "first": first, "second": second}
    return "; ".join(f"{name}: {' '.join(labels)}" for name, labels in lists.items())


@check
def two_labels(lab, ref, rng):
    """takes out of the agreement of two lists what chance brings"""
    for n in (8, 20):
        a = [*labels(rng, n, [0.8, 0.2]), "ok", "ok", "wrong"]
        b = [*copied(rng, a, [0.6, 0.4])[:-3], "ok", "wrong", "wrong"]
        agree(lab.kappa, ref.kappa, a, b, name="kappa", hint="the shares of a, times those of b")


@check(needs=two_labels)
def own_shares(lab, ref, rng):
    """gives each of the two lists its own shares"""
    a = [*labels(rng, 20, [0.2, 0.7, 0.1]), "ok"]
    b = [*copied(rng, a, [0.9, 0.0, 0.1], 0.3)[:-1], "ok"]
    for x, y in ((a, b), (b, a)):
        agree(lab.kappa, ref.kappa, x, y, name="kappa", hint="one of them likes ok more")


@check(needs=two_labels)
def many_labels(lab, ref, rng):
    """works with any labels, also with those that occur in one list only"""
    a = [*labels(rng, 15, [0.4, 0.3, 0.3]), "late", "ok"]
    b = [*copied(rng, a, [0.2, 0.4, 0.4])[:-2], "ok", "lost"]
    agree(lab.kappa, ref.kappa, a, b, name="kappa", hint="late and lost occur in one list each")


@check
def all_and_none(lab, rng):
    """gives 1 for full agreement, 0 for one label throughout, and less than 0 for contradiction"""
    a = [*labels(rng, 9, [0.5, 0.5]), "ok", "wrong"]
    close(lab.kappa(a, list(a)), 1.0, hint="the same list twice")
    close(lab.kappa(a, ["ok"] * len(a)), 0.0, hint="one of the two calls everything ok")
    close(lab.kappa(["ok", "wrong"] * 3, ["wrong", "ok"] * 3), -1.0, hint="they never agree")
    close(lab.kappa(["ok"], ["wrong"]), 0.0, hint="a single reply: ok and wrong")


@check
def no_room(lab, rng):
    """refuses lists with one and the same label throughout"""
    for n in (1, 2, int(rng.integers(3, 9))):
        raises(ValueError, lab.kappa, ["ok"] * n, ["ok"] * n, hint=f"{n} replies, all of them ok")


@check
def wilson(lab, ref, rng):
    """puts the Wilson interval beside a share"""
    for n in (5, 12, 60):
        judge = [*labels(rng, n, [0.5, 0.5]), "ok", "ok"]
        truth = [*copied(rng, judge, [0.5, 0.5])[:-2], "ok", "wrong"]
        agree(lab.accuracy, ref.accuracy, judge, truth, name="accuracy", hint="right of n replies")


@check
def nothing_or_all(lab, ref, rng):
    """leaves doubt where everything is right, or nothing"""
    for n in (1, 10):
        judge = labels(rng, n, [0.5, 0.5])
        other = ["late"] * n
        agree(lab.accuracy, ref.accuracy, judge, list(judge), name="accuracy", hint="all are right")
        agree(lab.accuracy, ref.accuracy, judge, other, name="accuracy", hint="none is right")


@check(needs=wilson)
def other_levels(lab, ref, rng):
    """uses the z that it is given"""
    judge = [*labels(rng, 14, [0.5, 0.5]), "ok"]
    truth = [*copied(rng, judge, [0.5, 0.5])[:-1], "wrong"]
    for z in (1.0, 2.576):
        agree(lab.accuracy, ref.accuracy, judge, truth, z, name="accuracy", hint="another z")


@check(needs=two_labels)
def ceiling(lab, ref, rng):
    """gives the kappa of the two people as the ceiling"""
    judge, first, second = three(rng)
    got = lab.audit(judge, first, second)["people"]
    close(got, ref.audit(judge, first, second)["people"], hint=shown(judge, first, second))


@check(needs=two_labels)
def with_both(lab, ref, rng):
    """compares the judge with both people, over all replies"""
    for _ in range(3):
        judge, first, second = three(rng)
        got = lab.audit(judge, first, second)["judge"]
        hint = f"the mean of two kappas; {shown(judge, first, second)}"
        close(got, ref.audit(judge, first, second)["judge"], hint=hint)


@check(needs=wilson)
def settled_only(lab, ref, rng):
    """takes the accuracy on the replies on which both people agree"""
    judge, first, second = three(rng)
    got = lab.audit(judge, first, second)["accuracy"]
    hint = f"leave out what is disputed; {shown(judge, first, second)}"
    close(got, ref.audit(judge, first, second)["accuracy"], hint=hint)


@check
def nothing_settled(lab, rng):
    """refuses an audit in which the people agree on nothing, or a kappa has no value"""
    n = int(rng.integers(3, 8))
    first, second = ["ok", "wrong"] * n, ["wrong", "ok"] * n
    hint = "the two people never agree"
    raises(ValueError, lab.audit, ["ok", "rude"] * n, first, second, hint=hint)
    raises(ValueError, lab.audit, ["ok"] * n, ["ok"] * n, ["ok"] * n, hint="everything is ok")
    same, mixed = ["ok"] * 2 * n, ["ok", "rude"] * n
    for lists in ((same, same, mixed), (same, mixed, same), (mixed, same, same)):
        raises(ValueError, lab.audit, *lists, hint="one of the three kappas has no value")
