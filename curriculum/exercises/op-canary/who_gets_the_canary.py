'''Who gets the canary

Return the users who get the canary, in the given order.

- `users`: a list of different texts, which may be empty. `salt`: a text. `share`: a number from 0 to 1.
- A user's bucket: take SHA-256 of the text salt, colon, user (`"dates:ada"`), encoded as UTF-8; read the hexadecimal digest as a
  number to the base 16; take its remainder after division by 10,000.
- A user gets the canary if the bucket is below `round(share * 10_000)`.

The bucket of `dates:ada` is 8597, that of `dates:ben` 9539.

>>> who_gets_the_canary(["ada", "ben"], "dates", 0.9)
['ada']
>>> who_gets_the_canary(["ada", "ben"], "dates", 1)
['ada', 'ben']
'''

import hashlib

minutes = 6
chapter = "01-a-few-users-first"
hint = "Follow one user on paper: text, bytes, digest, number, remainder. Only then compare."


def who_gets_the_canary(users: list[str], salt: str, share: float) -> list[str]:
    limit = round(share * 10_000)
    chosen = []
    for user in users:
        digest = hashlib.sha256(f"{salt}:{user}".encode()).hexdigest()
        if int(digest, 16) % 10_000 < limit:
            chosen.append(user)
    return chosen


def cases(rng):
    yield ([], "dates", 0.5)
    yield (["ada", "ben"], "dates", 0.9)
    yield (["ada", "ben"], "dates", 1)
    yield (["ada", "ben", "eve", "kim"], "dates", 0)
    yield (["ada"], "dates", ADA / 10_000)
    yield (["ada"], "dates", (ADA + 1) / 10_000)
    yield (["user-5"], "dates", 1816 / 10_000)
    yield (["user-32"], "dates", 58 / 10_000)
    yield (["ada", "ben", "eve", "kim", "zoé", "ole"], "prices", 0.5)
    yield ([f"user-{i}" for i in range(30)], "prices", 0.2)
    yield ([f"user-{i}" for i in range(30)], "dates", 0.2)
    for n in (20, 40):
        users = [f"user-{i}" for i in rng.integers(0, 100_000, n)]
        yield (list(dict.fromkeys(users)), f"salt-{rng.integers(0, 999)}", float(rng.choice([0.2, 0.3, 0.6])))


ADA = 8597


def wrong_salt_forgotten(users, salt, share):
    """You hash the user alone. Then the same users are in the canary of every version; another salt gives every user another bucket."""
    limit = round(share * 10_000)
    return [u for u in users if int(hashlib.sha256(u.encode()).hexdigest(), 16) % 10_000 < limit]


def wrong_salt_behind(users, salt, share):
    """Your text is user, colon, salt. Any order scatters, but all servers have to use the same one: the salt comes first."""
    limit = round(share * 10_000)
    return [u for u in users if int(hashlib.sha256(f"{u}:{salt}".encode()).hexdigest(), 16) % 10_000 < limit]


def wrong_above_the_limit(users, salt, share):
    """You choose the users from the limit upwards. With a share of 0.9 that's 10 % of them, and with 1 nobody."""
    limit = round(share * 10_000)
    return [u for u in users if int(hashlib.sha256(f"{salt}:{u}".encode()).hexdigest(), 16) % 10_000 >= limit]


def wrong_first_in_the_list(users, salt, share):
    """You take the first ones of the list. Who is first changes with the list; the bucket of a user never does."""
    return users[: round(share * len(users))]
