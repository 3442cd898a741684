"""What was known at a moment, and what came next."""


def split(log, until, to):
    """User -> (films watched up to `until`, new films watched from then up to `to`).

    Only users who had joined at `until` and watched something new, and only films that could be
    recommended at that moment.
    """
    users, films = log.users(until), log.films(until)
    seen = {user: set() for user in users}
    for user, film, _ in log.watches(until):
        seen[user].add(film)
    found = {}
    for user, film, _ in log.watches(to, after=until):
        if user in users and film in films and film not in seen[user]:
            found.setdefault(user, set()).add(film)
    return {user: (seen[user], found[user]) for user in sorted(found)}
