"""Your program writes the withdrawal into the history before it knows whether the money is there. A refused
`withdraw(800)` leaves -800 in the list, a booking that never happened, and the history no longer adds up to
the balance. Look first, then change."""


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
        if cents < 1:
            raise ValueError("a deposit is at least 1 cent")
        self._balance += cents
        self._history.append(cents)

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError("a withdrawal is at least 1 cent")
        self._history.append(-cents)
        if cents > self._balance:
            raise ValueError("there is not so much")
        self._balance -= cents
