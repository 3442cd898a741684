from gradatim.checks import chart, check, close, equal


@check
def drawn(lab, rng):
    """draws a line through the points"""
    x, y = rng.normal(size=5), rng.normal(size=5)
    axes = chart(lab.plot(x, y)).axes[0]
    close(axes.lines[0].x, x.tolist())
    close(axes.lines[0].y, y.tolist())


@check
def titled(lab, rng):
    """says what it shows"""
    for _ in range(3):
        equal(chart(lab.plot(rng.normal(size=5), rng.normal(size=5))).axes[0].title, "Points")


@check
def word(lab):
    """knows the word"""
    equal(lab.word(), "canary-heliotrope")
