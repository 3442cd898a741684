"""What every calendar of Gradatim has in common (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from gradatim.printable import plain

if TYPE_CHECKING:
    from icalendar import Alarm, Event


def calendar(about: str, name: str, events: Iterable[Event]) -> bytes:
    """A calendar that a client shows as `name`; `about` is a word for its product id."""
    from icalendar import Calendar

    whole = Calendar()
    whole.add("prodid", f"-//Gradatim//{about}//EN")
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    whole.add("x-wr-calname", name)
    for one in events:
        whole.add_component(one)
    written: bytes = whole.to_ical()
    return written


def event(uid: str, begin: date, title: str, is_on: bool, now: datetime) -> Event:
    """One event, confirmed or cancelled. `now` is aware: of two exports the later wins, because
    its sequence number is higher."""
    from icalendar import Event

    found = Event()
    found.add("uid", f"{uid}@gradatim")
    found.add("dtstamp", now)
    found.add("sequence", int(now.timestamp()) // 60)
    found.add("dtstart", begin)
    found.add("summary", plain(title))
    found.add("status", "CONFIRMED" if is_on else "CANCELLED")
    return found


def reminder(title: str, before: timedelta) -> Alarm:
    """What an event shows so long before it begins."""
    from icalendar import Alarm

    found = Alarm()
    found.add("action", "DISPLAY")
    found.add("description", plain(title))
    found.add("trigger", -before)
    return found
