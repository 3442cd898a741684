from gradatim.checks import chart, check, close


@check
def two_bars(lab, rng):
    """draws a bar for each number"""
    values = rng.uniform(1, 9, size=2).tolist()
    drawn = chart(lab.bars(values))
    heights = [bar["height"] for bar in drawn.axes[0].bars]
    close(heights, values, hint="axes.bar draws bars")
