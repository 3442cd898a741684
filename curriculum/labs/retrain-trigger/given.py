"""Keeps an answer of a trigger, on the side of your program."""


def days_kept(trigger, days, number):
    """The days that the answer of one morning names, as they are after the last morning."""
    answers = [trigger.morning(day, *values) for day, values in enumerate(days, 1)]
    return list(answers[number - 1][2])
