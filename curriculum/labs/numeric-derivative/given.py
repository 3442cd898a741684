"""A look at the step that your function chooses."""


def own_step(deriv, x):
    """Ask for the slope of a line at x and name no step; tell of what size the step is then."""
    places = [x]

    def line(place):
        places.append(place)
        return place

    deriv(line, x)
    step = max(abs(place - x) for place in places)
    if step >= 0.008:
        return "too large"  # math.exp has no fifth digit any more
    if step >= 5e-12:
        return "fits"
    return "too small" if step else "none at all"
