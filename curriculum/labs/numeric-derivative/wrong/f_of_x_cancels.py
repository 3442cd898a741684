"""Your answer is right, but your program asks f three times: f(x) is added and
taken away again, so it has no part in the result. If a call takes a minute, a
minute is wasted for every knob. The formula of the central difference needs two
values."""


def deriv(f, x, h=1e-5):
    here = f(x)
    return ((f(x + h) - here) + (here - f(x - h))) / (2 * h)
