"""Not borrowed this year

A library wants to find room on its shelves. `loans.book` is the `id` of a book; it's NULL where the number
could not be read. Return the `title` of each book that has no known loan on or after `2025-01-01`, in any
order. A book that was last lent in 2024, or never, is in the list. Two books may have the same title.

{tables}

For these the query returns

| title |
|---|
| Dune |
| Momo |
"""

minutes = 6
chapter = "04-side-by-side"
hint = "Which loans count as a partner? And which rows of the join are those without a partner?"


def query():
    return """
        SELECT books.title
        FROM books
        LEFT JOIN loans ON loans.book = books.id AND loans.day >= '2025-01-01'
        WHERE loans.book IS NULL
        """


_BOOKS, _LOANS = ("id", "title"), ("book", "day")


def cases(rng):
    yield {
        "books": [("id", "title"), (1, "Emma"), (2, "Dune"), (3, "Momo")],
        "loans": [
            ("book", "day"),
            (1, "2025-02-03"),
            (2, "2024-11-30"),
            (1, "2025-04-02"),
            (None, "2025-03-04"),
        ],
    }
    yield {"books": [_BOOKS, (4, "Emma"), (5, "Emma"), (6, "Dune")], "loans": [_LOANS, (6, "2025-01-01"), (6, "2025-03-03"), (None, "2025-02-02")]}
    yield {"books": [_BOOKS, (7, "Emma"), (8, "Dune")], "loans": [_LOANS, (7, "2024-12-31"), (7, "2024-10-01"), (8, "2025-05-05")]}
    yield {"books": [_BOOKS, (1, "Momo"), (2, "Emma"), (3, "Dune")], "loans": [_LOANS, (1, "2025-01-01"), (3, "2023-01-01"), (3, "2025-06-01"), (2, "2024-01-01")]}
    days = ["2024-03-01", "2024-12-31", "2025-01-01", "2025-04-01"]
    titles = ["Emma", "Dune", "Momo", "Heidi"]
    for n in (5, 7):
        books = [(k, titles[t]) for k, t in enumerate(rng.integers(0, 4, n).tolist(), 1)]
        picks = zip(rng.integers(1, n + 1, n).tolist(), rng.integers(0, 4, n).tolist())
        loans = [_LOANS, *((b, days[d]) for b, d in picks), (n + 1, "2024-12-31"), (None, "2025-03-03")]
        yield {"books": [_BOOKS, *books, (n + 1, "Heidi")], "loans": loans}


def wrong_any_loan_counts():
    """You look for books that were never lent. One that was last lent in 2024 is wanted as well."""
    return """
        SELECT books.title FROM books LEFT JOIN loans ON loans.book = books.id WHERE loans.book IS NULL
        """


def wrong_old_loans_listed():
    """You list every loan of an earlier year. A book lent in both years is there, one that was never lent is not, and one lent twice in 2024 is there twice."""
    return """
        SELECT books.title FROM books JOIN loans ON loans.book = books.id WHERE loans.day < '2025-01-01'
        """


def wrong_paired_with_the_others():
    """You pair each book with every loan of another book. Having no loan is not the same as differing from some loan."""
    return """
        SELECT books.title FROM books JOIN loans ON loans.book <> books.id AND loans.day >= '2025-01-01'
        """


def wrong_equals_null():
    """Your list is always empty. If you compare with `= NULL`: that is never true. Ask `IS NULL`."""
    return """
        SELECT books.title FROM books
        LEFT JOIN loans ON loans.book = books.id AND loans.day >= '2025-01-01'
        WHERE loans.book = NULL
        """
