FOUND = {
    "recent_visits": "future",
    "tenure": "none",
    "fee": "future",
    "label": "unripe",
    "split": "both sides",
    "filled": "learnt from test",
    "chosen": "chosen on test",
}


def recent_visits(visits, day):
    """Return the number of visits on the 30 days before this one."""
    return sum(day - 30 <= visit < day for visit in visits)


def tenure(joined, day):
    """Return the number of days since the member joined."""
    return day - joined


def fee(changes, day):
    """Return the fee in force on the morning of this day."""
    begun = [change for change in changes if change[0] <= day]
    return max(begun)[1] if begun else None


def label(left, day, horizon, today):
    """Return 1 for a member who leaves within the horizon, otherwise 0; None while unripe."""
    if day + horizon > today:
        return None
    return int(left is not None and day < left <= day + horizon)


def split(rows, kept_back):
    """Return training rows and test rows; no member is on both sides."""
    training = [row for row in rows if row[0] not in kept_back]
    return training, [row for row in rows if row[0] in kept_back]


def filled(training, test):
    """Return both lists with the mean of the training values in place of missing ones."""
    known = [value for value in training if value is not None]
    mean = sum(known) / len(known)
    return (
        [mean if value is None else value for value in training],
        [mean if value is None else value for value in test],
    )


def chosen(validation, test):
    """Return the model that is best on validation rows, and its test accuracy."""
    best = max(validation, key=validation.get)
    return best, test[best]
