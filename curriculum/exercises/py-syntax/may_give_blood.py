"""Who may give blood

At one blood bank you may give blood if you are between 18 and 68 years old, inclusive, and weigh 50 kilos or more.

Write the function `may_give_blood(age, weight)`. Both are ints. It returns True or False.

>>> may_give_blood(18, 50)
True
>>> may_give_blood(70, 80)
False
>>> may_give_blood(30, 48)
False
"""

minutes = 4
chapter = "07-true-or-false"
hint = "Test the limits: 17, 18, 68 and 69 years, 49 and 50 kilos."


def may_give_blood(age: int, weight: int) -> bool:
    return age >= 18 and age <= 68 and weight >= 50


def cases(rng):
    yield (18, 50)
    yield (17, 50)
    yield (68, 50)
    yield (69, 90)
    yield (18, 49)
    yield (68, 49)
    yield (18, 80)
    yield (68, 70)
    yield (40, 50)
    yield (70, 80)
    yield (30, 48)
    yield (80, 120)
    for _ in range(5):
        yield (rng.integers(10, 90).item(), rng.integers(40, 100).item())


def wrong_limits_left_out(age, weight):
    """You leave the limits out: 18, 68 and 50 themselves are allowed. `>=` is also True if both sides are equal."""
    return age > 18 and age < 68 and weight > 50


def wrong_one_is_enough(age, weight):
    """For `or` it is enough that one side is True, so a heavy child could give blood. Every condition has to be
    met."""
    return 18 <= age <= 68 or weight >= 50


def wrong_no_upper_limit(age, weight):
    """You look at only the lower age limit. Somebody aged 70 may not give blood there."""
    return age >= 18 and weight >= 50


def wrong_text_returned(age, weight):
    """You return a text. `"True"` with quotation marks is a word; the value True has none."""
    return f"{18 <= age <= 68 and weight >= 50}"
