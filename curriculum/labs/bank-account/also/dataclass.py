from dataclasses import dataclass, field


@dataclass
class Account:
    """A bank account in whole cents that is never overdrawn."""

    _in: int = 0
    _out: int = 0
    _bookings: list[int] = field(default_factory=list)

    @property
    def balance(self):
        """The balance in cents."""
        return self._in - self._out

    @property
    def history(self):
        """All bookings in order, withdrawals below zero."""
        return self._bookings.copy()

    def deposit(self, cents):
        """Add an amount of at least one cent; answer the new balance."""
        if not cents >= 1:
            raise ValueError("too little")
        self._in += cents
        self._bookings.append(cents)
        return self.balance

    def withdraw(self, cents):
        """Take at least one cent and at most the balance; answer what is left."""
        if not 1 <= cents <= self.balance:
            raise ValueError("too little or too much")
        self._out += cents
        self._bookings.append(-cents)
        return self.balance
