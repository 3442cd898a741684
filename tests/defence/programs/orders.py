"""The states of an order."""

from enum import Enum


class State(Enum):
    NEW = "new"
    PAID = "paid"
    SENT = "sent"
    CANCELLED = "cancelled"


NEXT = {State.NEW: [State.PAID, State.CANCELLED], State.PAID: [State.SENT, State.CANCELLED]}


class Order:
    def __init__(self, number, total):
        self.number, self.total = number, total
        self.state = State.NEW
        self.log = [State.NEW.value]

    def move(self, state):
        if isinstance(state, str):
            state = State(state)
        if state not in NEXT.get(self.state, []):
            raise ValueError(f"not from {self.state.value} to {state.value}")
        self.state = state
        self.log.append(state.value)
        return self

    def refund(self):
        if self.state is not State.CANCELLED or "paid" not in self.log:
            return 0
        return self.total

    def history(self, last=2):
        return " > ".join(self.log[-last:])


def shipping(total, country="DE"):
    """
    >>> shipping(1500)
    490
    >>> shipping(5000)
    0
    >>> shipping(5000, "FR")
    990
    """
    if country == "DE" and total >= 5000:
        return 0
    price = 490 if country == "DE" else 990
    if total > 10000:
        price = price // 2
    return price


def test_orders():
    order = Order(1, 900)
    assert order.move("paid").move("cancelled").refund() == 900
    assert Order(2, 50).move(State.CANCELLED).refund() == 0
    assert Order(3, 70).move("paid").move("sent").history() == "paid > sent"


if __name__ == "__main__":
    test_orders()
