"""The local time zone, whose days have 23 or 25 hours when the clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo


class _LocalZone(tzinfo):
    """Looks up the offset for each moment: `astimezone()` fixes that of one, which the same
    day's midnight may not have had."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return moment.replace(tzinfo=None).astimezone().utcoffset() if moment else None

    def dst(self, moment: datetime | None) -> timedelta | None:
        return None  # unknown

    def tzname(self, moment: datetime | None) -> str | None:
        return moment.replace(tzinfo=None).astimezone().tzname() if moment else None

    def fromutc(self, moment: datetime) -> datetime:
        local = moment.replace(tzinfo=UTC).astimezone()
        return local.replace(tzinfo=self)


LOCAL_ZONE = _LocalZone()
