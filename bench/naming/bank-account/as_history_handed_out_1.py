class Account:
    def __init__(self):
        self._bookings = []

    @property
    def balance(self):
        return sum(self._bookings)

    @property
    def history(self):
        return self._bookings

    def deposit(self, cents):
        if cents <= 0:
            raise ValueError("deposit must be positive")
        self._bookings.append(cents)

    def withdraw(self, cents):
        if cents <= 0 or cents > self.balance:
            raise ValueError("not possible")
        self._bookings.append(-cents)
