"""A look at the digits of your answer that does not depend on how many there are."""


def digits_kept(to_celsius, f):
    """Answer whether ten digits after the point are all that there is."""
    celsius = to_celsius(f)
    return "a few digits" if celsius == round(celsius, 10) else "every digit"
