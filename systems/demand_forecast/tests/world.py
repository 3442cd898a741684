"""A small chain of shops whose true demand is known, as the folder that the system reads."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import numpy as np

DAY = timedelta(days=1)


@dataclass
class World:
    folder: Path
    seed: int = 0
    series: int = 20
    days: int = 560
    start: date = date(2025, 1, 6)
    dirty: bool = True
    uplift: float = 1.7
    shift: tuple[int, float] | None = None  # from that day on, demand is so many times as large
    spike: tuple[int, float] | None = None  # on that day only
    names: list[str] = field(default_factory=list)

    def day(self, number: int) -> date:
        return self.start + number * DAY

    def __post_init__(self) -> None:
        rng = np.random.default_rng(self.seed)
        self.names = [f"s{n // 5 + 1:02d}-p{n % 5 + 1}" for n in range(self.series)]
        total = self.days + 70
        numbers = np.arange(total)
        weekday = np.array([self.day(n).weekday() for n in numbers])
        self.open = ~(
            (weekday == 6)
            | np.isin([self.day(n).strftime("%m-%d") for n in numbers], ["12-25", "12-26", "01-01"])
        )
        level = np.exp(rng.normal(2.7, 0.8, self.series))
        profile = rng.dirichlet(np.full(7, 30.0), self.series) * 7
        season = 1 + 0.25 * np.sin(
            2 * np.pi * (numbers[None] / 365.25 + rng.uniform(0, 0.2, self.series)[:, None])
        )
        self.promo = rng.random((self.series, total)) < 0.06
        rate = level[:, None] * profile[:, weekday] * season * np.where(self.promo, self.uplift, 1)
        if self.shift:
            rate[:, self.shift[0] :] *= self.shift[1]
        if self.spike:
            rate[:, self.spike[0]] *= self.spike[1]
        noise = rng.gamma(8, 1 / 8, rate.shape)
        self.rate = rate * self.open
        self.units = rng.poisson(self.rate * noise)
        self.rng = rng
        self.write()

    def write(self) -> None:
        (self.folder / "inbox").mkdir(parents=True, exist_ok=True)
        sizes = ["small", "medium", "large"]
        self.table(
            "catalog.csv",
            "series,store,size,opened",
            [f"{name},{name[:3]},{sizes[int(name[1:3]) % 3]},{self.start}" for name in self.names],
        )
        total = range(len(self.open))
        self.table(
            "calendar.csv", "date,open", [f"{self.day(n)},{int(self.open[n])}" for n in total]
        )
        self.table(
            "promotions.csv",
            "date,series",
            [
                f"{self.day(n)},{name}"
                for n in total
                for s, name in enumerate(self.names)
                if self.promo[s, n]
            ],
        )
        (self.folder / "clock.txt").write_text(f"{self.day(self.days - 1)}\n")
        late: list[str] = []
        for n in range(self.days):
            rows, late = late, []
            for s, name in enumerate(self.names):
                row = f"{self.day(n)},{name},{self.units[s, n]}"
                if not self.open[n]:
                    continue
                if self.dirty and self.rng.random() < 0.02:
                    late.append(row)
                    if self.rng.random() < 0.5:
                        rows.append(f"{self.day(n)},{name},{self.units[s, n] + 3}")
                else:
                    rows.append(row)
            if self.dirty and self.rng.random() < 0.02:
                late = rows + late
                continue
            self.table(f"inbox/{self.day(n)}.csv", "date,series,units", rows)

    def table(self, name: str, header: str, rows: list[str]) -> None:
        (self.folder / name).write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
