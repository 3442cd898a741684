"""Many users and many looks at once, on the side of your program."""


def routes(router, users):
    """What each user gets."""
    return [router.route(user) for user in users]


def looks(router, metrics):
    """The verdict and the share after each look."""
    return [(router.decide(one), float(router.share)) for one in metrics]
