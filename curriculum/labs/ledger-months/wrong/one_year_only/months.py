"""You count the months within one year: from the number of the first month up to that of the last. From October to
March that is nothing, for 3 is less than 10, and from May to the next May it is a single column. A month is a year
and a number."""

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
    days = sorted(booking["Date"] for booking in bookings)
    year = days[0].year * 12
    months = range(year + days[0].month - 1, year + days[-1].month)
    columns = []
    for month in months:
        of_month = [booking for booking in bookings if number(booking["Date"]) == month]
        columns.append(dict(categories.sums(of_month, rules)))
    rows = [
        ([sums.get(category, 0) for sums in columns], category)
        for category, _ in categories.sums(bookings, rules)
    ]
    return months, [*rows, ([sum(sums.values()) for sums in columns], "total")]
