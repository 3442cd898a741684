"""Many users and many looks at once, on the side of your program."""


def routes(router, users):
    """What each user gets."""
    return [router.route(user) for user in users]


def steps_after(make, steps, metrics):
    """The list of steps after a router of it has looked at all metrics."""
    router = make("dates", steps, 0.005)
    for one in metrics:
        router.decide(one)
    return steps


def looks(router, metrics):
    """The verdict and the share after each look."""
    return [(router.decide(one), float(router.share)) for one in metrics]
