# TODO: name what is wrong with each function, and mend it
FOUND = {
    "recent_visits": "none",
    "tenure": "none",
    "fee": "none",
    "label": "none",
    "split": "none",
    "filled": "none",
    "chosen": "none",
}


def recent_visits(visits, day):
    """Return the number of visits on the 30 days before this one."""
    return sum(day - 30 <= visit <= day for visit in visits)


def tenure(joined, day):
    """Return the number of days since the member joined."""
    return day - joined


def fee(changes, day):
    """Return the fee in force on the morning of this day."""
    return max(changes)[1] if changes else None


def label(left, day, horizon, today):
    """Return 1 for a member who leaves within the horizon, otherwise 0."""
    return int(left is not None and day < left <= day + horizon)


def split(rows, kept_back):
    """Return training rows and test rows."""
    size = sum(row[0] in kept_back for row in rows)
    return rows[: len(rows) - size], rows[len(rows) - size :]


def filled(training, test):
    """Return both lists with the mean in place of missing values."""
    known = [value for value in training + test if value is not None]
    mean = sum(known) / len(known)
    return (
        [mean if value is None else value for value in training],
        [mean if value is None else value for value in test],
    )


def chosen(validation, test):
    """Return the best model and the accuracy to report."""
    best = max(test, key=test.get)
    return best, test[best]
