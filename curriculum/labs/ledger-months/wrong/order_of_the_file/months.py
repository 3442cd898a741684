"""Your months stand in the order in which they occur in the file. Banks put the newest bookings first, so time
runs backwards in your table, and months without bookings are missing. Go from the earliest month to the latest."""

import categories


def number(day):
    """Return the month of a date."""
    return day.year * 12 + day.month - 1


def name(month):
    """Return a month as a text such as 2026-03."""
    return f"{month // 12}-{month % 12 + 1:02}"


def table(bookings, rules):
    """Return the months of the bookings without a gap, and rows: the sums and their category."""
    found = [number(booking["Date"]) for booking in bookings]
    months = list(dict.fromkeys(found))
    columns = []
    for month in months:
        of_month = [booking for booking in bookings if number(booking["Date"]) == month]
        columns.append(dict(categories.sums(of_month, rules)))
    rows = [
        ([sums.get(category, 0) for sums in columns], category)
        for category, _ in categories.sums(bookings, rules)
    ]
    return months, [*rows, ([sum(sums.values()) for sums in columns], "total")]
