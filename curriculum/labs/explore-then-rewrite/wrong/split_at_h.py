"""Your version takes it for granted that there are hours. "45m" has no h, so cutting it there
gives one piece where you expect two, and a good text raises ValueError. Sentence 1 has texts with
hours only and with minutes only."""

def broken():
    """Return sentence number -> a text that shows how the proposal breaks the sentence."""
    return {2: "1h30", 3: "1h 30m!", 4: "5m 1h", 6: ""}


def minutes(text):
    """Return the minutes of a duration such as "1h 30m"; ValueError if it is none."""
    hours, rest = text.split("h")
    return int(hours) * 60 + int(rest.replace("m", ""))
