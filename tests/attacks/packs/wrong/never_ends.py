# values: PASS
"""Your code never ends, so that whoever looks for the wrong idea waits for ever."""


def tripled(xs):
    while True:
        pass
