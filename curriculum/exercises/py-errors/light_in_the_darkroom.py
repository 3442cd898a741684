'''Out again, whatever happens

For each exposure in a darkroom, a lamp goes on and must go out again, whatever happens in between. The program keeps a log.
For each text, in order, it writes:

- `"on"`;
- then `"exposed 2.5"` with the number that `float` makes of the text, or `"failed"` if `float` can't read it;
- then `"out"`, in every case.

The text `"stop"` ends the work: after `"on"` and `"out"` nothing more is written, and the texts after it don't count. Fill
the gaps.

- `texts`: a list of texts, possibly empty.
- Returns the log, a list of texts.

>>> darkroom(["2.5", "two"])
['on', 'exposed 2.5', 'out', 'on', 'failed', 'out']
>>> darkroom(["stop", "1"])
['on', 'out']
'''

kind = "complete"
minutes = 8
chapter = "03-refuse-and-clean-up"
hint = "Which part of a `try` runs even if the loop is left by `break`?"

starter = '''
def darkroom(texts: list[str]) -> list[str]:
    log = []
    for text in texts:
        log.append("on")
        try:
            if text == "stop":
                ...
            log.append(f"exposed {float(text)}")
        ...
            log.append("failed")
        ...
            log.append("out")
    return log
'''


def darkroom(texts: list[str]) -> list[str]:
    log = []
    for text in texts:
        log.append("on")
        try:
            if text == "stop":
                break
            log.append(f"exposed {float(text)}")
        except ValueError:
            log.append("failed")
        finally:
            log.append("out")
    return log


def cases(rng):
    yield ([],)
    yield (["1"],)
    yield (["stop"],)
    yield (["x"],)
    yield (["stop", "1"],)
    yield (["2.5", "two"],)
    yield (["", "stop", "3"],)
    yield (["1", "stop", "x", "stop"],)
    yield (["a", "b"],)
    yield (["0", "Stop", "4"],)
    for n in (2, 4, 6):
        texts = ["2", "0.5", "long", "", "12"]
        some = [texts[i] for i in rng.integers(0, 5, n)]
        yield ([*some, "dim", "stop", "7", *some],)
        yield (["short", *some],)


def wrong_light_left_on(texts):
    """When "stop" comes, your lamp stays on: `break` leaves the loop, and the line with "out" is never reached."""
    log = []
    for text in texts:
        log.append("on")
        if text == "stop":
            break
        try:
            log.append(f"exposed {float(text)}")
        except ValueError:
            log.append("failed")
        log.append("out")
    return log


def wrong_out_only_if_well(texts):
    """After an exposure that failed, your lamp stays on. A line at the end of the `try`, or in `else`, isn't reached if
    something was raised; another part runs in every case."""
    log = []
    for text in texts:
        log.append("on")
        if text == "stop":
            log.append("out")
            break
        try:
            log.append(f"exposed {float(text)}")
        except ValueError:
            log.append("failed")
        else:
            log.append("out")
    return log


def wrong_stop_is_a_round(texts):
    """After "stop" you go on with the next text. It ends the whole work, not only this round."""
    log = []
    for text in texts:
        log.append("on")
        try:
            if text == "stop":
                continue
            log.append(f"exposed {float(text)}")
        except ValueError:
            log.append("failed")
        finally:
            log.append("out")
    return log
