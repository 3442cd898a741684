import numpy as np

from gradatim.checks import check, close, equal

SHAPES = {"W": (3, 2), "b": (2,)}


def arrays(rng, shapes=SHAPES, size=1.0):
    return {
        name: (size * rng.uniform(0.5, 2, shape)).round(5) * rng.choice([-1.0, 1.0], shape)
        for name, shape in shapes.items()
    }


def compare(lab, ref, settings, params, steps, hint):
    """walk with both, and compare after each step; a step is (grads,) or (grads, factor)"""
    mine, right = lab.AdamW(*settings), ref.AdamW(*settings)
    got = want = params
    hint = f"{hint}; AdamW{settings}"
    for number, step in enumerate(steps, 1):
        got, want = mine.step(got, *step), right.step(want, *step)
        equal(sorted(got), sorted(want), hint="the names that step returns")
        for name in sorted(want):
            slopes = [g.get(name, np.array(None)).tolist() for g, *_ in steps[:number]]
            shown = f"{hint}, {name} begins as {params[name].tolist()}, its slopes are {slopes}"
            close(got[name], want[name], hint=f"{name} after step {number}: {shown}")


@check
def without_decay(lab, ref, rng):
    """still is Adam when the decay is 0"""
    steps = [(arrays(rng),) for _ in range(4)]
    compare(lab, ref, (0.1, 0.0), arrays(rng), steps, "decay 0")
    settings = (0.2, 0.0, 0.3, 0.4, 0.05)
    compare(lab, ref, settings, arrays(rng), steps, "decay 0, betas 0.3 and 0.4, eps 0.05")


@check
def first_step(lab, ref, rng):
    """takes the same share off each weight, however large its slope is"""
    for size in (100.0, 1.0, 0.01):
        shapes = {"W": (2, 2)}
        hint = f"rate 0.1, decay 0.5, slopes of about {size}"
        steps = [(arrays(rng, shapes, size),)]
        compare(lab, ref, (0.1, 0.5), arrays(rng, shapes), steps, hint)


@check(needs=[without_decay, first_step])
def path(lab, ref, rng):
    """shrinks the weights as they are in each step"""
    shapes = {"W": (2, 3), "V": (3, 1)}
    steps = [(arrays(rng, shapes),) for _ in range(4)]
    start = arrays(rng, shapes, 4.0)
    compare(lab, ref, (0.25, 0.8), start, steps, "rate 0.25, decay 0.8")
    compare(lab, ref, (0.05, 0.8), start, steps, "rate 0.05, decay 0.8")


@check(needs=path)
def no_slope_left(lab, ref, rng):
    """decays weights whose slopes are 0"""
    shapes = {"W": (2, 2)}
    zeros = {"W": np.zeros((2, 2))}
    compare(lab, ref, (0.1, 0.5), arrays(rng, shapes), [(zeros,)] * 3, "slopes of 0")
    steps = [(arrays(rng, shapes),), (zeros,), (zeros,)]
    compare(lab, ref, (0.1, 0.5), arrays(rng, shapes), steps, "slopes, then slopes of 0")


@check(needs=without_decay)
def vectors(lab, ref, rng):
    """leaves arrays with one axis without decay"""
    shapes = {"b": (3,), "scale": (1,)}
    steps = [(arrays(rng, shapes),) for _ in range(3)]
    compare(lab, ref, (0.1, 0.5), arrays(rng, shapes, 4.0), steps, "one axis, decay 0.5")


@check(needs=path)
def kernels(lab, ref, rng):
    """decays arrays with two, three and four axes"""
    shapes = {"row": (1, 3), "column": (3, 1), "k": (2, 1, 2, 2), "c": (2, 2, 1)}
    steps = [(arrays(rng, shapes),) for _ in range(2)]
    compare(lab, ref, (0.1, 0.5), arrays(rng, shapes, 4.0), steps, f"shapes {shapes}")


@check(needs=without_decay)
def frozen(lab, ref, rng):
    """leaves arrays without slopes as they are"""
    steps = [(arrays(rng, {"V": (2, 2)}),), ({},), (arrays(rng, {"W": (3, 2), "V": (2, 2)}),)]
    start = arrays(rng, {"W": (3, 2), "V": (2, 2), "b": (2,)}, 4.0)
    compare(lab, ref, (0.1, 0.5), start, steps, "slopes for V, for none, for V and W")


@check(needs=without_decay)
def schedule_of_the_step(lab, ref, rng):
    """lets the schedule slow Adam's part down, without the averages knowing"""
    steps = [(arrays(rng), factor) for factor in (0.25, 0.5, 0.0, 1.0, 0.125)]
    compare(lab, ref, (0.1, 0.0), arrays(rng), steps, "decay 0, factors 1/4, 1/2, 0, 1, 1/8")


@check(needs=[path, schedule_of_the_step])
def schedule_of_the_decay(lab, ref, rng):
    """lets the schedule slow the decay down along with the step"""
    shapes = {"W": (2, 3)}
    steps = [(arrays(rng, shapes), factor) for factor in (0.25, 0.5, 0.0)]
    start = arrays(rng, shapes, 4.0)
    compare(lab, ref, (0.1, 0.5), start, steps, "decay 0.5, factors 1/4, 1/2, 0")


@check
def own_memory(lab, ref, rng):
    """keeps the memories of two optimisers apart"""
    first, second = arrays(rng), arrays(rng)
    one, other, right = lab.AdamW(0.1, 0.5), lab.AdamW(0.1, 0.5), ref.AdamW(0.1, 0.5)
    one.step(first, arrays(rng))
    slopes = arrays(rng)
    got, want = other.step(second, slopes), right.step(second, slopes)
    close(got["b"], want["b"], hint="the first step of a second optimiser")
