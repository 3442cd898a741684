"""The zone of this machine as a value: its day is 23 or 25 hours long when the clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo


class _Here(tzinfo):
    """`astimezone()` without a zone gives the offset of one moment, which its midnight may not
    have had."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return moment.replace(tzinfo=None).astimezone().utcoffset() if moment else None

    def dst(self, moment: datetime | None) -> timedelta | None:
        return None  # how much of the offset is summer time is not known

    def tzname(self, moment: datetime | None) -> str | None:
        return moment.replace(tzinfo=None).astimezone().tzname() if moment else None

    def fromutc(self, moment: datetime) -> datetime:
        there = moment.replace(tzinfo=UTC).astimezone()
        return there.replace(tzinfo=self)


HERE = _Here()
