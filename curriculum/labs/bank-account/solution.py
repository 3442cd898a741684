class Account:
    """A bank account in whole cents that is never overdrawn."""

    def __init__(self):
        self._bookings = []

    @property
    def balance(self):
        """The balance in cents."""
        return sum(self._bookings)

    @property
    def history(self):
        """All bookings in order, withdrawals below zero, in a list of the caller's own."""
        return list(self._bookings)

    def deposit(self, cents):
        """Add an amount of at least one cent."""
        if cents < 1:
            raise ValueError(f"a deposit is at least 1 cent, got {cents}")
        self._bookings.append(cents)

    def withdraw(self, cents):
        """Take an amount away, of at least one cent and at most the balance."""
        if cents < 1:
            raise ValueError(f"a withdrawal is at least 1 cent, got {cents}")
        if cents > self.balance:
            raise ValueError(f"{cents} cents are more than the balance, {self.balance}")
        self._bookings.append(-cents)
