from gradatim.checks import agree, check, equal

APP, NEW, OLD = "late", "late:2", "late:1"


def pod(name, image=NEW, phase="running", ready=True, app=APP):
    ready = ready and phase == "running"
    return {"name": name, "app": app, "image": image, "phase": phase, "ready": ready}


KINDS = (
    {},
    {"ready": False},
    *({"phase": phase} for phase in ("failed", "deleting")),
    {"app": "price"},
)


def names(rng, n):
    """names in no order"""
    return [f"{APP}-{i:03}" for i in rng.permutation(900)[:n].tolist()]


def asked(lab, replicas, pods, want, hint=""):
    desired = {"app": APP, "image": NEW, "replicas": replicas}
    equal(lab.reconcile(desired, pods), want, hint=hint)


@check
def nothing_to_do(lab, rng):
    """does nothing where everything is as it should be"""
    asked(lab, 3, [pod(name) for name in names(rng, 3)], [])
    asked(lab, 0, [], [])


@check
def creates_missing(lab, rng):
    """creates the missing pods with the wanted image"""
    asked(lab, 3, [pod(names(rng, 1)[0])], [("create", NEW)] * 2)
    asked(lab, 2, [], [("create", NEW)] * 2)


@check
def starting_counts(lab, rng):
    """counts pods that are starting or not ready yet, and waits for them"""
    a, b, c = names(rng, 3)
    pods = [pod(a), pod(b, phase="starting"), pod(c, ready=False)]
    asked(lab, 3, pods, [], hint="they're there; a second one would be too many")


@check
def others_pods(lab, rng):
    """leaves the pods of other programs alone, and doesn't count them"""
    a, b, c = names(rng, 3)
    pods = [pod(a, app="price"), pod(b), pod(c, phase="failed", app="price")]
    asked(lab, 2, pods, [("create", NEW)], hint="whose label is it?")
    asked(lab, 2, [pod(a, app="late-api"), pod(b), pod(c, app="api")], [("create", NEW)])
    asked(lab, 1, pods, [])


@check
def failed_pods(lab, rng):
    """deletes failed pods, by name, and puts others in their place"""
    low, mid, high = sorted(names(rng, 3))
    pods = [pod(high, phase="failed"), pod(mid), pod(low, OLD, phase="failed")]
    want = [("delete", low), ("delete", high)]
    asked(lab, 3, pods, [*want, *[("create", NEW)] * 2])
    asked(lab, 1, pods, want)
    asked(lab, 0, pods, [*want, ("delete", mid)], hint="the failed ones first")
    asked(lab, 0, [pod(low, phase="failed")], [("delete", low)])


@check
def deleting_pods(lab, rng):
    """doesn't count pods that are being deleted, and doesn't delete them again"""
    a, b = names(rng, 2)
    pods = [pod(a, phase="deleting"), pod(b)]
    asked(lab, 2, pods, [("create", NEW)], hint="it will be gone in a moment")
    asked(lab, 1, pods, [])
    asked(lab, 0, pods, [("delete", b)])


@check
def surplus(lab, rng):
    """deletes the surplus: other images first, then those that aren't ready, then by name"""
    a, b, c, d, e, f = sorted(names(rng, 6))
    pods = [pod(e, OLD), pod(b), pod(f, phase="starting"), pod(a), pod(d, ready=False)]
    pods.append(pod(c, OLD, phase="starting"))
    order = [("delete", name) for name in (c, e, d, f, a, b)]
    for replicas in (5, 4, 3, 2, 0):
        asked(lab, replicas, pods, order[: 6 - replicas])
    hint = "a surplus and an old image: only the surplus goes in this round"
    asked(lab, 1, [pod(b, OLD), pod(a, OLD)], [("delete", a)], hint=hint)


@check
def one_at_a_time(lab, rng):
    """replaces one pod with another image, the first by name, when all are ready"""
    low, mid, high = sorted(names(rng, 3))
    hint = "how many work until the new ones are ready?"
    asked(lab, 3, [pod(high, OLD), pod(low), pod(mid, OLD)], [("delete", mid)], hint=hint)
    asked(lab, 3, [pod(high, OLD), pod(low, "late:3"), pod(mid, OLD)], [("delete", low)], hint=hint)
    hint = "in the alphabet late-10 comes before late-9"
    asked(lab, 2, [pod("late-9", OLD), pod("late-10", OLD)], [("delete", "late-10")], hint=hint)


@check
def waits_for_the_new_one(lab, rng):
    """replaces nothing while a pod isn't ready or one is missing"""
    a, b, c = sorted(names(rng, 3))
    asked(lab, 3, [pod(a, OLD), pod(b), pod(c, phase="starting")], [], hint="wait for it")
    asked(lab, 2, [pod(a, OLD), pod(b, OLD, ready=False)], [], hint="wait for an old one, too")
    asked(lab, 3, [pod(a, OLD), pod(b)], [("create", NEW)], hint="first as many as wanted")
    pods = [pod(a, OLD), pod(b), pod(c, phase="failed")]
    hint = "a failed pod isn't waited for, and goes first"
    asked(lab, 2, pods, [("delete", c), ("delete", a)], hint=hint)
    pods = [pod(a, OLD), pod(b, phase="starting", app="price"), pod(c, phase="deleting")]
    hint = "wait only for pods that count: not for those of others, nor for those being deleted"
    asked(lab, 1, pods, [("delete", a)], hint=hint)


@check
def no_memory(lab, rng):
    """remembers nothing between the rounds"""
    few = [pod(name) for name in names(rng, 2)]
    for _ in range(3):
        asked(lab, 3, few, [("create", NEW)], hint="the same state, the same step")
    asked(lab, 3, [], [("create", NEW)] * 3, hint="somebody has deleted all pods by hand")


@check(
    needs=[surplus, failed_pods, deleting_pods, others_pods, one_at_a_time, waits_for_the_new_one]
)
def any_state(lab, ref, rng):
    """names the right step in fifty states"""
    for _ in range(50):
        kinds = rng.choice(5, size=int(rng.integers(1, 7)), p=[0.3, 0.3, 0.2, 0.1, 0.1])
        pods = [
            pod(name, *rng.choice([NEW, OLD], 1).tolist(), **KINDS[kind])
            for name, kind in zip(names(rng, len(kinds)), kinds, strict=True)
        ]
        desired = {"app": APP, "image": NEW, "replicas": int(rng.integers(0, 6))}
        agree(lab.reconcile, ref.reconcile, desired, pods, name="reconcile")
