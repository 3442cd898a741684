"""Your functions read a name that stands outside of all functions, and there is only one of it. All
functions of a list multiply by the last value that was written there, and as soon as a second list is
made, those of the first list multiply by the second one's. A global name cannot keep a value for each
function; a parameter can."""


factor = 0


def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    global factor
    fs = []
    for i in range(n):
        factor = i
        fs.append(lambda x: factor * x)
    return fs
