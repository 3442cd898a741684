"""Your program refuses amounts below zero and books 0: the balance stays right, but the history fills with
bookings of nothing. An amount is at least 1 cent, so the test is `cents < 1`."""


class Account:
    """A bank account in whole cents that is never overdrawn."""

    def __init__(self):
        self._balance = 0
        self._history = []

    @property
    def balance(self):
        return self._balance

    @property
    def history(self):
        return list(self._history)

    def deposit(self, cents):
        if cents < 0:
            raise ValueError("a deposit is at least 1 cent")
        self._balance += cents
        self._history.append(cents)

    def withdraw(self, cents):
        if cents < 0:
            raise ValueError("a withdrawal is at least 1 cent")
        if cents > self._balance:
            raise ValueError("there is not so much")
        self._balance -= cents
        self._history.append(-cents)
