"""Above the average customer

A parcel service wants to call the customers who spend more than the average customer. Add up the prices of each
customer's parcels, take the mean of these sums, and return the customers whose sum is **above** it: `customer` and `total`, the newest
customers first; they have the largest numbers.

- `parcels`: one row for each parcel, with its price in euros (a whole number). A customer without parcels isn't in the table
  and doesn't count for the mean.

{tables}

The sums are 20, 12 and 10, their mean is 14, so the query returns

| customer | total |
|---|---|
| 3 | 20 |
"""

minutes = 8
chapter = "01-one-step-at-a-time"
hint = "The first step has one row for each customer. Which of its columns do you take the mean of?"


def query():
    return """
        WITH spent AS (
            SELECT customer, SUM(price) AS total
            FROM parcels
            GROUP BY customer
        )
        SELECT customer, total
        FROM spent
        WHERE total > (SELECT AVG(total) FROM spent)
        ORDER BY customer DESC
        """


def _parcels(*rows):
    return {"parcels": [("id", "customer", "price"), *((n, *row) for n, row in enumerate(rows, 1))]}


def cases(rng):
    yield {"parcels": [("id", "customer", "price"), (1, 3, 9), (2, 5, 12), (3, 3, 11), (4, 8, 10)]}
    yield _parcels((1, 5))
    yield _parcels((2, 6), (1, 6))
    yield _parcels((2, 9), (1, 3), (3, 6))
    yield _parcels((1, 30), (2, 4), (2, 4), (2, 4), (3, 10), (3, 7))
    yield _parcels((4, 10), (4, 10), (4, 10), (6, 25), (5, 12), (5, 14))
    yield _parcels((8, 30), (3, 28), (1, 2))
    yield _parcels((9, 1), (6, 40), (2, 45), (4, 41))
    yield _parcels((9, 8), (7, 8), (7, 8), (9, 8), (9, 4))
    for n in (8, 14):
        who, price = rng.integers(1, 5, n).tolist(), rng.integers(3, 30, n).tolist()
        yield _parcels(*zip(who, price))


def wrong_mean_parcel():
    """You compare with the mean of all parcels. The question is about the mean of the customers' sums."""
    return """
        SELECT customer, SUM(price) AS total
        FROM parcels
        GROUP BY customer
        HAVING SUM(price) > (SELECT AVG(price) FROM parcels)
        ORDER BY customer DESC
        """


def wrong_large_parcels():
    """You choose parcels above the mean and add up what is left. A customer's sum has to include all of the customer's parcels."""
    return """
        SELECT customer, SUM(price) AS total
        FROM parcels
        WHERE price > (SELECT AVG(price) FROM parcels)
        GROUP BY customer
        ORDER BY customer DESC
        """


def wrong_at_the_mean_too():
    """You also return customers who spend exactly the mean. The task says above it."""
    return """
        WITH spent AS (SELECT customer, SUM(price) AS total FROM parcels GROUP BY customer)
        SELECT customer, total FROM spent
        WHERE total >= (SELECT AVG(total) FROM spent)
        ORDER BY customer DESC
        """
