"""A seating plan

Build the seating plan of a small theatre: a list of rows, each row a list of the texts `"free"` and `"taken"`. Rows
are numbered from 1, and so are the seats in each row.

- `rows` and `seats`: ints, 0 or more: the number of rows and the number of seats in each row.
- `tickets`: a list of tuples of two ints, row and seat, all within the plan. A ticket may occur twice.
- Returns a list of lists of texts.

>>> seating_plan(2, 3, [(1, 2)])
[['free', 'taken', 'free'], ['free', 'free', 'free']]
>>> seating_plan(1, 2, [])
[['free', 'free']]
"""

minutes = 5
chapter = "05-shared-or-copied"
hint = "How many row lists does your program make? And at which position of the outer list is row 1?"


def seating_plan(rows: int, seats: int, tickets: list[tuple[int, int]]) -> list[list[str]]:
    plan = [["free"] * seats for row in range(rows)]
    for row, seat in tickets:
        plan[row - 1][seat - 1] = "taken"
    return plan


def cases(rng):
    yield (0, 0, [])
    yield (1, 1, [])
    yield (1, 2, [])
    yield (1, 1, [(1, 1)])
    yield (2, 1, [(1, 1)])
    yield (1, 2, [(1, 2)])
    yield (2, 2, [(2, 1)])
    yield (2, 3, [(1, 2)])
    yield (3, 2, [(3, 2), (1, 1)])
    yield (2, 4, [(2, 4), (2, 4), (1, 3)])
    yield (4, 0, [])
    for rows, seats in ((3, 4), (4, 3), (5, 6)):
        yield (rows, seats, [(int(rng.integers(1, rows + 1)), int(rng.integers(1, seats + 1))) for _ in range(4)])


def wrong_one_row_for_all(rows, seats, tickets):
    """A seat that is taken in one row is taken in all of your rows, because they are one and the same list. Make a
    new list for each row."""
    plan = [["free"] * seats] * rows
    for row, seat in tickets:
        plan[row - 1][seat - 1] = "taken"
    return plan


def wrong_counted_from_zero(rows, seats, tickets):
    """You use the numbers on the ticket as positions. Row 1 is at position 0, and the last row would be beyond the
    end."""
    plan = [["free"] * seats for row in range(rows)]
    for row, seat in tickets:
        plan[row][seat] = "taken"
    return plan


def wrong_rows_and_seats_swapped(rows, seats, tickets):
    """Your plan has as many rows as there should be seats in a row. The outer list holds the rows."""
    plan = [["free"] * rows for seat in range(seats)]
    for row, seat in tickets:
        plan[seat - 1][row - 1] = "taken"
    return plan
