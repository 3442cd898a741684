"""Sends requests at their moments, whether or not earlier ones have been answered, and reports."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from gradatim_simulators.clock import Clock
from gradatim_simulators.traffic import Request

AT_ONCE = 64
WITHIN = 30.0  # seconds for an answer

Ask = Callable[[bytes], int]  # a body to the status of the answer; 0 for none


@dataclass
class Report:
    """How the requests were answered, good and bad ones apart."""

    good: Counter[int] = field(default_factory=Counter)
    bad: Counter[int] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)  # of good ones with a 2xx, from their moment
    surprises: list[str] = field(default_factory=list)  # good ones refused, bad ones not

    @property
    def is_sound(self) -> bool:
        """Every good request got a 2xx, every bad one a 4xx."""
        return not self.surprises

    def latency(self, share: float) -> float:
        """The seconds within which this share of the good requests was answered; 0 without any."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def send(requests: Iterable[Request], ask: Ask, clock: Clock) -> Report:
    """Waits for each moment, then asks. Time waited for a free connection counts as well: a slow
    service does not slow its users down, they queue."""
    report = Report()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        sent: list[tuple[Request, Future[tuple[int, float]]]] = []
        for request in requests:
            clock.wait_until(request.at)
            sent.append((request, pool.submit(_asked, request, ask, clock)))
    for request, answer in sent:
        _note(report, request, *answer.result())
    return report


def _asked(request: Request, ask: Ask, clock: Clock) -> tuple[int, float]:
    status = ask(request.body)
    return status, clock() - request.at


def _note(report: Report, request: Request, status: int, seconds: float) -> None:
    (report.bad if request.fault else report.good)[status] += 1
    came = str(status) if status else "no answer"
    if request.fault:
        if not 400 <= status < 500:
            report.surprises.append(f"a bad request ({request.fault}): {came} instead of a 4xx")
    elif 200 <= status < 300:
        report.seconds.append(seconds)
    else:
        report.surprises.append(f"{request.body[:200].decode()}: {came} instead of a 2xx")


def poster(url: str) -> Ask:
    """Posts JSON to an address that begins with http:// or https://; ValueError for another."""
    if not url.startswith(("http://", "https://")):
        raise ValueError(f"'{url}' is no address that begins with http:// or https://")
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def ask(body: bytes) -> int:
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(url, body, headers, method="POST")
        try:
            with opener.open(request, timeout=WITHIN) as answer:
                answer.read()
                return int(answer.status)
        except urllib.error.HTTPError as error:
            error.close()
            return error.code
        except (OSError, http.client.HTTPException):
            return 0

    return ask
