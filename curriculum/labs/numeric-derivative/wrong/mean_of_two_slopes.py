"""Your answer is right: the mean of the slope to the right and the slope to the
left is the central difference. But your program asks f four times, and f(x)
cancels: once it is taken away, once it is added. If a call takes a minute, two
minutes are wasted for every knob."""


def deriv(f, x, h=1e-5):
    right = (f(x + h) - f(x)) / h
    left = (f(x) - f(x - h)) / h
    return (right + left) / 2
