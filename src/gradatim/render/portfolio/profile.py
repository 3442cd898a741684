"""The portfolio as plain text, for a profile such as LinkedIn's."""

from __future__ import annotations

from collections.abc import Iterator

from gradatim.model.portfolio import Entry, Portfolio, Position, plain


def text(portfolio: Portfolio) -> str:
    """Sections under the names that LinkedIn gives them; projects first."""
    return "\n".join(_lines(portfolio)) + "\n"


def _lines(portfolio: Portfolio) -> Iterator[str]:
    person = portfolio.person
    if person.headline:
        yield from ("HEADLINE", "", plain(person.headline), "")
    if person.summary:
        yield from ("ABOUT", "", plain(person.summary), "")
    if portfolio.entries:
        yield from ("PROJECTS", "")
    for entry in portfolio.entries:
        yield from _project(entry)
    if portfolio.counts:
        yield from ("PRACTICE", "")
        yield from (plain(count.sentence) for count in portfolio.counts)
        yield ""
    for heading, posts in (("EXPERIENCE", portfolio.work), ("EDUCATION", portfolio.education)):
        if posts:
            yield from (heading, "")
            for post in posts:
                yield from _post(post)


def _project(entry: Entry) -> Iterator[str]:
    yield f"{entry.title.text} ({entry.day.text})"
    if entry.repository:
        yield entry.repository.text
    if entry.summary:
        yield plain(entry.summary)
    for claim in entry.all_claims:
        yield f"• {plain(claim.sentence)}"
    yield f"• {entry.word.capitalize()}: {plain(entry.rerun[-1])}"
    if entry.skills:
        yield f"Skills: {', '.join(skill.text for skill in entry.skills)}"
    yield ""


def _post(post: Position) -> Iterator[str]:
    dates = [day.text for day in (post.start, post.end) if day]
    yield f"{post.title.text}, {post.organisation.text}" + (
        f" ({' to '.join(dates)})" if dates else ""
    )
    if post.summary:
        yield plain(post.summary)
    yield ""
