import numpy as np

from gradatim.checks import check, close, equal

SHAPES = {"W": (2, 3), "b": (3,), "scale": (1,)}


def arrays(rng, shapes=SHAPES, size=1.0):
    return {name: size * rng.normal(size=shape) for name, shape in shapes.items()}


def walk(optimizer, params, history, names=()):
    """the parameters after each step, as one list of arrays"""
    places = []
    for grads in history:
        params = optimizer.step(params, grads)
        places += [params[name] for name in names or sorted(params)]
    return places


def compare(mine, right, params, history, hint):
    got, want = walk(mine, params, history), walk(right, params, history)
    for number, (a, b) in enumerate(zip(got, want, strict=True)):
        step, place = divmod(number, len(params))
        name = sorted(params)[place]
        slopes = [rounded(grads[name]) if name in grads else None for grads in history[: step + 1]]
        case = f"it starts at {rounded(params[name])}, its slopes are {slopes}"
        close(a, b, hint=f"{name} after step {step + 1}: {hint}; {case}")


def rounded(array):
    """an array as a list with six digits of each number"""
    short = [float(f"{value:.6g}") for value in array.ravel()]
    return np.reshape(short, array.shape).tolist()


@check
def sgd(lab, ref, rng):
    """walks against the slopes with SGD"""
    history = [arrays(rng) for _ in range(3)]
    compare(lab.SGD(0.1), ref.SGD(0.1), arrays(rng), history, "rate times slope")


@check
def momentum_one(lab, ref, rng):
    """makes the first step of momentum"""
    history = [{"w": rng.normal(size=3)}]
    compare(lab.Momentum(0.1), ref.Momentum(0.1), {"w": rng.normal(size=3)}, history,
            "the velocity starts at 0 and takes in the whole slope")  # fmt: skip


@check(needs=momentum_one)
def momentum_path(lab, ref, rng):
    """walks with momentum along a path of several steps"""
    history = [{"w": rng.normal(size=(2, 2))} for _ in range(5)]
    start = {"w": rng.normal(size=(2, 2))}
    compare(lab.Momentum(0.1), ref.Momentum(0.1), start, history, "beta is 0.9 if none is named")
    compare(lab.Momentum(0.3, 0.5), ref.Momentum(0.3, 0.5), start, history, "rate 0.3, beta 0.5")
    history = [history[0], {"w": np.zeros((2, 2))}, history[1]]
    compare(lab.Momentum(0.1), ref.Momentum(0.1), start, history, "the second slopes are all 0")


@check
def adam_one(lab, ref, rng):
    """makes the first step of Adam, a rate long for slopes of any size"""
    for size in (1.0, 1000.0, 0.001):
        start, history = {"w": rng.normal(size=4)}, [{"w": size * rng.uniform(0.5, 2, 4)}]
        compare(lab.Adam(0.01), ref.Adam(0.01), start, history, f"slopes of about {size}")


@check(needs=adam_one)
def adam_path(lab, ref, rng):
    """walks with Adam along a path of several steps"""
    start, history = {"w": rng.normal(size=3)}, [{"w": rng.normal(size=3)} for _ in range(6)]
    compare(lab.Adam(0.01), ref.Adam(0.01), start, history, "both averages, both corrections")
    args = (0.2, 0.3, 0.4, 0.05)
    compare(
        lab.Adam(*args), ref.Adam(*args), start, history, "rate 0.2, betas 0.3 and 0.4, eps 0.05"
    )


@check(needs=adam_one)
def adam_tiny(lab, ref, rng):
    """takes full steps for tiny slopes, and none for slopes of 0"""
    start = {"w": rng.normal(size=3)}
    history = [{"w": 1e-6 * rng.uniform(1, 2, 3)} for _ in range(2)]
    compare(lab.Adam(0.1), ref.Adam(0.1), start, history, "where does eps stand?")
    history = [{"w": np.zeros(3)}, {"w": rng.normal(size=3)}]
    compare(lab.Adam(0.1), ref.Adam(0.1), start, history, "slopes of 0, then others")


@check(needs=momentum_path)
def momentum_arrays(lab, ref, rng):
    """keeps a velocity for every array"""
    history = [arrays(rng) for _ in range(3)]
    compare(lab.Momentum(0.1), ref.Momentum(0.1), arrays(rng), history, "whose slopes?")
    shapes = {"a": (2,), "b": (2,), "c": (2,)}
    history = [arrays(rng, shapes) for _ in range(3)]
    compare(lab.Momentum(0.1), ref.Momentum(0.1), arrays(rng, shapes), history, "whose slopes?")


@check(needs=adam_path)
def adam_arrays(lab, ref, rng):
    """keeps two averages and a count for every array"""
    history = [arrays(rng, size=10.0**i) for i in (0, 1, -1)]
    compare(lab.Adam(0.1), ref.Adam(0.1), arrays(rng), history, "whose slopes, whose count?")
    shapes = {"a": (2,), "b": (2,), "c": (2,)}
    history = [arrays(rng, shapes) for _ in range(3)]
    compare(lab.Adam(0.1), ref.Adam(0.1), arrays(rng, shapes), history, "whose slopes?")


def frozen(rng):
    """slopes for some arrays only, in turns"""
    names = [["W"], ["W", "b"], [], ["b"], ["W", "scale"], ["W", "b", "scale"]]
    return [{name: rng.normal(size=SHAPES[name]) for name in some} for some in names]


@check(needs=sgd)
def sgd_frozen(lab, ref, rng):
    """leaves arrays without slopes as they are, with SGD"""
    compare(lab.SGD(0.1), ref.SGD(0.1), arrays(rng), frozen(rng), "no slopes, no step")


@check(needs=momentum_arrays)
def momentum_frozen(lab, ref, rng):
    """leaves arrays without slopes, and their velocities, as they are"""
    compare(lab.Momentum(0.1), ref.Momentum(0.1), arrays(rng), frozen(rng), "no slopes, no step")


@check(needs=adam_arrays)
def adam_frozen(lab, ref, rng):
    """leaves arrays without slopes, their averages and their counts as they are"""
    compare(lab.Adam(0.1), ref.Adam(0.1), arrays(rng), frozen(rng), "no slopes, no step, no count")


@check(needs=[momentum_path, adam_path])
def two_objects(lab, ref, rng):
    """keeps two optimizers apart"""
    start, history = {"w": rng.normal(size=3)}, [{"w": rng.normal(size=3)} for _ in range(3)]
    for name in ("Momentum", "Adam"):
        first, second = getattr(lab, name)(0.1), getattr(lab, name)(0.1)
        walk(first, start, [{"w": rng.normal(size=3)} for _ in range(2)])
        compare(second, getattr(ref, name)(0.1), start, history, f"a second {name} begins afresh")


@check(needs=[momentum_path, adam_path])
def keeps_what_it_gets(lab, given, rng):
    """changes none of the arrays that it gets, not even in a later step"""
    start, history = arrays(rng), [arrays(rng) for _ in range(3)]
    for name in ("Momentum", "Adam"):
        changed = given.changed(getattr(lab, name), start, history)
        equal(changed, [], hint=f"{name}: what has changed after three steps")


@check(needs=[momentum_path, adam_path])
def new_dict(lab, rng):
    """returns a dict with all names and leaves the old one alone"""
    start = arrays(rng)
    for optimizer in (lab.SGD(0.1), lab.Momentum(0.1), lab.Adam(0.1)):
        after = optimizer.step(start, {"b": rng.normal(size=3)})
        equal(sorted(after), sorted(start), hint="frozen arrays are still parameters")
