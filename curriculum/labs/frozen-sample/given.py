"""What can only be asked where the samples live."""


def equal_or_not(make, first, second):
    """Return whether two samples made of these arguments are equal, asked with == and with !=."""
    a, b = make(*first), make(*second)
    return [bool(a == b), bool(a != b)]


def like_a_sample(make, arguments, other):
    """Return whether a sample is equal to something that is no sample."""
    return bool(make(*arguments) == other)


def different(make, rows):
    """Put a sample of each row into a set; answer how many there are."""
    return len({make(*row) for row in rows})


def found_again(make, first, second):
    """Keep something under a sample; look for it with a sample made of other arguments."""
    return {make(*first): "found"}.get(make(*second), "not found")


def written(sample, name, value):
    """Write to an attribute; answer what happened, and what the attribute is now."""
    try:
        setattr(sample, name, value)
    except AttributeError:
        return ["AttributeError", getattr(sample, name)]
    return ["no error", getattr(sample, name)]


def after_the_list_changed(make, x, y):
    """Make a sample of a list, then change the list; answer the sample's x."""
    sample = make(x, y)
    x[0] = 99.0
    x.append(99.0)
    return sample.x


def shown(sample):
    """Return repr(sample)."""
    return repr(sample)
