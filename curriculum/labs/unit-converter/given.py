"""A look at the digits of your answer that does not depend on how many there are."""

import math


def digits_kept(to_celsius, f):
    """Return whether ten digits after the point are all that there is, or none."""
    celsius, exact = to_celsius(f), (f - 32) * 5 / 9
    if celsius == math.floor(exact):
        return "whole degrees, cut off"
    if celsius == round(exact):
        return "whole degrees, rounded"
    if celsius == round(celsius):
        return "whole degrees, and others"
    return "a few digits" if celsius == round(celsius, 10) else "every digit"
