"""What a service, a consumer or a monitor meets in operation, small enough to run on a laptop: a
clock that waits for nobody, traffic that drifts, spikes and misbehaves, and a queue that delivers
again. The standard library alone; nothing of Gradatim is imported, so that any project may use it.
"""

from gradatim_simulators.clock import Clock, WallClock
from gradatim_simulators.event_log import Delivery, EventLog, deliveries
from gradatim_simulators.rows import Change, Rows
from gradatim_simulators.send import Report, send
from gradatim_simulators.traffic import Request, Spike, arrivals, damaged, traffic

__all__ = [
    "Change",
    "Clock",
    "Delivery",
    "EventLog",
    "Report",
    "Request",
    "Rows",
    "Spike",
    "WallClock",
    "arrivals",
    "damaged",
    "deliveries",
    "send",
    "traffic",
]
