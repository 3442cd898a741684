"""Stage 4: users who have watched nothing, and films that nobody has watched."""

from __future__ import annotations

import numpy as np
from commands import Answer, Trained, abbreviated, make_requests, recommend, trained
from log_snapshot import K, LogSnapshot
from offline_metrics import per_user_metrics
from time_splits import first_answers, sampled_users

from gradatim.verify import Run, paired_difference

MIN_AUC = 0.55  # where the interval for new films must begin


def serves_cold_starts(run: Run) -> None:
    """Newcomers and new films: all are served, and better than by chance or by popularity."""
    done = run.once(trained)
    _expect_everybody_served(run)
    _expect_topics_matter(run, done)
    _expect_above_popularity(run, done.snapshot, run.once(newcomers))
    _expect_new_films_listed(run, done.snapshot)
    _expect_new_films_sorted(run, done)


def newcomers(run: Run) -> list[Answer]:
    """Ten films for each newcomer."""
    done = run.once(trained)
    return recommend(run, done.state, make_requests(done.snapshot.newcomers, done.world.until, K))


def unknown_users(run: Run) -> list[Answer]:
    """Ten films for users whom the log does not know."""
    done = run.once(trained)
    return recommend(
        run, done.state, make_requests(["somebody-new", "-1", "0"], done.world.until, K)
    )


def _expect_everybody_served(run: Run) -> None:
    """Ten films also for a user whom the log does not know."""
    answers = [*run.once(newcomers), *run.once(unknown_users)]
    short_lists = [one for one in answers if len(one.items) != K]
    run.figure("newcomers and unknown users who get ten films", len(answers) - len(short_lists),
               bar=str(len(answers)))  # fmt: skip
    run.expect(
        not short_lists,
        sent=f"recommend with k {K} for {len(run.once(newcomers))} users who have watched "
        "nothing, and for three whom the log does not know",
        came=f"{len(short_lists)} of them get another number of films; user "
        f"{short_lists[0].user!r} gets {len(short_lists[0].items)}"
        if short_lists
        else "",
        asks=f"{K} films for each of them",
        look="what are the scores if there is no watch to begin with?",
    )


def _expect_topics_matter(run: Run, done: Trained) -> None:
    """The same topic and no watch: the same answer. Other topics: other answers."""
    by_topic: dict[str, dict[tuple[tuple[str, float], ...], str]] = {}
    for one in (*run.once(newcomers), *run.once(unknown_users)):
        lists = by_topic.setdefault(done.snapshot.users.get(one.user, ""), {})
        lists.setdefault(tuple((i.film, i.score) for i in one.items), one.user)
    torn = [topic for topic, lists in by_topic.items() if len(lists) > 1]
    users = list(by_topic[torn[0]].values())[:2] if torn else []
    run.expect(
        not torn,
        sent=f"recommend at {done.world.until} for users who have watched nothing",
        came=f"two users who both named {abbreviated(torn[0]) if torn else ''} at sign-up, "
        f"{users}, get "
        "different answers",
        asks="the same answer for all who named the same topic and have watched nothing; users "
        "whom the log does not know count as having named none",
        look="what else of a user goes into a score, such as the id or a row number?",
    )
    different = {next(iter(lists)) for lists in by_topic.values()}
    run.expect(
        len(different) == len(by_topic),
        sent=f"recommend at {done.world.until} for users who have watched nothing, and named "
        f"{len(by_topic)} different topics (one of them none) at sign-up",
        came=f"{len(different)} different lists of ten",
        asks="another list for each topic",
        look="does the topic of the sign-up go into the scores?",
    )


def _expect_above_popularity(run: Run, snapshot: LogSnapshot, answers: list[Answer]) -> None:
    mine = per_user_metrics(snapshot, snapshot.newcomers, [one.films for one in answers])
    theirs = per_user_metrics(
        snapshot, snapshot.newcomers, [snapshot.popular_films(user) for user in snapshot.newcomers]
    )
    ahead = paired_difference(mine["ndcg"], theirs["ndcg"], run.rng("newcomers"))
    run.figure("NDCG of newcomers, ahead of popularity", str(ahead), bar="from above 0")
    run.expect(
        ahead.low > 0,
        sent=f"recommend for {len(answers)} users who have watched nothing; what they watched "
        "afterwards",
        came=f"NDCG at 10 minus that of popularity: {ahead}, with its 95 % interval",
        asks="an interval that begins above 0",
        look="what did earlier users watch first who named the same topic at sign-up? How much "
        "more often than other users?",
    )


def _expect_new_films_listed(run: Run, snapshot: LogSnapshot) -> None:
    lacking = [
        (one.user, sorted(set(snapshot.unwatched) - set(one.films)))
        for one in run.once(first_answers)
    ]
    lacking = [pair for pair in lacking if pair[1]]
    user, films = lacking[0] if lacking else ("", [])
    run.figure("new films", len(snapshot.unwatched))
    run.expect(
        not lacking,
        sent="recommend with k 1000, at a moment at which nobody has watched "
        f"{len(snapshot.unwatched)} of the films",
        came=f"for {len(lacking)} of {len(run.once(sampled_users))} users some of these are "
        "missing; for "
        f"user {user!r} {len(films)} of them, such as {abbreviated(films[:2])}",
        asks="every film that can be watched and that the user has not watched",
        look="where does the list of films come from: from the watches, or from the 'film' lines?",
    )


def _expect_new_films_sorted(run: Run, done: Trained) -> None:
    """Among new films, those that a user watches next stand above others (AUC over users)."""
    snapshot, fresh = done.snapshot, set(done.snapshot.unwatched)
    users = [user for user in snapshot.regulars if snapshot.next[user] & fresh]
    answers = recommend(run, done.state, make_requests(users, done.world.until))
    auc = np.array([_auc(one, snapshot.next[one.user] & fresh, fresh) for one in answers])
    found = paired_difference(auc, np.zeros(len(auc)), run.rng("new films"))
    run.figure("new films in the right order (AUC)", str(found), bar=f"from {MIN_AUC} upwards")
    run.expect(
        found.low >= MIN_AUC,
        sent=f"recommend with k 1000 for the {len(users)} users who watch a film next that "
        "nobody had watched before",
        came=f"among new films, a watched one scores higher than another in {found} of the pairs, "
        "with its 95 % interval (0.5 is chance)",
        asks=f"an interval that begins at {MIN_AUC}",
        look="nobody has watched a new film, but its topic is known, and which topics a user has "
        "watched lately",
    )


def _auc(answer: Answer, wanted: set[str], fresh: set[str]) -> float:
    scores = {film: answer.scores.get(film, -np.inf) for film in fresh}
    wins = [
        (scores[film] > scores[other]) + 0.5 * (scores[film] == scores[other])
        for film in sorted(wanted)
        for other in sorted(fresh - wanted)
    ]
    return float(np.mean(wins)) if wins else 0.5
